package uk.foi.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What was in force when: a figure or rule that the law has changed, or may change.
 *
 * <p>Each row holds until the next begins. Before the first row there is no answer, and {@link #on(LocalDate)} says so.
 *
 * <pre>{@code
 * History<BigDecimal> rate = History.of("hourly rate", List.of(InForce.of(commencement, new BigDecimal("25"), source)));
 * rate.on(received).value();    // 25
 * }</pre>
 *
 * @param <T> the kind of value
 */
public final class History<T> {

    private final String name;
    private final List<InForce<T>> rows;

    private History(String name, List<InForce<T>> rows) {
        this.name = name;
        this.rows = rows;
    }

    /**
     * A history from its rows, in any order.
     *
     * @param <T> the kind of value
     * @param name what the rows are of, in the singular, for messages: {@code appropriate limit}
     * @param rows the rows
     * @return the history
     * @throws IllegalArgumentException if there is no row, or two begin on the same day
     */
    public static <T> History<T> of(String name, List<InForce<T>> rows) {
        Objects.requireNonNull(name, "name");
        List<InForce<T>> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(InForce::from));
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("A history needs a row: no " + name + " was given.");
        }
        for (int i = 1; i < sorted.size(); i++) {
            LocalDate from = sorted.get(i).from();
            if (from.equals(sorted.get(i - 1).from())) {
                throw new IllegalArgumentException(
                        "Two rows of the " + name + " begin on " + from + "; each day has one value: keep one.");
            }
        }
        return new History<>(name, List.copyOf(sorted));
    }

    /**
     * The row in force on a day.
     *
     * @param date the day
     * @return the row
     * @throws NotInForceException if the day is before the first row
     */
    public InForce<T> on(LocalDate date) {
        Objects.requireNonNull(date, "date");
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (!date.isBefore(rows.get(i).from())) {
                return rows.get(i);
            }
        }
        throw new NotInForceException(name, date, rows.get(0).from());
    }

    /**
     * Every row, the earliest first.
     *
     * @return the rows
     */
    public List<InForce<T>> rows() {
        return rows;
    }

    /**
     * This history with one row more, such as a figure that has just been changed.
     *
     * @param row the row
     * @return a history with the row; this one stays as it is
     * @throws IllegalArgumentException if a row already begins on that day
     */
    public History<T> with(InForce<T> row) {
        List<InForce<T>> more = new ArrayList<>(rows);
        more.add(row);
        return of(name, more);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof History<?> that && name.equals(that.name) && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, rows);
    }

    @Override
    public String toString() {
        return name + " " + rows;
    }
}
