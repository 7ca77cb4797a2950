package uk.foi.calendar.deadline;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import uk.foi.calendar.Certainty;
import uk.foi.calendar.WorkingDayCalendar;

/**
 * The last day on which something can be done in time, with its derivation. Only a {@link DeadlineRule} makes one.
 *
 * <pre>{@code
 * Deadline due = DeadlineRule.FOIA_RESPONSE.from(LocalDate.of(2023, 12, 15));
 * due.date();                                   // 2024-01-18
 * due.isMetBy(LocalDate.of(2024, 1, 18));       // true
 * due.explain();                                // each day, counted or not, and why
 * }</pre>
 */
@Value.Immutable
public abstract class Deadline {

    Deadline() {}

    static Deadline of(DeadlineRule rule, LocalDate start, LocalDate date, WorkingDayCalendar calendar) {
        return ImmutableDeadline.builder()
                .rule(rule)
                .start(start)
                .date(date)
                .calendar(calendar)
                .build();
    }

    /**
     * The rule that fixes it.
     *
     * @return the rule
     */
    public abstract DeadlineRule rule();

    /**
     * The day of the event that starts the clock, day 0.
     *
     * @return that day
     */
    public abstract LocalDate start();

    /**
     * The last day.
     *
     * @return that day, included
     */
    public abstract LocalDate date();

    /**
     * The calendar it was counted on.
     *
     * @return the calendar
     */
    public abstract WorkingDayCalendar calendar();

    /**
     * Whether the count rests on published bank holidays alone.
     *
     * @return {@link Certainty#FORECAST} if it ran past the last published year
     */
    public Certainty certainty() {
        return calendar().certainty(date());
    }

    /**
     * Whether something done on a day is done within the limit. The limit is a long stop: FOIA also asks an authority to
     * reply promptly, so a reply within it is not for that reason alone in time.
     *
     * @param done the day on which it is done
     * @return whether that day is not later than {@link #date()}
     */
    public boolean isMetBy(LocalDate done) {
        return !done.isAfter(date());
    }

    /**
     * The derivation: every day from the start to the last, each with what the rule makes of it. Worked out when asked
     * for.
     *
     * @return the steps, in the order of the days
     */
    @Value.Lazy
    public List<Step> steps() {
        return rule().stepsOf(this);
    }

    /**
     * The derivation as text, a line a step, for a case file or a student.
     *
     * @return the lines, each ending with a line feed
     */
    public String explain() {
        int width =
                steps().stream().mapToInt(step -> step.finding().length()).max().orElse(0);
        String lines = steps().stream()
                .map(step -> step.date() + "  " + pad(step.finding(), width) + "  [" + step.basis() + "]\n")
                .collect(joining());
        return certainty() == Certainty.OFFICIAL
                ? lines
                : lines + "Bank holidays after " + calendar().knownUntil()
                        + " are not published yet: this date rests on a forecast.\n";
    }

    private static String pad(String finding, int width) {
        return finding + " ".repeat(width - finding.length());
    }

    /** Reads aloud: {@code 2024-01-18 (20 working days, FOIA 2000 s.10(1))}. */
    @Override
    public String toString() {
        return date() + " (" + rule().limit() + ", " + rule().basis() + ")"
                + (certainty() == Certainty.OFFICIAL ? "" : ", forecast");
    }
}
