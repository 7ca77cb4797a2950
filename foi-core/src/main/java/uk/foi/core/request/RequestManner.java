package uk.foi.core.request;

/** How a request was made. What counts as a request turns on it under the two Acts, and not under the Regulations. */
public enum RequestManner {
    /** In writing on paper. */
    ON_PAPER,
    /** In text sent electronically: e-mail, a web form, a post in a social network. */
    ELECTRONIC_TEXT,
    /**
     * Spoken or signed, and kept as a recording that can be referred to later, such as a voicemail kept as audio. A
     * recording that deletes itself is {@link #ORAL}.
     */
    RECORDED_IN_LASTING_FORM,
    /** Spoken, and not kept in a lasting form. */
    ORAL
}
