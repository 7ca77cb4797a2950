package uk.foi.calendar;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.foi.calendar.NonWorkingDay.Reason;
import uk.foi.core.law.Provision;

/** A calendar as an enactment defines it, on a grid of days: published facts first, a forecast only when asked for. */
final class GridCalendar implements WorkingDayCalendar {

    private static final int FIRST_YEAR = 2005;
    private static final int LAST_YEAR = 2060;

    private final String name;
    private final Provision definition;
    private final Set<Division> divisions;
    private final boolean namesGoodFriday;
    private final BankHolidays holidays;
    private final DayGrid published;
    private volatile @Nullable DayGrid withForecast;

    GridCalendar(
            String name,
            Provision definition,
            EnumSet<Division> divisions,
            boolean namesGoodFriday,
            BankHolidays holidays) {
        this.name = name;
        this.definition = definition;
        this.divisions = Set.copyOf(divisions);
        this.namesGoodFriday = namesGoodFriday;
        this.holidays = holidays;
        this.published = new DayGrid(FIRST_YEAR, holidays.knownUntil().getYear(), date -> reason(date) == null);
    }

    @Override
    public Certainty certainty(LocalDate date) {
        requireInside(date);
        return WorkingDayCalendar.super.certainty(date);
    }

    @Override
    public LocalDate knownUntil() {
        return holidays.knownUntil();
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        return gridWith(date).isWorkingDay(date);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate date, int days) {
        DayGrid grid = gridWith(date);
        if (days == 0) {
            return date;
        }
        long rank = grid.rankAfter(date, days);
        if (grid.hasRank(rank)) {
            return grid.workingDay((int) rank);
        }
        if (rank > 0 && withForecast().hasRank(rank)) {
            return withForecast().workingDay((int) rank);
        }
        throw outside(Math.abs((long) days) + " working days " + (days < 0 ? "before " : "after ") + date);
    }

    @Override
    public long workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
        // Both grids begin on the same day, so that a rank means the same in either.
        return (long) gridWith(endInclusive).rank(endInclusive)
                - gridWith(startExclusive).rank(startExclusive);
    }

    @Override
    public Optional<NonWorkingDay> nonWorkingDay(LocalDate date) {
        gridWith(date);
        Reason reason = reason(date);
        if (reason == null) {
            return Optional.empty();
        }
        List<BankHoliday> relevant = relevantHolidays(date);
        boolean forecast = reason == Reason.BANK_HOLIDAY && date.isAfter(knownUntil());
        return Optional.of(NonWorkingDay.of(
                date,
                reason,
                describe(reason, relevant),
                definition,
                relevant,
                forecast ? Certainty.FORECAST : Certainty.OFFICIAL));
    }

    private DayGrid gridWith(LocalDate date) {
        if (published.covers(date)) {
            return published;
        }
        requireInside(date);
        return withForecast();
    }

    private static void requireInside(LocalDate date) {
        int year = date.getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw outside(date.toString());
        }
    }

    private static DateOutsideCalendarException outside(String given) {
        return new DateOutsideCalendarException(given, LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(LAST_YEAR, 12, 31));
    }

    private DayGrid withForecast() {
        DayGrid grid = withForecast;
        if (grid == null) {
            // Two threads may both get here; they make equal grids.
            grid = new DayGrid(FIRST_YEAR, LAST_YEAR, date -> reason(date) == null);
            withForecast = grid;
        }
        return grid;
    }

    /** Why a day does not count, in the order of the enactment's words; null if it counts. */
    private @Nullable Reason reason(LocalDate date) {
        if (date.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return Reason.SATURDAY;
        }
        if (date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Reason.SUNDAY;
        }
        if (date.getMonthValue() == 12 && date.getDayOfMonth() == 25) {
            return Reason.CHRISTMAS_DAY;
        }
        if (namesGoodFriday && date.equals(Easter.goodFriday(date.getYear()))) {
            return Reason.GOOD_FRIDAY;
        }
        return relevantHolidays(date).isEmpty() ? null : Reason.BANK_HOLIDAY;
    }

    private List<BankHoliday> relevantHolidays(LocalDate date) {
        return all(date).stream()
                .filter(holiday -> divisions.contains(holiday.division()))
                .toList();
    }

    /** Published days; past the horizon what the caller has added goes before the forecast. */
    private List<BankHoliday> all(LocalDate date) {
        if (!date.isAfter(knownUntil())) {
            return holidays.on(date);
        }
        List<BankHoliday> added = holidays.announced(date);
        List<BankHoliday> all = new ArrayList<>(added);
        JollydayForecast.of(date.getYear()).on(date).stream()
                .filter(forecast -> added.stream().noneMatch(known -> known.division() == forecast.division()))
                .forEach(all::add);
        return all;
    }

    private String describe(Reason reason, List<BankHoliday> relevant) {
        return switch (reason) {
            case SATURDAY -> "Saturday";
            case SUNDAY -> "Sunday";
            case CHRISTMAS_DAY -> "Christmas Day";
            case GOOD_FRIDAY -> "Good Friday";
            case OTHER -> throw new IllegalStateException("The Acts give no such reason.");
            case BANK_HOLIDAY ->
                "bank holiday " + where(relevant) + ": "
                        + relevant.stream().map(GridCalendar::title).distinct().collect(joining(" / "));
        };
    }

    private static String title(BankHoliday holiday) {
        return holiday.title() + (holiday.disputed() ? " (published, never proclaimed)" : "");
    }

    private String where(List<BankHoliday> relevant) {
        if (divisions.size() == 1) {
            return "in " + relevant.get(0).division();
        }
        if (relevant.size() == divisions.size()) {
            return "throughout the United Kingdom";
        }
        return "in " + relevant.stream().map(h -> h.division().toString()).collect(joining(" and in ")) + " only";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GridCalendar that
                && definition.equals(that.definition)
                && holidays.equals(that.holidays);
    }

    @Override
    public int hashCode() {
        return Objects.hash(definition, holidays);
    }

    @Override
    public String toString() {
        return name + " working days (" + definition + "), published until " + knownUntil();
    }
}
