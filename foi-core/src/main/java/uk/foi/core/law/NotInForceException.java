package uk.foi.core.law;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asked for what was in force on a day on which it was not: before the first day recorded, or after the last. */
public final class NotInForceException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The day that was asked about. */
    private final LocalDate date;
    /** The first day that is recorded. */
    private final LocalDate earliest;
    /** The last day in force, if it has ended. */
    private final @Nullable LocalDate latest;

    NotInForceException(String name, LocalDate date, LocalDate earliest) {
        super("No " + name + " is recorded for " + date + ": the earliest known is in force from " + earliest + ".");
        this.date = date;
        this.earliest = earliest;
        this.latest = null;
    }

    /**
     * Something with a first day, and perhaps a last one.
     *
     * @param name what it is, such as a citation
     * @param date the day that was asked about
     * @param earliest its first day in force
     * @param latest its last day in force, or empty if it still is
     */
    public NotInForceException(String name, LocalDate date, LocalDate earliest, Optional<LocalDate> latest) {
        super(name + " is not in force on " + date + ": it is in force from " + earliest
                + latest.map(last -> " to " + last).orElse("") + ".");
        this.date = date;
        this.earliest = earliest;
        this.latest = latest.orElse(null);
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

    /**
     * The last day for which there is an answer.
     *
     * @return that day, or empty if there is none yet
     */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(latest);
    }
}
