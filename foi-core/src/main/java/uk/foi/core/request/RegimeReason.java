package uk.foi.core.request;

import org.immutables.value.Value;
import uk.foi.core.law.Basis;

/** One reason for the regime of a part of a request, and what it rests on. */
@Value.Immutable
public abstract class RegimeReason {

    RegimeReason() {}

    static RegimeReason of(String text, Basis basis) {
        return ImmutableRegimeReason.of(text, basis);
    }

    /**
     * The reason, for people.
     *
     * @return a sentence
     */
    @Value.Parameter
    public abstract String text();

    /**
     * What it rests on: a {@link uk.foi.core.law.Provision}, or {@link uk.foi.core.law.Guidance} where it is only a
     * regulator's reading.
     *
     * @return the basis
     */
    @Value.Parameter
    public abstract Basis basis();

    @Override
    public String toString() {
        return text() + "  [" + basis() + "]";
    }
}
