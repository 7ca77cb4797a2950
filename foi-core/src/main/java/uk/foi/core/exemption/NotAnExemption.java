package uk.foi.core.exemption;

import uk.foi.core.law.Enactment;
import uk.foi.core.law.Provision;

/**
 * Grounds in Part I of the Act that are often called exemptions and are not: none is in Part II, and none has a public
 * interest test.
 *
 * <p>They have a type of their own so that one can never be passed where an exemption is asked for. A refusal under
 * section 12 or 14 is a notice under section 17(5), not section 17(1).
 *
 * <p>The heading of section 12 itself speaks of an "exemption". That is only a heading: section 2 applies the public
 * interest test to the provisions of Part II, and section 12 is in Part I.
 *
 * <pre>{@code
 * NotAnExemption.FOIA_S12_1_COST_LIMIT.provision();    // FOIA 2000 s.12(1)
 * }</pre>
 */
public enum NotAnExemption implements Ground {
    /**
     * The information is not held, which the authority must say.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/1">FOIA 2000 s.1(1)(a)</a>
     */
    FOIA_S1_1_A_NOT_HELD("s.1(1)(a)", "The information is not held."),
    /**
     * The authority reasonably needs more detail to find the information, and has asked for it.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/1">FOIA 2000 s.1(3)</a>
     */
    FOIA_S1_3_CLARIFICATION(
            "s.1(3)",
            "The authority reasonably needs more detail to identify and find the information, and has asked."),
    /**
     * Information that the authority has only on behalf of someone else is not held by it.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/3">FOIA 2000 s.3(2)</a>
     */
    FOIA_S3_2_HELD_FOR_ANOTHER("s.3(2)", "The authority has the information only on behalf of someone else."),
    /**
     * The authority is listed in Schedule 1 for some information only, and this is not of that kind.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/7">FOIA 2000 s.7(1)</a>
     */
    FOIA_S7_1_LIMITED_LISTING(
            "s.7(1)", "The authority is listed in Schedule 1 only for information of another description."),
    /**
     * The request is not in writing, gives no name and address, or does not describe the information.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/8">FOIA 2000 s.8(1)</a>
     */
    FOIA_S8_1_NOT_A_VALID_REQUEST(
            "s.8(1)",
            "The request is not in writing, gives no name and address, or does not describe the information."),
    /**
     * A fees notice was given and the fee has not been paid within three months.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/9">FOIA 2000 s.9(2)</a>
     */
    FOIA_S9_2_FEE_UNPAID("s.9(2)", "A fees notice was given, and the fee was not paid within three months."),
    /**
     * More time to weigh the public interest where a qualified exemption is in play.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/10">FOIA 2000 s.10(3)</a>
     */
    FOIA_S10_3_MORE_TIME(
            "s.10(3)", "A reasonable time more is being taken to weigh the public interest in a qualified exemption."),
    /**
     * Complying would cost more than the appropriate limit. The duty to say whether the information is held remains.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/12">FOIA 2000 s.12(1)</a>
     */
    FOIA_S12_1_COST_LIMIT("s.12(1)", "The estimated cost of complying is above the appropriate limit."),
    /**
     * Even finding out whether the information is held would cost more than the appropriate limit.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/12">FOIA 2000 s.12(2)</a>
     */
    FOIA_S12_2_COST_OF_CONFIRMING(
            "s.12(2)", "The estimated cost of finding out whether the information is held is alone above the limit."),
    /**
     * The request is vexatious.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/14">FOIA 2000 s.14(1)</a>
     */
    FOIA_S14_1_VEXATIOUS("s.14(1)", "The request is vexatious."),
    /**
     * The same person has asked for the same or substantially similar information too soon after it was complied with.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/14">FOIA 2000 s.14(2)</a>
     */
    FOIA_S14_2_REPEATED(
            "s.14(2)",
            "The same person asks again for the same or much the same, without a reasonable time since it was complied with.");

    private final Provision provision;
    private final String summary;

    NotAnExemption(String locator, String summary) {
        this.provision = Provision.of(Enactment.FOIA_2000, locator);
        this.summary = summary;
    }

    @Override
    public Provision provision() {
        return provision;
    }

    @Override
    public String summary() {
        return summary;
    }
}
