package uk.foi.costs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Exact sums of time and money: everything is compared before anything is divided, and rounded only to be read. */
final class Arithmetic {

    static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);

    private Arithmetic() {}

    /** Whether time at an hourly rate costs more than an amount: strictly more, as the Act says "exceed". */
    static boolean exceeds(Duration time, BigDecimal hourlyRate, BigDecimal amount) {
        return seconds(time).multiply(hourlyRate).compareTo(amount.multiply(SECONDS_AN_HOUR)) > 0;
    }

    /** What time costs at an hourly rate, rounded to the nearest penny for people to read. */
    static BigDecimal cost(Duration time, BigDecimal hourlyRate) {
        return seconds(time).multiply(hourlyRate).divide(SECONDS_AN_HOUR, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal seconds(Duration time) {
        return BigDecimal.valueOf(time.toSeconds());
    }
}
