package uk.foi.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the tests believe, from outside the library: the conformance tables, and working days counted day by day from the
 * words of the Acts.
 */
public final class Facts {

    /** The last day for which the conformance list of bank holidays speaks. */
    public static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    /** The first day for which it speaks. */
    public static final LocalDate FIRST = LocalDate.of(2005, 1, 1);

    private static final List<Listed> HOLIDAYS = table("working-days/bank-holidays.tsv").stream()
            .map(row -> new Listed(LocalDate.parse(row.get(0)), row.get(1), row.get(2), row.get(3)))
            .toList();

    private Facts() {}

    /** One row of the list. */
    public record Listed(LocalDate date, String division, String title, String status) {}

    public static List<Listed> holidays() {
        return HOLIDAYS;
    }

    /** The rows of a conformance table, without its header. */
    public static List<List<String>> table(String name) {
        try {
            return Files.readAllLines(Path.of("..", "conformance", name)).stream()
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The listed days of some divisions. */
    public static Set<LocalDate> days(Set<String> divisions, boolean disputed) {
        return HOLIDAYS.stream()
                .filter(row -> divisions.contains(row.division()))
                .filter(row -> disputed || row.status().equals("settled"))
                .map(Listed::date)
                .collect(Collectors.toSet());
    }

    /** FOIA s.10(6), word for word, over listed bank holidays. Good Friday is the one the list itself names. */
    public static boolean countsUnderFoia(LocalDate date, Set<LocalDate> bankHolidays, Set<LocalDate> goodFridays) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && !(date.getMonthValue() == 12 && date.getDayOfMonth() == 25)
                && !goodFridays.contains(date)
                && !bankHolidays.contains(date);
    }

    /** The days that the list calls Good Friday. */
    public static Set<LocalDate> goodFridays() {
        return HOLIDAYS.stream()
                .filter(row -> row.title().equals("Good Friday"))
                .map(Listed::date)
                .collect(Collectors.toSet());
    }
}
