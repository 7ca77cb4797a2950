package uk.foi.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import uk.foi.core.law.Provision;

/**
 * A day that is a bank or public holiday in one part of the United Kingdom.
 *
 * <pre>{@code
 * BankHoliday.of(LocalDate.of(2026, 6, 15), Division.SCOTLAND, "World Cup bank holiday", "Proclamation, February 2026");
 * }</pre>
 */
@Value.Immutable
public abstract class BankHoliday {

    BankHoliday() {}

    /** What makes a day a bank or public holiday. */
    public enum Origin {
        /** Schedule 1 to the Banking and Financial Dealings Act 1971. */
        STATUTE,
        /** A proclamation, or for Northern Ireland an act of the Secretary of State, under section 1 of that Act. */
        PROCLAMATION,
        /** The common law: Christmas Day and Good Friday outside Scotland. */
        COMMON_LAW
    }

    /**
     * A holiday that someone has announced.
     *
     * @param date the day
     * @param division where it is a holiday
     * @param title its name
     * @param source what says so, such as the proclamation or the list it was read in
     * @return the holiday
     * @throws IllegalArgumentException if the title or the source is blank
     */
    public static BankHoliday of(LocalDate date, Division division, String title, String source) {
        return ImmutableBankHoliday.builder()
                .date(date)
                .division(division)
                .title(title)
                .source(source)
                .build();
    }

    /**
     * The day.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * Where it is a holiday.
     *
     * @return the division
     */
    public abstract Division division();

    /**
     * Its name, such as {@code Early May bank holiday}.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * Whether it stands in for a day that falls on a weekend or on another holiday.
     *
     * @return whether it is a substitute
     */
    @Value.Default
    public boolean substitute() {
        return false;
    }

    /**
     * What makes it a holiday. Empty where nobody has said, and for the two {@linkplain DisputedHolidays disputed} days.
     *
     * @return the origin, or empty
     */
    public abstract Optional<Origin> origin();

    /**
     * The provision under which it is a bank holiday. Empty for a holiday at common law (Christmas Day and Good Friday
     * outside Scotland), for the two {@linkplain DisputedHolidays disputed} days, and where nobody has said.
     *
     * @return the provision, such as {@code BFDA 1971 Sch.1 para.2}, or empty
     */
    public abstract Optional<Provision> provision();

    /**
     * Whether it was published and, in strict law, never made: {@link DisputedHolidays} has the two days and why.
     *
     * @return whether it is disputed
     */
    @Value.Default
    public boolean disputed() {
        return false;
    }

    /**
     * What says that the day is a holiday: the list or proclamation in which it was read.
     *
     * @return the source
     */
    public abstract String source();

    @Value.Check
    void check() {
        if (title().isBlank() || source().isBlank()) {
            throw new IllegalArgumentException(
                    "A bank holiday needs a title and a source: " + date() + " in " + division() + " has title '"
                            + title() + "' and source '" + source() + "'. Name the list or proclamation.");
        }
    }

    @Override
    public String toString() {
        return date() + " " + title() + (substitute() ? " (substitute day)" : "") + ", " + division()
                + (disputed() ? " (published, never proclaimed)" : "");
    }
}
