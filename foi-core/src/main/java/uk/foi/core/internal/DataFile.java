package uk.foi.core.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the data files that travel with the library: comma-separated, no quoting, {@code #} begins a comment line, the
 * first other line names the columns. It stops at the first row that is wrong, with file, line and reason.
 */
public final class DataFile {

    private DataFile() {}

    /**
     * Reads each row of a resource.
     *
     * @param <T> what a row becomes
     * @param resource the resource, opened by the class beside which it lies: on the module path nobody else may. Closed
     *     here; null if it was not found
     * @param name the resource's name, for messages
     * @param columns the names that its header line must have
     * @param row makes a value of a row's fields; what it throws is reported with the row's line
     * @return the values in the file's order
     * @throws IllegalStateException if the file is missing or a row is wrong
     */
    public static <T> List<T> read(
            @Nullable InputStream resource, String name, List<String> columns, Function<List<String>, T> row) {
        if (resource == null) {
            throw new IllegalStateException(name + " is missing: the jar is not whole.");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return read(lines, name, columns, row);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read.", e);
        }
    }

    static <T> List<T> read(BufferedReader lines, String name, List<String> columns, Function<List<String>, T> row)
            throws IOException {
        List<T> values = new ArrayList<>();
        boolean headed = false;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> fields = split(line);
            if (!headed) {
                if (!fields.equals(columns)) {
                    throw wrong(name, number, "the columns are " + fields + "; they must be " + columns + ".", null);
                }
                headed = true;
            } else if (fields.size() != columns.size()) {
                throw wrong(name, number, fields.size() + " fields; there must be " + columns.size() + ".", null);
            } else {
                values.add(value(fields, row, name, number));
            }
        }
        if (!headed) {
            throw wrong(name, number, "no header line; it must be " + String.join(",", columns) + ".", null);
        }
        return values;
    }

    private static <T> T value(List<String> fields, Function<List<String>, T> row, String name, int number) {
        try {
            return row.apply(fields);
        } catch (RuntimeException e) {
            throw wrong(name, number, e.getMessage(), e);
        }
    }

    private static List<String> split(String line) {
        List<String> fields = new ArrayList<>();
        int start = 0;
        for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', start)) {
            fields.add(line.substring(start, comma).strip());
            start = comma + 1;
        }
        fields.add(line.substring(start).strip());
        return fields;
    }

    private static IllegalStateException wrong(
            String name, int line, @Nullable String reason, @Nullable Throwable cause) {
        return new IllegalStateException(name + " line " + line + ": " + reason, cause);
    }
}
