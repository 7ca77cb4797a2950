package uk.foi.calendar;

import java.util.EnumSet;
import uk.foi.core.law.Enactment;
import uk.foi.core.law.Provision;

/**
 * The calendars of the enactments.
 *
 * <p>Each answers from 1 January 2005 to 31 December 2060. Up to {@link WorkingDayCalendar#knownUntil()} it rests on
 * published bank holidays, after it on a forecast.
 */
public final class WorkingDayCalendars {

    private WorkingDayCalendars() {}

    /**
     * Working days under FOIA: not Saturday, Sunday, Christmas Day, Good Friday, nor a bank holiday under the Banking
     * and Financial Dealings Act 1971 <em>in any part of the United Kingdom</em>. So 2 January, a bank holiday only in
     * Scotland, does not count in Cornwall either. The EIR count in the same days.
     *
     * @return the calendar, on the bundled holidays
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/10">FOIA 2000 s.10(6)</a>
     */
    public static WorkingDayCalendar foia() {
        return Bundled.FOIA;
    }

    /**
     * Working days under FOIA, on holidays of the caller's.
     *
     * @param holidays the bank holidays
     * @return the calendar
     * @see #foia()
     */
    public static WorkingDayCalendar foia(BankHolidays holidays) {
        return new GridCalendar(
                "FOIA", Provision.of(Enactment.FOIA_2000, "s.10(6)"), EnumSet.allOf(Division.class), true, holidays);
    }

    /**
     * Working days under FOISA: not Saturday, Sunday, Christmas Day, nor a bank holiday under the Banking and Financial
     * Dealings Act 1971 <em>in Scotland</em>. Section 73 does not name Good Friday, which is out all the same: Schedule 1
     * to the 1971 Act makes it a bank holiday in Scotland. Easter Monday counts.
     *
     * @return the calendar, on the bundled holidays
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/73">FOISA 2002 s.73</a>
     */
    public static WorkingDayCalendar foisa() {
        return Bundled.FOISA;
    }

    /**
     * Working days under FOISA, on holidays of the caller's.
     *
     * @param holidays the bank holidays
     * @return the calendar
     * @see #foisa()
     */
    public static WorkingDayCalendar foisa(BankHolidays holidays) {
        return new GridCalendar(
                "FOISA", Provision.of(Enactment.FOISA_2002, "s.73"), EnumSet.of(Division.SCOTLAND), false, holidays);
    }

    /** Made once, when first asked for. */
    private static final class Bundled {
        static final WorkingDayCalendar FOIA = foia(BankHolidays.bundled());
        static final WorkingDayCalendar FOISA = foisa(BankHolidays.bundled());
    }
}
