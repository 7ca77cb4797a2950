package uk.foi.calendar;

/** How sure a calendar is of a day, and so of every date counted over it. */
public enum Certainty {
    /** The lists up to the day have been published; a proclamation may still add one. */
    OFFICIAL,
    /** The day lies past the last published year: its bank holidays are a forecast, and a proclamation may change it. */
    FORECAST
}
