package uk.foi.core.law;

/** A scheme under which a person may ask for information. Each has its own words, clocks and regulator. */
public enum Regime {
    /** Freedom of Information Act 2000. */
    FOIA(Enactment.FOIA_2000),
    /** Environmental Information Regulations 2004. */
    EIR(Enactment.EIR_2004),
    /** Freedom of Information (Scotland) Act 2002. */
    FOISA(Enactment.FOISA_2002),
    /** Environmental Information (Scotland) Regulations 2004. */
    EISR(Enactment.EISR_2004),
    /** Access to one's own personal data, UK GDPR Article 15. */
    SUBJECT_ACCESS(Enactment.UK_GDPR);

    private final Enactment enactment;

    Regime(Enactment enactment) {
        this.enactment = enactment;
    }

    /**
     * The enactment that gives the right.
     *
     * @return the enactment
     */
    public Enactment enactment() {
        return enactment;
    }
}
