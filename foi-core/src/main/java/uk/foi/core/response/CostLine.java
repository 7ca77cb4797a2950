package uk.foi.core.response;

import java.math.BigDecimal;
import java.time.Duration;
import org.immutables.value.Value;

/** One line of an estimate as a notice shows it: the work, how much of it, and what it comes to. */
@Value.Immutable
public abstract class CostLine {

    CostLine() {}

    /**
     * A builder. A missing part is an {@link IllegalStateException} that names it.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableCostLine.builder();
    }

    /**
     * What would be done.
     *
     * @return the work, such as {@code open each record and extract the outcome}
     */
    public abstract String work();

    /**
     * How many times it would be done.
     *
     * @return the count
     */
    public abstract long count();

    /**
     * What is counted, in the plural.
     *
     * @return such as {@code records}
     */
    public abstract String unit();

    /**
     * The time each takes one person.
     *
     * @return the time for one
     */
    public abstract Duration timeEach();

    /**
     * How many people do each together.
     *
     * @return at least 1
     */
    public abstract int people();

    /**
     * The person-time of the line.
     *
     * @return the time in all
     */
    public abstract Duration time();

    /**
     * The cost of the line, rounded to pence for people to read.
     *
     * @return pounds with two decimals
     */
    public abstract BigDecimal cost();

    @Value.Check
    void check() {
        if (count() < 0 || people() < 1 || timeEach().isNegative() || time().isNegative() || cost().signum() < 0) {
            throw new IllegalArgumentException("A line of an estimate has 1 or more people and nothing below 0: given "
                    + count() + " " + unit() + " at " + timeEach() + " by " + people() + " people, " + time() + ", "
                    + cost() + " pounds.");
        }
    }

    /** Builds a {@link CostLine}. Each part is set once; a missing one is an {@link IllegalStateException}. */
    public interface Builder {
        /**
         * Sets what would be done.
         *
         * @param work such as {@code open each record and extract the outcome}
         * @return this builder
         */
        Builder work(String work);

        /**
         * Sets how many times it would be done.
         *
         * @param count the count
         * @return this builder
         */
        Builder count(long count);

        /**
         * Sets what is counted.
         *
         * @param unit in the plural, such as {@code records}
         * @return this builder
         */
        Builder unit(String unit);

        /**
         * Sets the time each takes one person.
         *
         * @param timeEach the time for one
         * @return this builder
         */
        Builder timeEach(Duration timeEach);

        /**
         * Sets how many people do each together.
         *
         * @param people at least 1
         * @return this builder
         */
        Builder people(int people);

        /**
         * Sets the person-time of the line.
         *
         * @param time the time in all
         * @return this builder
         */
        Builder time(Duration time);

        /**
         * Sets the cost of the line.
         *
         * @param cost pounds with two decimals
         * @return this builder
         */
        Builder cost(BigDecimal cost);

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalStateException if a part is missing; the message names it
         * @throws IllegalArgumentException if the parts do not fit together
         */
        CostLine build();
    }
}
