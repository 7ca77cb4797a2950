package uk.foi.core.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How figures are written for people, the same in messages, explanations and letters. */
public final class Words {

    private Words() {}

    /**
     * An amount: {@code £937.50}, {@code £450}, {@code £1,030.25}. Whole pounds have no pence.
     *
     * @param amount pounds, of any scale
     * @return the amount, rounded to the nearest penny
     */
    public static String pounds(BigDecimal amount) {
        BigDecimal pence = amount.setScale(2, RoundingMode.HALF_UP);
        boolean whole = pence.stripTrailingZeros().scale() <= 0;
        return "£" + String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", pence);
    }

    /**
     * A time: {@code 37 h 30 min}, {@code 5 min}, {@code 54 s}. Parts that are nothing are left out.
     *
     * @param time whole seconds, not negative
     * @return the time
     */
    public static String time(Duration time) {
        List<String> parts = new ArrayList<>();
        if (time.toHours() > 0) {
            parts.add(String.format(Locale.ROOT, "%,d h", time.toHours()));
        }
        if (time.toMinutesPart() > 0) {
            parts.add(time.toMinutesPart() + " min");
        }
        if (time.toSecondsPart() > 0) {
            parts.add(time.toSecondsPart() + " s");
        }
        return parts.isEmpty() ? "0 min" : String.join(" ", parts);
    }

    /**
     * A count: {@code 1,196}.
     *
     * @param count the count
     * @return the count, thousands marked
     */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
