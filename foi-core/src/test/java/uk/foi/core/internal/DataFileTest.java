package uk.foi.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A data file is read whole or not at all, and an error names file, line and reason")
class DataFileTest {

    private static final List<String> COLUMNS = List.of("from", "pounds");

    private static List<List<String>> read(String text) throws IOException {
        return DataFile.read(new BufferedReader(new StringReader(text)), "limits.csv", COLUMNS, fields -> fields);
    }

    @Test
    @DisplayName("comments and blank lines are passed over, spaces around fields dropped, order kept")
    void reads() throws IOException {
        assertThat(read("""
                # A comment, with a comma
                from,pounds

                2005-01-01 , 450
                # 2006-01-01,1
                2030-01-01,
                """)).containsExactly(List.of("2005-01-01", "450"), List.of("2030-01-01", ""));
    }

    @Test
    void a_file_may_have_no_rows() throws IOException {
        assertThat(read("from,pounds")).isEmpty();
    }

    @Nested
    @DisplayName("stops at")
    class Errors {

        @Test
        void a_header_that_is_not_the_one_expected() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> read("# note\nfrom,pence\n2005-01-01,450\n"))
                    .withMessage("limits.csv line 2: the columns are [from, pence]; they must be [from, pounds].");
        }

        @Test
        void columns_in_another_order() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> read("pounds,from\n450,2005-01-01\n"))
                    .withMessage("limits.csv line 1: the columns are [pounds, from]; they must be [from, pounds].");
        }

        @Test
        void a_file_without_a_header() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> read("# only a note\n\n"))
                    .withMessage("limits.csv line 2: no header line; it must be from,pounds.");
        }

        @Test
        void a_file_with_nothing_in_it() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> read(""))
                    .withMessage("limits.csv line 0: no header line; it must be from,pounds.");
        }

        @Test
        void too_few_fields() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> read("from,pounds\n2005-01-01,450\n2006-01-01\n"))
                    .withMessage("limits.csv line 3: 1 fields; there must be 2.");
        }

        @Test
        void too_many_fields() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> read("from,pounds\n2005-01-01,450,\n"))
                    .withMessage("limits.csv line 2: 3 fields; there must be 2.");
        }

        @Test
        @DisplayName("a row that cannot be made sense of: its line, counted with comments and blanks, and the cause")
        void a_row_that_fails() {
            BufferedReader lines =
                    new BufferedReader(new StringReader("# note\n\nfrom,pounds\n2005-01-01,450\nnever,600\n"));

            assertThatIllegalStateException()
                    .isThrownBy(
                            () -> DataFile.read(lines, "limits.csv", COLUMNS, fields -> LocalDate.parse(fields.get(0))))
                    .withMessage("limits.csv line 5: Text 'never' could not be parsed at index 0")
                    .withCauseExactlyInstanceOf(DateTimeParseException.class);
        }
    }

    @Nested
    @DisplayName("as a resource")
    class Resource {

        private static final class Closing extends ByteArrayInputStream {
            private boolean closed;

            Closing(String text) {
                super(text.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void close() throws IOException {
                closed = true;
                super.close();
            }
        }

        @Test
        @DisplayName("is read as UTF-8 and closed")
        void is_read_and_closed() {
            Closing resource = new Closing("from,pounds\n2005-01-01,£450\n");

            assertThat(DataFile.read(resource, "limits.csv", COLUMNS, fields -> fields.get(1)))
                    .containsExactly("£450");
            assertThat(resource.closed).isTrue();
        }

        @Test
        @DisplayName("is closed even when a row is wrong")
        void is_closed_after_an_error() {
            Closing resource = new Closing("from\n");

            assertThatIllegalStateException()
                    .isThrownBy(() -> DataFile.read(resource, "limits.csv", COLUMNS, fields -> fields))
                    .withMessage("limits.csv line 1: the columns are [from]; they must be [from, pounds].");
            assertThat(resource.closed).isTrue();
        }

        @Test
        void that_is_not_there() {
            InputStream missing = DataFileTest.class.getResourceAsStream("no-such.csv");

            assertThatIllegalStateException()
                    .isThrownBy(() -> DataFile.read(missing, "no-such.csv", COLUMNS, fields -> fields))
                    .withMessage("no-such.csv is missing: the jar is not whole.");
        }

        @Test
        void that_breaks_off() {
            InputStream broken = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("broken");
                }

                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                    throw new IOException("broken");
                }
            };

            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> DataFile.read(broken, "limits.csv", COLUMNS, fields -> fields))
                    .withMessage("limits.csv cannot be read.")
                    .havingCause()
                    .withMessage("broken");
        }
    }
}
