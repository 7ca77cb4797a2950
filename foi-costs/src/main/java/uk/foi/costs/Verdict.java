package uk.foi.costs;

/** How an estimate stands to the appropriate limit. Kinds are added as the library comes to know more of them. */
public enum Verdict {
    /** The cost is above the limit. */
    EXCEEDS,
    /** The cost is not above the limit. Exactly the limit is within it. */
    WITHIN
}
