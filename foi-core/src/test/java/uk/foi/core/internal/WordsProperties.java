package uk.foi.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

@Label("Figures as people write them, for any figure")
class WordsProperties {

    private static final Pattern TIME =
            Pattern.compile("(?:([1-9][\\d,]*) h)? ?(?:([1-9]\\d?) min)? ?(?:([1-9]\\d?) s)?");

    @Property
    @Label("a time read back is the time written")
    void time_loses_nothing(@ForAll @LongRange(min = 1, max = 40_000_000) long seconds) {
        Matcher read = TIME.matcher(Words.time(Duration.ofSeconds(seconds)));

        assertThat(read.matches()).isTrue();
        assertThat(number(read, 1) * 3600 + number(read, 2) * 60 + number(read, 3))
                .isEqualTo(seconds);
        assertThat(number(read, 2)).isLessThan(60);
        assertThat(number(read, 3)).isLessThan(60);
    }

    @Property
    @Label("an amount in whole pence read back is the amount written")
    void pounds_lose_nothing(@ForAll @LongRange(min = 0, max = 100_000_000_000L) long pence) {
        String words = Words.pounds(BigDecimal.valueOf(pence, 2));

        assertThat(words).matches("£\\d{1,3}(,\\d{3})*(\\.\\d\\d)?").doesNotEndWith(".00");
        assertThat(new BigDecimal(words.replaceAll("[£,]", ""))).isEqualByComparingTo(BigDecimal.valueOf(pence, 2));
    }

    private static long number(Matcher read, int group) {
        String digits = read.group(group);
        return digits == null ? 0 : Long.parseLong(digits.replace(",", ""));
    }
}
