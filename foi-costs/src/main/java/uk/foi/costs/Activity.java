package uk.foi.costs;

import uk.foi.core.law.Enactment;
import uk.foi.core.law.Provision;

/**
 * The four activities whose cost counts. Nothing else does: not redaction, not deciding whether an exemption applies, not
 * consulting, not drafting the reply.
 *
 * @see <a href="https://www.legislation.gov.uk/uksi/2004/3244/regulation/4">Fees Regs 2004 reg.4(3)</a>
 */
public enum Activity {
    /** Determining whether the information is held, reg.4(3)(a). */
    DETERMINING("determining whether it is held", "a"),
    /** Locating the information, or a document which may contain it, reg.4(3)(b). */
    LOCATING("locating it", "b"),
    /** Retrieving the information, or a document which may contain it, reg.4(3)(c). */
    RETRIEVING("retrieving it", "c"),
    /** Extracting the information from a document containing it, reg.4(3)(d). */
    EXTRACTING("extracting it", "d");

    private final String words;
    private final Provision provision;

    Activity(String words, String paragraph) {
        this.words = words;
        this.provision = Provision.of(Enactment.FEES_REGULATIONS_2004, "reg.4(3)(" + paragraph + ")");
    }

    /**
     * The paragraph that lets its cost be counted.
     *
     * @return the provision
     */
    public Provision provision() {
        return provision;
    }

    /** The activity in words, such as {@code extracting it}. */
    @Override
    public String toString() {
        return words;
    }
}
