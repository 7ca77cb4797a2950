package uk.foi.calendar;

import java.time.LocalDate;

/** A calendar was asked about a day, or would have to count to one, that lies outside the days it can answer for. */
public final class DateOutsideCalendarException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The first day that the calendar can answer for. */
    private final LocalDate first;
    /** The last day that the calendar can answer for. */
    private final LocalDate last;

    /**
     * For a calendar of one's own.
     *
     * @param given the day or the count that lies outside, in words that begin the message
     * @param first the first day that the calendar can answer for
     * @param last the last day that the calendar can answer for
     */
    public DateOutsideCalendarException(String given, LocalDate first, LocalDate last) {
        super(given + " lies outside this calendar, which answers from " + first + " to " + last + ".");
        this.first = first;
        this.last = last;
    }

    /**
     * The first day that the calendar can answer for.
     *
     * @return that day, included
     */
    public LocalDate first() {
        return first;
    }

    /**
     * The last day that the calendar can answer for.
     *
     * @return that day, included
     */
    public LocalDate last() {
        return last;
    }
}
