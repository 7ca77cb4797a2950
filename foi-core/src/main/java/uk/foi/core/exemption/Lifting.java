package uk.foi.core.exemption;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import uk.foi.core.law.Provision;

/**
 * The end that the age of a record puts to an exemption: from which day, what then changes, and under what. Only
 * {@link Exemption#lifting(RecordDates)} and {@link NeitherConfirmNorDeny#lifting(RecordDates)} make one.
 *
 * <pre>{@code
 * Exemption commercial = Exemption.parse("s.43(2)", Regime.FOIA);
 * Lifting end = commercial.lifting(RecordDates.created(LocalDate.of(1996, 5, 7))).orElseThrow();
 * end.date();        // 2027-01-01: exempt to 31 December 2026
 * end.toString();    // lifted from 2027-01-01 (FOIA 2000 s.63(2C)(a))
 * }</pre>
 */
@Value.Immutable
public abstract class Lifting {

    Lifting() {}

    /** What changes on the day. */
    public enum Effect {
        /** The exemption can no longer be relied on. */
        LIFTED("lifted"),
        /** The exemption stays, and the public interest test now applies to it: FOIA s.64(2). */
        PUBLIC_INTEREST_TEST_APPLIES("public interest test applies");

        private final String words;

        Effect(String words) {
            this.words = words;
        }

        /** The effect in words, such as {@code lifted}. */
        @Override
        public String toString() {
            return words;
        }
    }

    static Lifting of(LocalDate date, Effect effect, List<Provision> basis) {
        return ImmutableLifting.of(date, effect, basis);
    }

    /**
     * The first day of the change. On the day before, the exemption could still be relied on as ever.
     *
     * @return that day
     */
    @Value.Parameter
    public abstract LocalDate date();

    /**
     * What changes on that day.
     *
     * @return the effect
     */
    @Value.Parameter
    public abstract Effect effect();

    /**
     * Under what: first the provision that ends the exemption, then those that fix the day.
     *
     * @return at least one provision
     */
    @Value.Parameter
    public abstract List<Provision> basis();

    /** Reads aloud: {@code lifted from 2027-01-01 (FOIA 2000 s.63(2C)(a))}. */
    @Override
    public String toString() {
        return effect() + " from " + date()
                + basis().stream().map(Provision::toString).collect(joining(", ", " (", ")"));
    }
}
