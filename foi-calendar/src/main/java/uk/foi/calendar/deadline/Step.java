package uk.foi.calendar.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import uk.foi.calendar.NonWorkingDay;
import uk.foi.core.law.Basis;

/** One step of a derivation: a day, what the rule makes of it, and under which provision. */
@Value.Immutable
public abstract class Step {

    Step() {}

    static Step of(LocalDate date, boolean counted, String finding, Basis basis) {
        return ImmutableStep.builder()
                .date(date)
                .counted(counted)
                .finding(finding)
                .basis(basis)
                .build();
    }

    static Step notCounted(NonWorkingDay day) {
        return ImmutableStep.builder()
                .date(day.date())
                .counted(false)
                .finding("Not counted: " + day.description())
                .basis(day.basis())
                .nonWorkingDay(day)
                .build();
    }

    /**
     * The day.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * Whether the day counts towards the limit. The day of the event that starts the clock, day 0, does not.
     *
     * @return whether it counts
     */
    public abstract boolean counted();

    /**
     * What the rule makes of the day, for people: {@code Day 1}, {@code Not counted: Saturday}.
     *
     * @return the finding
     */
    public abstract String finding();

    /**
     * What it rests on.
     *
     * @return the basis
     */
    public abstract Basis basis();

    /**
     * Why the day does not count, as data.
     *
     * @return the non-working day, or empty if the step is not one
     */
    public abstract Optional<NonWorkingDay> nonWorkingDay();

    @Override
    public String toString() {
        return date() + "  " + finding() + "  [" + basis() + "]";
    }
}
