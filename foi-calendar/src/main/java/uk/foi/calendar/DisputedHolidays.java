package uk.foi.calendar;

/**
 * Which reading to take of the two days that were published as bank holidays in Scotland and never proclaimed.
 *
 * <h2>Interpretation: 4 January 2010 and 4 January 2011</h2>
 *
 * <p>In 2010 and 2011 the second of January fell on a weekend, for which Schedule 1 to the Banking and Financial Dealings
 * Act 1971 gives no other day than 3 January where 2 January is a Sunday, itself already the substitute for New Year's
 * Day in 2011. Every published government list shows a substitute on 4 January. The Scottish Government later confirmed
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
