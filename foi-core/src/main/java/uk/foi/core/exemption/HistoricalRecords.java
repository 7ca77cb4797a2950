package uk.foi.core.exemption;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import uk.foi.core.internal.DataFile;
import uk.foi.core.law.Enactment;
import uk.foi.core.law.Provision;

/**
 * When a record becomes a historical record under FOIA: 30 years after the year of its creation if that was before 1983,
 * 20 years after it from 2002 on, and for the years between, as the Order of 2012 phases the change in, by the end of the
 * year that {@code historical-records.csv} gives.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/62">FOIA 2000 s.62</a>
 * @see <a href="https://www.legislation.gov.uk/uksi/2012/3029">S.I. 2012/3029</a>
 */
final class HistoricalRecords {

    private static final String FILE = "historical-records.csv";
    private static final List<String> COLUMNS = List.of("year_created", "historical_from_end_of", "source");
    private static final Provision MEANING = Provision.of(Enactment.FOIA_2000, "s.62(1)");

    private static final int YEARS_UNTIL_2012 = 30;
    private static final int YEARS = 20;

    private HistoricalRecords() {}

    /** The first day on which a record of that year is historical. */
    static LocalDate from(int yearCreated) {
        return LocalDate.of(lastYear(yearCreated) + 1, 1, 1);
    }

    /** What fixes that day. */
    static List<Provision> basis(int yearCreated) {
        Row row = Bundled.ROWS.get(yearCreated);
        return row == null ? List.of(MEANING) : List.of(MEANING, row.source());
    }

    private static int lastYear(int yearCreated) {
        Row row = Bundled.ROWS.get(yearCreated);
        if (row != null) {
            return row.historicalFromEndOf();
        }
        // s.62(1) "... at the end of the period of twenty [until 2012: thirty] years beginning with the year following"
        return yearCreated + (yearCreated < Bundled.ROWS.firstKey() ? YEARS_UNTIL_2012 : YEARS);
    }

    private static Row twice(Row one, Row other) {
        throw new IllegalStateException(FILE + " has two rows for " + one.yearCreated() + ", to the end of "
                + one.historicalFromEndOf() + " and of " + other.historicalFromEndOf() + ": keep one.");
    }

    /** Read once, when first asked for. */
    private static final class Bundled {
        static final NavigableMap<Integer, Row> ROWS =
                DataFile.read(HistoricalRecords.class.getResourceAsStream(FILE), FILE, COLUMNS, Row::of).stream()
                        .collect(toMap(Row::yearCreated, row -> row, HistoricalRecords::twice, TreeMap::new));
    }

    private record Row(int yearCreated, int historicalFromEndOf, Provision source) {

        static Row of(List<String> fields) {
            return new Row(
                    Integer.parseInt(fields.get(0)), Integer.parseInt(fields.get(1)), Provision.parse(fields.get(2)));
        }
    }
}
