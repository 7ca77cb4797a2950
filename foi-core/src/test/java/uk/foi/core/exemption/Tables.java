package uk.foi.core.exemption;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.foi.core.law.Regime;

/** The conformance tables of exemptions and exceptions: what the law says, in the project's own words. */
final class Tables {

    /** The tables, in the order in which the catalogue goes through the regimes. */
    static final Map<Regime, String> FILES =
            Map.of(Regime.FOIA, "foia.tsv", Regime.EIR, "eir.tsv", Regime.FOISA, "foisa.tsv", Regime.EISR, "eisr.tsv");

    private Tables() {}

    /** One row, its fields by column. */
    record Row(Regime regime, Map<String, String> fields) {

        String get(String column) {
            String value = fields.get(column);
            if (value == null) {
                throw new IllegalArgumentException("no column " + column);
            }
            return value;
        }

        List<String> list(String column) {
            return get(column).isEmpty() ? List.of() : Arrays.asList(get(column).split("; "));
        }

        @Override
        public String toString() {
            return regime + " " + get("constant");
        }
    }

    static List<Row> rows(Regime regime, String... kinds) {
        Set<String> wanted = Set.of(kinds);
        try {
            List<String> lines = Files.readAllLines(Path.of("..", "conformance", "exemptions", FILES.get(regime)));
            List<String> columns = List.of(lines.get(0).split("\t", -1));
            List<Row> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] values = line.split("\t", -1);
                Map<String, String> fields = new HashMap<>();
                for (int i = 0; i < values.length; i++) {
                    fields.put(columns.get(i), values[i]);
                }
                if (wanted.contains(fields.get("row"))) {
                    rows.add(new Row(regime, fields));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> rows(String... kinds) {
        return Exemptions.REGIMES.stream()
                .flatMap(regime -> rows(regime, kinds).stream())
                .toList();
    }
}
