package uk.foi.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Each regime is given by one enactment")
class RegimeTest {

    @Test
    void every_regime() {
        assertThat(Arrays.stream(Regime.values()).collect(Collectors.toMap(Function.identity(), Regime::enactment)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Regime.FOIA, Enactment.FOIA_2000,
                        Regime.EIR, Enactment.EIR_2004,
                        Regime.FOISA, Enactment.FOISA_2002,
                        Regime.EISR, Enactment.EISR_2004,
                        Regime.SUBJECT_ACCESS, Enactment.UK_GDPR));
    }
}
