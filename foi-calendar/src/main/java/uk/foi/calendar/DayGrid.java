package uk.foi.calendar;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * The days of a run of years, each with its rank among the working days.
 *
 * <p>A day is found by year, month and day of month, without the epoch-day arithmetic of {@code java.time}; the working
 * day of a rank is a {@link LocalDate} made when first asked for. Threads may race to make one: they make equal values
 * of an immutable class, so it does not matter which is kept.
 */
final class DayGrid {

    private static final int DAYS_A_MONTH = 31;
    private static final int DAYS_A_YEAR = 12 * DAYS_A_MONTH;

    private final int firstYear;
    private final int lastYear;
    /** For each day, twice the number of working days up to and with it, plus one if it is itself a working day. */
    private final int[] ranks;
    /** By rank, from 1, the day's distance in days from the first day. */
    private final int[] offsets;

    private final LocalDate[] workingDays;
    private final long firstEpochDay;
    private final int count;

    DayGrid(int firstYear, int lastYear, Predicate<LocalDate> works) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        LocalDate first = LocalDate.of(firstYear, 1, 1);
        LocalDate end = LocalDate.of(lastYear + 1, 1, 1);
        this.firstEpochDay = first.toEpochDay();
        this.ranks = new int[(lastYear - firstYear + 1) * DAYS_A_YEAR];
        this.offsets = new int[(int) (end.toEpochDay() - firstEpochDay) + 1];
        int rank = 0;
        int offset = 0;
        for (LocalDate date = first; date.isBefore(end); date = date.plusDays(1)) {
            boolean working = works.test(date);
            if (working) {
                rank++;
                offsets[rank] = offset;
            }
            ranks[index(date)] = 2 * rank + (working ? 1 : 0);
            offset++;
        }
        this.count = rank;
        this.workingDays = new LocalDate[rank + 1];
    }

    boolean covers(LocalDate date) {
        int year = date.getYear();
        return year >= firstYear && year <= lastYear;
    }

    boolean isWorkingDay(LocalDate date) {
        return (ranks[index(date)] & 1) == 1;
    }

    /** The number of working days up to a day, with it if it is one. */
    int rank(LocalDate date) {
        return ranks[index(date)] >> 1;
    }

    /** The rank reached by counting days on from a date (back, if negative); it may lie outside the grid. */
    long rankAfter(LocalDate date, int days) {
        int packed = ranks[index(date)];
        // Counting back from a day that is no working day, the first one met is the last that its rank has counted.
        int met = days < 0 && (packed & 1) == 0 ? 1 : 0;
        return (packed >> 1) + (long) days + met;
    }

    boolean hasRank(long rank) {
        return rank >= 1 && rank <= count;
    }

    /** The working day with a rank that the grid has. */
    LocalDate workingDay(int rank) {
        LocalDate known = workingDays[rank];
        if (known == null) {
            known = LocalDate.ofEpochDay(firstEpochDay + offsets[rank]);
            workingDays[rank] = known;
        }
        return known;
    }

    private int index(LocalDate date) {
        return (date.getYear() - firstYear) * DAYS_A_YEAR
                + (date.getMonthValue() - 1) * DAYS_A_MONTH
                + date.getDayOfMonth()
                - 1;
    }
}
