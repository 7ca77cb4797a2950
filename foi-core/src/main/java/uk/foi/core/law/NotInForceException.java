package uk.foi.core.law;

import java.time.LocalDate;

/** Asked for what was in force on a day before the first that is recorded. */
public final class NotInForceException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The day that was asked about. */
    private final LocalDate date;
    /** The first day that is recorded. */
    private final LocalDate earliest;

    NotInForceException(String name, LocalDate date, LocalDate earliest) {
        super("No " + name + " is recorded for " + date + ": the earliest known is in force from " + earliest + ".");
        this.date = date;
        this.earliest = earliest;
    }

    /**
     * The day that was asked about.
     *
     * @return that day
     */
    public LocalDate date() {
        return date;
    }

    /**
     * The first day for which there is an answer.
     *
     * @return that day
     */
    public LocalDate earliest() {
        return earliest;
    }
}
