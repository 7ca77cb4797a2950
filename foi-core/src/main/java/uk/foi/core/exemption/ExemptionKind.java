package uk.foi.core.exemption;

/** What makes information exempt: that it is of a kind, or what disclosing it would do. */
public enum ExemptionKind {
    /** Being information of a kind; no harm need be shown. */
    CLASS,
    /** A harm that disclosure would, or would be likely to, do. */
    PREJUDICE,
    /** A qualified person's reasonable opinion that disclosure would do a harm, FOIA 2000 s.36. */
    OPINION,
    /** Exemption being required for a purpose, such as safeguarding national security. */
    NECESSITY,
    /** An adverse effect that disclosure would have, EIR 2004 reg.12(5). */
    ADVERSE_EFFECT
}
