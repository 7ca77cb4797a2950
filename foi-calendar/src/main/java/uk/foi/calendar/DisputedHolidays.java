package uk.foi.calendar;

/**
 * Which reading to take of the two days that were published as bank holidays in Scotland and never proclaimed.
 *
 * <h2>Interpretation: 4 January 2010 and 4 January 2011</h2>
 *
 * <p>In 2010 the second of January was a Saturday, and itself the bank holiday under Schedule 1 to the Banking and Financial
 * Dealings Act 1971. In 2011 it was a Sunday, for which Schedule 1 gives 3 January; New Year's Day, a Saturday, had no
 * substitute in the Act. Every published government list shows a substitute on 4 January. The Scottish Government later confirmed
 * that no proclamation was made, so that in strict law neither was a bank holiday. The library follows the published
 * lists, on which authorities and requesters relied; the strict reading can be asked for. Pinned by
 * {@code BankHolidaysTest.Disputed_days}.
 *
 * <pre>{@code
 * WorkingDayCalendars.foia(BankHolidays.bundled(DisputedHolidays.AS_PROCLAIMED));
 * }</pre>
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1971/80/schedule/1">BFDA 1971 Sch.1</a>
 */
public enum DisputedHolidays {
    /** As the published lists have it: both days are bank holidays. The default. */
    AS_PUBLISHED,
    /** As the law made it: neither day is a bank holiday. */
    AS_PROCLAIMED
}
