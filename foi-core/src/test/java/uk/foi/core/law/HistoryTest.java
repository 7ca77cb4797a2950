package uk.foi.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The law has dates: each row holds until the next begins, and before the first there is no answer")
class HistoryTest {

    private static final Basis SOURCE = Provision.parse("Fees Regs 2004 reg.3(3)");
    private static final InForce<String> FIRST = row("2005-01-01", "first");
    private static final InForce<String> SECOND = row("2012-03-01", "second");
    private static final InForce<String> THIRD = row("2012-03-02", "third");
    private static final History<String> HISTORY = History.of("figure", List.of(FIRST, SECOND, THIRD));

    private static InForce<String> row(String from, String value) {
        return InForce.of(LocalDate.parse(from), value, SOURCE);
    }

    @Test
    @DisplayName("a row has its first day, its value and what says so")
    void a_row() {
        assertThat(FIRST.from()).isEqualTo("2005-01-01");
        assertThat(FIRST.value()).isEqualTo("first");
        assertThat(FIRST.source()).isEqualTo(SOURCE);
        assertThat(FIRST)
                .isEqualTo(row("2005-01-01", "first"))
                .hasSameHashCodeAs(row("2005-01-01", "first"))
                .isNotEqualTo(row("2005-01-02", "first"))
                .isNotEqualTo(row("2005-01-01", "second"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2005-01-01, first",
        "2005-01-02, first",
        "2012-02-29, first",
        "2012-03-01, second",
        "2012-03-02, third",
        "2012-03-03, third",
        "9999-12-31, third",
    })
    void on_each_boundary_day(LocalDate date, String value) {
        assertThat(HISTORY.on(date).value()).isEqualTo(value);
    }

    @Test
    @DisplayName("the answer is the whole row, so that its source can be shown")
    void the_whole_row() {
        assertThat(HISTORY.on(LocalDate.of(2012, 3, 1))).isEqualTo(SECOND);
    }

    @Test
    @DisplayName("the day before the first row: an exception that says which day would do")
    void before_the_first_row() {
        LocalDate before = LocalDate.of(2004, 12, 31);

        assertThatExceptionOfType(NotInForceException.class)
                .isThrownBy(() -> HISTORY.on(before))
                .withMessage("No figure is recorded for 2004-12-31: the earliest known is in force from 2005-01-01.")
                .satisfies(thrown -> {
                    assertThat(thrown.date()).isEqualTo(before);
                    assertThat(thrown.earliest()).isEqualTo("2005-01-01");
                    assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
                });
    }

    @Test
    @DisplayName("rows may be given in any order")
    void any_order() {
        History<String> shuffled = History.of("figure", List.of(THIRD, FIRST, SECOND));

        assertThat(shuffled.rows()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(shuffled).isEqualTo(HISTORY).hasSameHashCodeAs(HISTORY);
    }

    @Nested
    @DisplayName("cannot be made")
    class Refusals {

        @Test
        void of_no_row() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> History.of("figure", List.of()))
                    .withMessage("A history needs a row: no figure was given.");
        }

        @Test
        @DisplayName("of two rows that begin on one day, wherever they stand")
        void of_two_rows_for_one_day() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> History.of("figure", List.of(SECOND, FIRST, row("2012-03-01", "other"))))
                    .withMessage("Two rows of the figure begin on 2012-03-01; each day has one value: keep one.");
        }

        @Test
        @SuppressWarnings("NullAway")
        void of_null() {
            assertThatNullPointerException().isThrownBy(() -> History.of("figure", null));
            assertThatNullPointerException().isThrownBy(() -> History.of("figure", Arrays.asList(FIRST, null)));
            assertThatNullPointerException().isThrownBy(() -> History.of(null, List.of(FIRST)));
            assertThatNullPointerException().isThrownBy(() -> HISTORY.with(null));
            assertThatNullPointerException().isThrownBy(() -> HISTORY.on(null)).withMessage("date");
            assertThatNullPointerException().isThrownBy(() -> InForce.of(null, "first", SOURCE));
            assertThatNullPointerException().isThrownBy(() -> InForce.of(LocalDate.EPOCH, null, SOURCE));
            assertThatNullPointerException().isThrownBy(() -> InForce.of(LocalDate.EPOCH, "first", null));
        }
    }

    @Nested
    @DisplayName("with one row more")
    class With {

        private final History<String> more = HISTORY.with(row("2008-01-01", "between"));

        @Test
        void the_new_row_holds_between_its_neighbours() {
            assertThat(more.on(LocalDate.of(2007, 12, 31)).value()).isEqualTo("first");
            assertThat(more.on(LocalDate.of(2008, 1, 1)).value()).isEqualTo("between");
            assertThat(more.on(LocalDate.of(2012, 2, 29)).value()).isEqualTo("between");
            assertThat(more.on(LocalDate.of(2012, 3, 1)).value()).isEqualTo("second");
        }

        @Test
        void the_old_history_stays_as_it_is() {
            assertThat(HISTORY.rows()).containsExactly(FIRST, SECOND, THIRD);
            assertThat(more).isNotEqualTo(HISTORY);
        }

        @Test
        void a_row_for_a_day_that_has_one_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> HISTORY.with(row("2005-01-01", "rival")))
                    .withMessage("Two rows of the figure begin on 2005-01-01; each day has one value: keep one.");
        }

        @Test
        void the_name_goes_with_it() {
            assertThatExceptionOfType(NotInForceException.class)
                    .isThrownBy(() -> more.on(LocalDate.of(1999, 1, 1)))
                    .withMessage(
                            "No figure is recorded for 1999-01-01: the earliest known is in force from 2005-01-01.");
        }
    }

    @Test
    @DisplayName("its rows cannot be changed from outside")
    void rows_cannot_be_changed() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> HISTORY.rows().remove(0));
    }

    @Test
    void differs_by_name() {
        assertThat(History.of("limit", HISTORY.rows())).isNotEqualTo(HISTORY);
    }
}
