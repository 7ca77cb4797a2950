package uk.foi.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foi.core.law.Provision;
import uk.foi.core.request.AuthorityKind;

@DisplayName("Published estimates, each with the answer the law gives (conformance/costs/within-or-exceeds.tsv)")
class WithinOrExceedsTest {

    private static final Path FILE = Path.of("..", "conformance", "costs", "within-or-exceeds.tsv");

    private static List<Map<String, String>> table() {
        try {
            List<String> lines = Files.readAllLines(FILE);
            List<String> columns = List.of(lines.get(0).split("\t", -1));
            return lines.stream()
                    .skip(1)
                    .map(line -> {
                        String[] fields = line.split("\t", -1);
                        assertThat(fields).as(line).hasSameSizeAs(columns);
                        Map<String, String> row = new HashMap<>();
                        for (int i = 0; i < fields.length; i++) {
                            row.put(columns.get(i), fields[i]);
                        }
                        return Map.copyOf(row);
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Named<Map<String, String>>> named(Stream<Map<String, String>> rows) {
        return rows.map(row -> Named.of(
                row.get("id") + " " + row.get("regime") + ", " + row.get("person_minutes") + " min: "
                        + row.get("expected"),
                row));
    }

    static Stream<Named<Map<String, String>>> everyCase() {
        return named(table().stream());
    }

    static Stream<Named<Map<String, String>>> underFoia() {
        return named(table().stream().filter(row -> of(row, "regime").equals("FOIA")));
    }

    static Stream<Named<Map<String, String>>> countedByItems() {
        return named(table().stream()
                .filter(row -> of(row, "regime").equals("FOIA"))
                .filter(row -> !of(row, "items").isEmpty()));
    }

    private static String of(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null) {
            throw new IllegalArgumentException("No column " + column + " in " + row);
        }
        return value;
    }

    private static Duration minutes(Map<String, String> row, String column) {
        return Duration.ofMinutes(Long.parseLong(of(row, column)));
    }

    private static AppropriateLimit limit(Map<String, String> row) {
        return AppropriateLimit.on(
                Figures.RECEIVED,
                of(row, "authority").equals("schedule-1-part-I")
                        ? AuthorityKind.LISTED_IN_SCHEDULE_1_PART_I
                        : AuthorityKind.OTHER_PUBLIC_AUTHORITY);
    }

    private static Activity activity(Map<String, String> row) {
        String activity = of(row, "activity");
        return activity.isEmpty() ? Activity.LOCATING : Activity.valueOf(activity.toUpperCase(Locale.ROOT));
    }

    private static Verdict expected(Map<String, String> row) {
        return Verdict.valueOf(of(row, "expected").toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("everyCase")
    @DisplayName("the sum itself, at the rate and limit of any regime")
    void the_sum(Map<String, String> row) {
        BigDecimal rate = new BigDecimal(of(row, "hourly_rate"));
        BigDecimal limit = new BigDecimal(of(row, "limit"));

        assertThat(Arithmetic.cost(minutes(row, "person_minutes"), rate)).isEqualTo(of(row, "cost"));
        assertThat(Arithmetic.exceeds(minutes(row, "person_minutes"), rate, limit))
                .isEqualTo(of(row, "expected").equals("exceeds"));
        assertThat(Provision.parse(of(row, "citation"))).hasToString(of(row, "citation"));
    }

    @ParameterizedTest
    @MethodSource("underFoia")
    @DisplayName("FOIA 2000 s.12: the estimate, its verdict and the limb it supports")
    void under_foia(Map<String, String> row) {
        CostEstimate estimate = Figures.estimate(limit(row), Task.of(activity(row), 1, minutes(row, "person_minutes")));

        assertThat(estimate.limit().amount()).isEqualByComparingTo(of(row, "limit"));
        assertThat(estimate.limit().hourlyRate()).isEqualByComparingTo(of(row, "hourly_rate"));
        assertThat(estimate.cost()).isEqualTo(of(row, "cost"));
        assertThat(estimate.verdict()).isEqualTo(expected(row));
        if (expected(row) == Verdict.EXCEEDS) {
            assertThat(estimate.refusalGround().orElseThrow().provision()).hasToString(of(row, "citation"));
        } else {
            assertThat(estimate.refusalGround()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("countedByItems")
    @DisplayName("FOIA 2000 s.16: the most items that fit")
    void the_most_that_fits(Map<String, String> row) {
        long items = Long.parseLong(of(row, "items"));
        Task task = Task.of(activity(row), items, minutes(row, "minutes_each"));
        CostEstimate estimate = Figures.estimate(limit(row), task);

        assertThat(estimate.time()).isEqualTo(minutes(row, "person_minutes"));
        assertThat(estimate.verdict()).isEqualTo(expected(row));
        // The table says how many would fit were there enough of them.
        assertThat(estimate.mostThatFits(task)).isEqualTo(Math.min(items, Long.parseLong(of(row, "most_that_fits"))));
    }

    @Test
    @DisplayName("the table is whole: each case once, each with its source, on both sides of the limit")
    void the_table_is_whole() {
        assertThat(table())
                .extracting(row -> row.get("id"))
                .doesNotHaveDuplicates()
                .hasSize(23);
        assertThat(table()).allSatisfy(row -> assertThat(row.get("source")).isNotBlank());
        assertThat(table()).filteredOn(row -> expected(row) == Verdict.EXCEEDS).hasSize(12);
        assertThat(table()).filteredOn(row -> expected(row) == Verdict.WITHIN).hasSize(11);
    }
}
