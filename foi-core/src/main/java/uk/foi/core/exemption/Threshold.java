package uk.foi.core.exemption;

/** How likely, and how great, a harm must be. Each regime has its own words. */
public enum Threshold {
    /** Would, or would be likely to: FOIA. */
    WOULD_OR_WOULD_BE_LIKELY_TO("would, or would be likely to,"),
    /** Would, or would be likely to, substantially: FOISA and the EI(S)R. */
    WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY("would, or would be likely to, substantially"),
    /** Would; being likely is not enough: the EIR. */
    WOULD("would"),
    /** Required for a purpose. */
    REQUIRED("is required for the purpose of");

    private final String words;

    Threshold(String words) {
        this.words = words;
    }

    /** The words, such as {@code would, or would be likely to,}. */
    @Override
    public String toString() {
        return words;
    }
}
