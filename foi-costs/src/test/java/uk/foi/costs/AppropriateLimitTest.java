package uk.foi.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.foi.core.law.NotInForceException;
import uk.foi.core.request.AuthorityKind;

@DisplayName("Fees Regs 2004 reg.3: the appropriate limit")
class AppropriateLimitTest {

    private static final LocalDate COMMENCEMENT = LocalDate.of(2005, 1, 1);

    // Reg.3(2) and (3): 600 and 450 pounds; reg.4(4): 25 pounds an hour. Unchanged from commencement to November 2026.
    @ParameterizedTest(name = "on {0}, {1}: {2} pounds ({5})")
    @CsvSource(delimiter = '|', textBlock = """
            2005-01-01 | LISTED_IN_SCHEDULE_1_PART_I | 600 | 25 | 24 | reg.3(2)
            2005-01-01 | OTHER_PUBLIC_AUTHORITY      | 450 | 25 | 18 | reg.3(3)
            2014-07-01 | LISTED_IN_SCHEDULE_1_PART_I | 600 | 25 | 24 | reg.3(2)
            2023-06-15 | OTHER_PUBLIC_AUTHORITY      | 450 | 25 | 18 | reg.3(3)
            2026-11-21 | LISTED_IN_SCHEDULE_1_PART_I | 600 | 25 | 24 | reg.3(2)
            2026-11-21 | OTHER_PUBLIC_AUTHORITY      | 450 | 25 | 18 | reg.3(3)
            """)
    void the_limit(
            LocalDate date, AuthorityKind authority, BigDecimal pounds, BigDecimal rate, int hours, String regulation) {
        AppropriateLimit limit = AppropriateLimit.on(date, authority);

        assertThat(limit.authority()).isEqualTo(authority);
        assertThat(limit.amount()).isEqualByComparingTo(pounds);
        assertThat(limit.basis()).hasToString("Fees Regs 2004 " + regulation);
        assertThat(limit.hourlyRate()).isEqualByComparingTo(rate);
        assertThat(limit.rateBasis()).hasToString("Fees Regs 2004 reg.4(4)");
        assertThat(limit.time()).isEqualTo(Duration.ofHours(hours));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("before the Regulations there is no limit, and the exception says from when there is one")
    void before_the_regulations(AuthorityKind authority) {
        LocalDate before = COMMENCEMENT.minusDays(1);

        assertThatExceptionOfType(NotInForceException.class)
                .isThrownBy(() -> AppropriateLimit.on(before, authority))
                .withMessage("No appropriate limit is recorded for 2004-12-31: the earliest known is in force from"
                        + " 2005-01-01.")
                .satisfies(thrown -> {
                    assertThat(thrown.date()).isEqualTo(before);
                    assertThat(thrown.earliest()).isEqualTo(COMMENCEMENT);
                });
    }

    @Test
    @DisplayName("it reads aloud: the amount, the hours it comes to, the rate and the provision")
    void reads_aloud() {
        assertThat(AppropriateLimit.on(COMMENCEMENT, AuthorityKind.OTHER_PUBLIC_AUTHORITY))
                .hasToString("£450, 18 h at £25 an hour (Fees Regs 2004 reg.3(3))");
        assertThat(AppropriateLimit.on(COMMENCEMENT, AuthorityKind.LISTED_IN_SCHEDULE_1_PART_I))
                .hasToString("£600, 24 h at £25 an hour (Fees Regs 2004 reg.3(2))");
    }

    @Test
    void is_a_value() {
        AppropriateLimit council = AppropriateLimit.on(COMMENCEMENT, AuthorityKind.OTHER_PUBLIC_AUTHORITY);

        assertThat(council)
                .isEqualTo(AppropriateLimit.on(LocalDate.of(2023, 6, 15), AuthorityKind.OTHER_PUBLIC_AUTHORITY))
                .isNotEqualTo(AppropriateLimit.on(COMMENCEMENT, AuthorityKind.LISTED_IN_SCHEDULE_1_PART_I));
    }

    @Test
    @DisplayName("where the rate does not divide the limit, the time is the last whole second within it")
    void time_is_rounded_down() {
        // 100 pounds at 7 pounds an hour are 51,428 seconds and four sevenths.
        assertThat(Figures.limit("100", "7").time()).isEqualTo(Duration.ofSeconds(51_428));
        // 500 pounds at 30 pounds an hour are 16 hours 40 minutes.
        assertThat(Figures.limit("500", "30").time()).isEqualTo(Duration.ofMinutes(1000));
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_arguments() {
        assertThatNullPointerException()
                .isThrownBy(() -> AppropriateLimit.on(null, AuthorityKind.OTHER_PUBLIC_AUTHORITY))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> AppropriateLimit.on(COMMENCEMENT, null))
                .withMessage("authority");
    }
}
