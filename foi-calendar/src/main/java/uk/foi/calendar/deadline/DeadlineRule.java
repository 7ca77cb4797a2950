package uk.foi.calendar.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foi.calendar.NonWorkingDay;
import uk.foi.calendar.WorkingDayCalendar;
import uk.foi.calendar.WorkingDayCalendars;
import uk.foi.core.law.Basis;
import uk.foi.core.law.Enactment;
import uk.foi.core.law.Provision;

/**
 * The time limits of information-rights law. Constants are added as the library comes to know more of them.
 *
 * <pre>{@code
 * DeadlineRule.FOIA_RESPONSE.from(LocalDate.of(2023, 6, 15)).date();    // 2023-07-14
 * }</pre>
 */
public enum DeadlineRule {
    /**
     * The time for complying with a request under FOIA: promptly, and in any event not later than the twentieth working
     * day following the date of receipt.
     *
     * <p>The start is the date of receipt: any calendar day, working or not; or, if later, the day on which particulars
     * asked for under section 1(3) arrive. Day 1 is the first working day after it. Other limits, not yet here, apply to
     * schools, to transferred public records, to the armed forces and to information held abroad (section 10(4)).
     *
     * <h4>Interpretation: a day proclaimed while the clock runs</h4>
     * The text does not say whether a day made a bank holiday after receipt (19 September 2022) extends time already
     * running. One reading fixes the calendar at receipt; the other takes each day as it is. We take each day as it is,
     * because section 10(6) asks what a day is. For the other reading pass a calendar on
     * {@linkplain uk.foi.calendar.BankHolidays#without holidays without the day} to
     * {@link #from(LocalDate, WorkingDayCalendar)}. Pinned by {@code FoiaSection10Test.A_day_proclaimed_late}.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/10">FOIA 2000 s.10(1), (6)</a>
     */
    FOIA_RESPONSE(Enactment.FOIA_2000, "s.10(1)", "s.10(6)", 20, "respond");

    private final Provision basis;
    private final Provision startBasis;
    private final int workingDays;
    private final String act;

    DeadlineRule(Enactment enactment, String basis, String startBasis, int workingDays, String act) {
        this.basis = Provision.of(enactment, basis);
        this.startBasis = Provision.of(enactment, startBasis);
        this.workingDays = workingDays;
        this.act = act;
    }

    /**
     * What the rule rests on.
     *
     * @return the provision that sets the limit
     */
    public Basis basis() {
        return basis;
    }

    /**
     * The length of the limit, for people: {@code 20 working days}.
     *
     * @return the length and its unit
     */
    public String limit() {
        return workingDays + " working days";
    }

    /**
     * The deadline, counted on the rule's own calendar with the bundled bank holidays.
     *
     * @param start the day of the event that starts the clock, day 0; it does not count
     * @return the deadline
     * @throws uk.foi.calendar.DateOutsideCalendarException if the start or the deadline lies outside the calendar
     */
    public Deadline from(LocalDate start) {
        return from(start, WorkingDayCalendars.foia());
    }

    /**
     * The deadline, counted on a calendar of the caller's.
     *
     * @param start the day of the event that starts the clock, day 0; it does not count
     * @param calendar which days count: one of the rule's own enactment, such as {@link WorkingDayCalendars#foia()} on
     *     holidays of the caller's. Another enactment's calendar gives another day
     * @return the deadline
     * @throws uk.foi.calendar.DateOutsideCalendarException if the start or the deadline lies outside the calendar
     */
    public Deadline from(LocalDate start, WorkingDayCalendar calendar) {
        // s.10(1) "... not later than the twentieth working day following the date of receipt"
        return Deadline.of(this, start, calendar.plusWorkingDays(start, workingDays), calendar);
    }

    List<Step> stepsOf(Deadline deadline) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(deadline.start(), false, "Request received (day 0)", startBasis));
        int day = 0;
        for (LocalDate date = deadline.start().plusDays(1); !date.isAfter(deadline.date()); date = date.plusDays(1)) {
            Optional<NonWorkingDay> skipped = deadline.calendar().nonWorkingDay(date);
            if (skipped.isPresent()) {
                steps.add(Step.notCounted(skipped.get()));
            } else {
                day++;
                String last = day == workingDays ? ": last day to " + act : "";
                steps.add(Step.of(date, true, "Day " + day + last, basis));
            }
        }
        return List.copyOf(steps);
    }
}
