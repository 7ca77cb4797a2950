package uk.foi.costs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Fees Regs 2004 reg.4(3): the activities whose cost counts")
class ActivityTest {

    @ParameterizedTest(name = "reg.4(3)({1}): {2}")
    @CsvSource(delimiter = '|', textBlock = """
            DETERMINING | a | determining whether it is held
            LOCATING    | b | locating it
            RETRIEVING  | c | retrieving it
            EXTRACTING  | d | extracting it
            """)
    void each(Activity activity, String paragraph, String words) {
        assertThat(activity.provision()).hasToString("Fees Regs 2004 reg.4(3)(" + paragraph + ")");
        assertThat(activity).hasToString(words);
    }

    @Test
    @DisplayName("there are four: no redacting, no considering, no drafting")
    void no_other() {
        assertThat(Activity.values())
                .containsExactly(Activity.DETERMINING, Activity.LOCATING, Activity.RETRIEVING, Activity.EXTRACTING);
    }
}
