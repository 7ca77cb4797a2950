/**
 * Which days count, and when things are due.
 *
 * <p>Start at {@link uk.foi.calendar} for working days and {@link uk.foi.calendar.deadline} for deadlines.
 */
module uk.foi.calendar {
    requires transitive uk.foi.core;
    requires static org.immutables.value.annotations;
    requires de.focus_shift.jollyday.core;

    exports uk.foi.calendar;
    exports uk.foi.calendar.deadline;
    // Jollyday reads holiday rules by reflection; docs/decisions/003-holidays-facts-first.md
    exports uk.foi.calendar.forecast to
            de.focus_shift.jollyday.core;
}
