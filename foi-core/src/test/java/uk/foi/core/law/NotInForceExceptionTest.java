package uk.foi.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Not in force: which day was asked about, and from and to which days there is an answer")
class NotInForceExceptionTest {

    private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);

    @Test
    @DisplayName("what has ended says from when and to when it was in force")
    void ended() {
        LocalDate after = LocalDate.of(2011, 1, 19);
        LocalDate last = LocalDate.of(2011, 1, 18);
        NotInForceException thrown = new NotInForceException("FOIA 2000 s.37(1)(a)", after, FIRST, Optional.of(last));

        assertThat(thrown)
                .hasMessage("FOIA 2000 s.37(1)(a) is not in force on 2011-01-19: it is in force from 2005-01-01 to"
                        + " 2011-01-18.");
        assertThat(thrown.date()).isEqualTo(after);
        assertThat(thrown.earliest()).isEqualTo(FIRST);
        assertThat(thrown.latest()).contains(last);
    }

    @Test
    @DisplayName("what has not ended says from when it is")
    void not_begun() {
        NotInForceException thrown = new NotInForceException(
                "FOIA 2000 s.37(1)(aa)", LocalDate.of(2010, 1, 1), LocalDate.of(2011, 1, 19), Optional.empty());

        assertThat(thrown)
                .hasMessage("FOIA 2000 s.37(1)(aa) is not in force on 2010-01-01: it is in force from 2011-01-19.");
        assertThat(thrown.date()).isEqualTo("2010-01-01");
        assertThat(thrown.earliest()).isEqualTo("2011-01-19");
        assertThat(thrown.latest()).isEmpty();
    }
}
