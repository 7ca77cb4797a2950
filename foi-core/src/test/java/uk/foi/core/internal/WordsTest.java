package uk.foi.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Figures as people write them")
class WordsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0           | £0
            0.00        | £0
            0.005       | £0.01
            0.0049      | £0
            0.5         | £0.50
            450         | £450
            450.00      | £450
            450.01      | £450.01
            450.1       | £450.10
            449.995     | £450
            449.994     | £449.99
            937.50      | £937.50
            999.999     | £1,000
            1030.25     | £1,030.25
            1234567     | £1,234,567
            1E+3        | £1,000
            161820.83   | £161,820.83
            """)
    void pounds(BigDecimal amount, String words) {
        assertThat(Words.pounds(amount)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PT0S          | 0 min
            PT1S          | 1 s
            PT59S         | 59 s
            PT60S         | 1 min
            PT90S         | 1 min 30 s
            PT5M          | 5 min
            PT59M59S      | 59 min 59 s
            PT1H          | 1 h
            PT1H1S        | 1 h 1 s
            PT18H         | 18 h
            PT37H30M      | 37 h 30 min
            P1DT1H        | 25 h
            PT1441H40M    | 1,441 h 40 min
            PT26H3M4S     | 26 h 3 min 4 s
            """)
    void time(Duration time, String words) {
        assertThat(Words.time(time)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0       | 0
            999     | 999
            1000    | 1,000
            1196    | 1,196
            433588  | 433,588
            """)
    void count(long count, String words) {
        assertThat(Words.count(count)).isEqualTo(words);
    }

    @Test
    @DisplayName("the machine's language changes nothing")
    void no_default_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Words.pounds(new BigDecimal("1030.25"))).isEqualTo("£1,030.25");
            assertThat(Words.count(1196)).isEqualTo("1,196");
            assertThat(Words.time(Duration.ofHours(1441))).isEqualTo("1,441 h");
        } finally {
            Locale.setDefault(before);
        }
    }
}
