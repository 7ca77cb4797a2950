package uk.foi.core.law;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A value that has been in force from a day on, and what says so.
 *
 * @param <T> the kind of value
 */
@Value.Immutable
public abstract class InForce<T> {

    InForce() {}

    /**
     * A value in force from a day.
     *
     * @param <T> the kind of value
     * @param from the first day on which it is in force
     * @param value the value
     * @param source what says so
     * @return the row
     */
    public static <T> InForce<T> of(LocalDate from, T value, Basis source) {
        return ImmutableInForce.of(from, value, source);
    }

    /**
     * The first day on which the value is in force.
     *
     * @return that day, included
     */
    @Value.Parameter
    public abstract LocalDate from();

    /**
     * The value.
     *
     * @return the value
     */
    @Value.Parameter
    public abstract T value();

    /**
     * What says so.
     *
     * @return the basis
     */
    @Value.Parameter
    public abstract Basis source();
}
