package uk.foi.core.exemption;

/** How settled what the library says of a ground is. */
public enum Standing {
    /** Read in the enactment, and not in doubt. */
    SETTLED,
    /** Rests on a reading of the text, or on something that could not be read at source; the note says what. */
    INTERPRETATION,
    /** Tribunals or regulators differ; the note gives both readings. */
    CONTESTED
}
