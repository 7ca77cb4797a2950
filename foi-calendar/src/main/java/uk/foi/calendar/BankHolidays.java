package uk.foi.calendar;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import uk.foi.core.internal.DataFile;
import uk.foi.core.law.Provision;

/**
 * The bank holidays of the United Kingdom, division by division: published facts, each with its source.
 *
 * <pre>{@code
 * BankHolidays.bundled().on(LocalDate.of(2024, 1, 2));    // [2024-01-02 2nd January, Scotland]
 * }</pre>
 */
public final class BankHolidays {

    private static final List<String> COLUMNS =
            List.of("date", "division", "title", "substitute", "kind", "provision", "source", "note");
    private static final String DISPUTED = "disputed";
    private static final int LEAST_A_YEAR = 8;

    private final NavigableMap<LocalDate, List<BankHoliday>> byDate;
    private final LocalDate knownUntil;
    private final int hash;

    private BankHolidays(Collection<BankHoliday> holidays) {
        Map<LocalDate, List<BankHoliday>> collected = new TreeMap<>();
        holidays.forEach(holiday -> collected
                .computeIfAbsent(holiday.date(), date -> new ArrayList<>())
                .add(holiday));
        this.byDate = new TreeMap<>();
        collected.forEach((date, sameDay) -> {
            sameDay.sort(comparing(BankHoliday::division));
            byDate.put(date, List.copyOf(sameDay));
        });
        this.knownUntil = LocalDate.of(lastWholeYear(), 12, 31);
        this.hash = byDate.hashCode();
    }

    /**
     * The holidays that travel with the library, the two disputed days as the published lists have them.
     *
     * @return every bank holiday on a weekday from 1 January 2005 to {@link #knownUntil()}
     */
    public static BankHolidays bundled() {
        return Bundled.AS_PUBLISHED;
    }

    /**
     * The holidays that travel with the library, with a reading of the two disputed days.
     *
     * @param reading how to take 4 January 2010 and 4 January 2011 in Scotland
     * @return every bank holiday on a weekday from 1 January 2005 to {@link #knownUntil()}
     */
    public static BankHolidays bundled(DisputedHolidays reading) {
        return switch (reading) {
            case AS_PUBLISHED -> Bundled.AS_PUBLISHED;
            case AS_PROCLAIMED -> Bundled.AS_PROCLAIMED;
        };
    }

    /**
     * Every holiday, by date and then by division.
     *
     * @return the holidays
     */
    public List<BankHoliday> all() {
        return byDate.values().stream().flatMap(List::stream).toList();
    }

    /**
     * The holidays of one day.
     *
     * @param date the day
     * @return one for each division in which the day is a bank holiday; empty if there is none
     * @throws DateOutsideCalendarException if the day is before the first year of these holidays or after
     *     {@link #knownUntil()}, and none is recorded for it: nobody knows yet whether it will have one
     */
    public List<BankHoliday> on(LocalDate date) {
        List<BankHoliday> found = byDate.get(date);
        LocalDate first = LocalDate.of(byDate.firstKey().getYear(), 1, 1);
        if (found == null && (date.isBefore(first) || date.isAfter(knownUntil))) {
            throw new DateOutsideCalendarException(date.toString(), first, knownUntil);
        }
        return found == null ? List.of() : found;
    }

    /** The holidays recorded for a day, known or not whether there will be others. */
    List<BankHoliday> announced(LocalDate date) {
        return byDate.getOrDefault(date, List.of());
    }

    /**
     * These holidays and one more, such as a day that has just been proclaimed.
     *
     * <pre>{@code
     * WorkingDayCalendars.foia(BankHolidays.bundled().with(BankHoliday.of(day, Division.SCOTLAND, "title", "source")));
     * }</pre>
     *
     * @param holiday the holiday; it replaces one of the same day and division
     * @return holidays with it; these stay as they are
     */
    public BankHolidays with(BankHoliday holiday) {
        List<BankHoliday> more = new ArrayList<>(without(holiday).all());
        more.add(holiday);
        return new BankHolidays(more);
    }

    /**
     * These holidays less one, such as a day that has been withdrawn.
     *
     * @param holiday the holiday; only its day and its division matter
     * @return holidays without any in that division on that day; these stay as they are
     */
    public BankHolidays without(BankHoliday holiday) {
        return new BankHolidays(all().stream()
                .filter(other -> !other.date().equals(holiday.date()) || other.division() != holiday.division())
                .toList());
    }

    /**
     * The last day for which the bank holidays have been published: the end of the last year of which every division has
     * at least eight, as it has in every year. A single day announced far ahead does not make its year known.
     *
     * @return that day, included
     */
    public LocalDate knownUntil() {
        return knownUntil;
    }

    private int lastWholeYear() {
        int year = byDate.firstKey().getYear();
        while (isWhole(year + 1)) {
            year++;
        }
        return year;
    }

    private boolean isWhole(int year) {
        Map<Division, Long> counts =
                byDate.subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true).values().stream()
                        .flatMap(List::stream)
                        .collect(groupingBy(BankHoliday::division, counting()));
        return Arrays.stream(Division.values()).allMatch(division -> counts.getOrDefault(division, 0L) >= LEAST_A_YEAR);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BankHolidays that && byDate.equals(that.byDate);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return "bank holidays from " + byDate.firstKey() + " to " + knownUntil();
    }

    /** Read once, when first asked for. */
    private static final class Bundled {
        private static final List<BankHoliday> ROWS = DataFile.read(
                BankHolidays.class.getResourceAsStream("bank-holidays.csv"),
                "bank-holidays.csv",
                COLUMNS,
                BankHolidays::read);
        static final BankHolidays AS_PUBLISHED = new BankHolidays(ROWS);
        static final BankHolidays AS_PROCLAIMED = new BankHolidays(
                ROWS.stream().filter(holiday -> !holiday.disputed()).toList());
    }

    private static BankHoliday read(List<String> fields) {
        ImmutableBankHoliday.Builder holiday = ImmutableBankHoliday.builder()
                .date(LocalDate.parse(fields.get(0)))
                .division(Division.parse(fields.get(1)))
                .title(fields.get(2))
                .substitute(fields.get(3).equals("yes"))
                .source(fields.get(6))
                .disputed(fields.get(7).equals(DISPUTED));
        if (!fields.get(4).isEmpty()) {
            String origin = fields.get(4).replace(' ', '_').toUpperCase(Locale.ROOT);
            holiday.origin(BankHoliday.Origin.valueOf(origin));
        }
        if (!fields.get(5).isEmpty()) {
            holiday.provision(Provision.parse(fields.get(5)));
        }
        return holiday.build();
    }
}
