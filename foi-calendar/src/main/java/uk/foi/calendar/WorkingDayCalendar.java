package uk.foi.calendar;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Optional;

/**
 * Says which days count when an enactment counts working days.
 *
 * <p>The library's own come from {@link WorkingDayCalendars}. A deployment may bring another by writing the two abstract
 * methods; the counting is written once, here.
 *
 * <pre>{@code
 * WorkingDayCalendar uk = WorkingDayCalendars.foia();
 * uk.isWorkingDay(LocalDate.of(2024, 1, 2));             // false: a bank holiday in Scotland
 * uk.plusWorkingDays(LocalDate.of(2023, 12, 15), 20);    // 2024-01-18
 * LocalDate.of(2023, 12, 15).with(uk.plus(20));          // the same
 * }</pre>
 */
public interface WorkingDayCalendar {

    /**
     * Why a day does not count.
     *
     * @param date the day
     * @return empty if it is a working day, otherwise why not
     * @throws DateOutsideCalendarException if the calendar cannot answer for the day
     */
    Optional<NonWorkingDay> nonWorkingDay(LocalDate date);

    /**
     * The last day for which the calendar rests on published facts. Later answers rest on a forecast.
     *
     * @return that day, included
     */
    LocalDate knownUntil();

    /**
     * Whether a day counts.
     *
     * @param date the day
     * @return whether it is a working day
     * @throws DateOutsideCalendarException if the calendar cannot answer for the day
     */
    default boolean isWorkingDay(LocalDate date) {
        return nonWorkingDay(date).isEmpty();
    }

    /**
     * The working day that lies a number of working days after a day, or before it.
     *
     * <p>The day itself is never counted: it is day 0, working day or not. So a receipt on a Sunday has its day 1 on the
     * first working day after it.
     *
     * @param date day 0
     * @param days how many working days to count on; negative counts back; 0 gives {@code date} itself, even if it does
     *     not count
     * @return the day reached
     * @throws DateOutsideCalendarException if the count leaves the days the calendar can answer for
     * @throws IllegalStateException if a whole year has no working day
     */
    default LocalDate plusWorkingDays(LocalDate date, int days) {
        Objects.requireNonNull(date, "date");
        int step = Integer.signum(days);
        LocalDate reached = date;
        int closed = 0;
        for (long left = Math.abs((long) days); left > 0; ) {
            reached = reached.plusDays(step);
            closed++;
            if (isWorkingDay(reached)) {
                left--;
                closed = 0;
            } else if (closed > 366) {
                throw new IllegalStateException("This calendar has no working day within a year of "
                        + reached.minusDays((long) step * closed) + ": counting on it would never end.");
            }
        }
        return reached;
    }

    /**
     * How many working days lie after one day and up to another.
     *
     * @param startExclusive the day after which to count; it never counts itself
     * @param endInclusive the last day to count
     * @return the number of working days; if the days are reversed, minus the number from the later one back, so that
     *     swapping them changes only the sign
     * @throws DateOutsideCalendarException if the calendar cannot answer for a day of the range
     */
    default long workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
        if (startExclusive.isAfter(endInclusive)) {
            return -workingDaysBetween(endInclusive, startExclusive);
        }
        return startExclusive
                .plusDays(1)
                .datesUntil(endInclusive.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /**
     * How sure an answer about a day, or counted up to it, is.
     *
     * @param date the day
     * @return {@link Certainty#OFFICIAL} up to {@link #knownUntil()}, {@link Certainty#FORECAST} after it
     */
    default Certainty certainty(LocalDate date) {
        return date.isAfter(knownUntil()) ? Certainty.FORECAST : Certainty.OFFICIAL;
    }

    /**
     * {@link #plusWorkingDays(LocalDate, int)} as an adjuster: {@code received.with(calendar.plus(20))}.
     *
     * @param days how many working days to count on; negative counts back
     * @return the adjuster, which works on dates and on date-times
     */
    default TemporalAdjuster plus(int days) {
        return TemporalAdjusters.ofDateAdjuster(date -> plusWorkingDays(date, days));
    }
}
