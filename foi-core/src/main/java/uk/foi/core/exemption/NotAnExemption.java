package uk.foi.core.exemption;

import static uk.foi.core.exemption.Facts.foia;
import static uk.foi.core.exemption.Facts.foisa;

/**
 * Grounds that are often called exemptions and are not: none stands among the exemptions, and none has a public interest
 * test.
 *
 * <p>They have a type of their own so that one can never be passed where an exemption is asked for. A refusal under
 * section 12 or 14 of FOIA is a notice under section 17(5), not section 17(1). The heading of section 12 itself speaks of
 * an "exemption": that is only a heading, since section 2 applies the public interest test to the provisions of Part II
 * and section 12 is in Part I.
 *
 * <pre>{@code
 * NotAnExemption.FOIA_S12_1_COST_LIMIT.provision();    // FOIA 2000 s.12(1)
 * }</pre>
 */
public enum NotAnExemption implements Ground {
    /**
     * The information is not held.
     *
     * <p>Common mistake: logging it as an exemption with a public interest test: the answer is a plain denial.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/1">FOIA 2000 s.1(1)(a)</a>
     */
    FOIA_S1_1_A_NOT_HELD(
            foia(
                            "s.1(1)(a)",
                            "General right of access to information held by public authorities",
                            "The information is not held.")
                    .mistake("Logging it as an exemption with a public interest test: the answer is a plain denial.")
                    .note(
                            "No notice under s.17 is due; think of advice and assistance, s.16, and of transfer under the s.45 code.")),

    /**
     * The authority reasonably needs more detail to identify and find the information, and has asked.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/1">FOIA 2000 s.1(3)</a>
     */
    FOIA_S1_3_CLARIFICATION(foia(
                    "s.1(3)",
                    "General right of access to information held by public authorities",
                    "The authority reasonably needs more detail to identify and find the information, and has asked.")
            .note("No duty to comply until it comes, and time runs from then, s.10(6).")),

    /**
     * The authority has the information only on behalf of someone else.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/3">FOIA 2000 s.3(2)</a>
     */
    FOIA_S3_2_HELD_FOR_ANOTHER(
            foia("s.3(2)", "Public authorities", "The authority has the information only on behalf of someone else.")
                    .from("2000-11-30")
                    .note(
                            "Information that another person holds for the authority, on the other hand, is held by it, s.3(2)(b); in force from the day the Act was passed, s.87(1)(a), though there was no right of access to use it with before 2005.")),

    /**
     * The authority is listed in Schedule 1 only for information of another description.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/7">FOIA 2000 s.7(1)</a>
     */
    FOIA_S7_1_LIMITED_LISTING(
            foia(
                            "s.7(1)",
                            "Public authorities to which Act has limited application",
                            "The authority is listed in Schedule 1 only for information of another description.")
                    .from("2000-11-30")
                    .note(
                            "Parts I to V do not reach the rest of what such an authority holds; in force from the day the Act was passed, s.87(1)(a), though there was no right of access to use it with before 2005.")),

    /**
     * The request is not in writing, gives no name and address, or does not describe the information.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/8">FOIA 2000 s.8(1)</a>
     */
    FOIA_S8_1_NOT_A_VALID_REQUEST(
            foia(
                            "s.8(1)",
                            "Request for information",
                            "The request is not in writing, gives no name and address, or does not describe the information.")
                    .from("2000-11-30")
                    .note(
                            "Legible electronic text that can be referred to later is in writing, s.8(2); give the help that s.16 requires; in force from the day the Act was passed, s.87(1)(a), though there was no right of access to use it with before 2005.")),

    /**
     * A fees notice was given, and the fee was not paid within three months.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/9">FOIA 2000 s.9(2)</a>
     */
    FOIA_S9_2_FEE_UNPAID(foia(
                    "s.9(2)", "Fees", "A fees notice was given, and the fee was not paid within three months.")
            .note("The working days from giving the notice to receiving the fee are left out of the count, s.10(2).")),

    /**
     * The estimated cost of complying is above the appropriate limit.
     *
     * <p>Common mistake: adding a public interest test, or using it on a request under the EIR 2004.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/12">FOIA 2000 s.12(1)</a>
     */
    FOIA_S12_1_COST_LIMIT(foia(
                    "s.12(1)",
                    "Exemption where cost of compliance exceeds appropriate limit",
                    "The estimated cost of complying is above the appropriate limit.")
            .mistake("Adding a public interest test, or using it on a request under the EIR 2004.")
            .note("Its heading says exemption but it is in Part I; the notice is under s.17(5).")),

    /**
     * The estimated cost of finding out whether the information is held is alone above the limit.
     *
     * <p>Common mistake: forgetting to confirm or deny when refusing under s.12(1).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/12">FOIA 2000 s.12(2)</a>
     */
    FOIA_S12_2_COST_OF_CONFIRMING(
            foia(
                            "s.12(2)",
                            "Exemption where cost of compliance exceeds appropriate limit",
                            "The estimated cost of finding out whether the information is held is alone above the limit.")
                    .mistake("Forgetting to confirm or deny when refusing under s.12(1).")
                    .note(
                            "Section 12(1) leaves the duty to confirm or deny standing unless that alone would break the limit.")),

    /**
     * The request itself is vexatious.
     *
     * <p>Common mistake: ignoring later requests after one warning, where s.17(6) sets three conditions, all to be
     * met.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/14">FOIA 2000 s.14(1)</a>
     */
    FOIA_S14_1_VEXATIOUS(
            foia("s.14(1)", "Vexatious or repeated requests", "The request itself is vexatious.")
                    .mistake(
                            "Ignoring later requests after one warning, where s.17(6) sets three conditions, all to be met.")
                    .note(
                            "It looks at the request, not the person; the notice is under s.17(5), and there is no public interest test.")),

    /**
     * The same person asks again for the same or much the same, without a reasonable time since it was complied with.
     *
     * <p>Common mistake: counting from the earlier request instead of from compliance with it.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/14">FOIA 2000 s.14(2)</a>
     */
    FOIA_S14_2_REPEATED(foia(
                    "s.14(2)",
                    "Vexatious or repeated requests",
                    "The same person asks again for the same or much the same, without a reasonable time since it was complied with.")
            .mistake("Counting from the earlier request instead of from compliance with it.")
            .note("It needs an earlier request that the authority complied with; the notice is under s.17(5).")),

    /**
     * A reasonable time more is being taken to weigh the public interest in a qualified exemption.
     *
     * <p>Common mistake: using it for an absolute exemption, for the EIR 2004, or with no exemption and no estimated
     * date given.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/10">FOIA 2000 s.10(3)</a>
     */
    FOIA_S10_3_MORE_TIME(
            foia(
                            "s.10(3)",
                            "Time for compliance with request",
                            "A reasonable time more is being taken to weigh the public interest in a qualified exemption.")
                    .mistake(
                            "Using it for an absolute exemption, for the EIR 2004, or with no exemption and no estimated date given.")
                    .note(
                            "It does not put back the notice under s.17(1), which must name the exemption and estimate the date, s.17(2).")),

    /**
     * The authority does not hold the information.
     *
     * <p>Common mistake: logging it as an exemption with a public interest test.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/17">FOISA 2002 s.17(1)</a>
     */
    FOISA_S17_1_NOT_HELD(
            foisa("s.17(1)", "Notice that information is not held", "The authority does not hold the information.")
                    .foiaEquivalents("s.1(1)(a)")
                    .mistake("Logging it as an exemption with a public interest test.")
                    .note(
                            "Written notice is due in the time for reply, with the particulars of s.19, unless a section 18 refusal is given instead, s.17(3).")),

    /**
     * The authority reasonably requires more detail to identify and locate the information, and has told the applicant
     * so.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/1">FOISA 2002 s.1(3)</a>
     */
    FOISA_S1_3_CLARIFICATION(foisa(
                    "s.1(3)",
                    "General entitlement",
                    "The authority reasonably requires more detail to identify and locate the information, and has told the applicant so.")
            .foiaEquivalents("s.1(3)")
            .note("Say what is required; time runs from receipt of the further information, s.10(1)(b).")),

    /**
     * A fees notice was given, and the fee was not paid within the three months that began that day.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/9">FOISA 2002 s.9(3)</a>
     */
    FOISA_S9_3_FEE_UNPAID(
            foisa(
                            "s.9(3)",
                            "Fees",
                            "A fees notice was given, and the fee was not paid within the three months that began that day.")
                    .foiaEquivalents("s.9(2)")
                    .note(
                            "The fees notice carries the particulars of s.19; section 9 was in force for some purposes from 31 October 2003.")),

    /**
     * The authority estimates that complying would cost more than the prescribed amount.
     *
     * <p>Common mistake: adding a public interest test, or using it on a request under the EI(S)R 2004.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/12">FOISA 2002 s.12(1)</a>
     */
    FOISA_S12_1_COST_LIMIT(
            foisa(
                            "s.12(1)",
                            "Excessive cost of compliance",
                            "The authority estimates that complying would cost more than the prescribed amount.")
                    .foiaEquivalents("s.12(1)")
                    .mistake("Adding a public interest test, or using it on a request under the EI(S)R 2004.")
                    .note(
                            "The notice is under s.16(4), and no duty to say whether the information is held remains as in FOIA 2000 s.12(2); section 12 was in force for some purposes from 30 April 2004.")),

    /**
     * The request itself is vexatious.
     *
     * <p>Common mistake: logging it as an exemption with a public interest test.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/14">FOISA 2002 s.14(1)</a>
     */
    FOISA_S14_1_VEXATIOUS(foisa("s.14(1)", "Vexatious or repeated requests", "The request itself is vexatious.")
            .foiaEquivalents("s.14(1)")
            .mistake("Logging it as an exemption with a public interest test.")
            .note("The notice is under s.16(5), which says when a later one may be spared.")),

    /**
     * An identical or substantially similar request from the same person, too soon after the making of one already
     * complied with.
     *
     * <p>Common mistake: counting from compliance with the earlier request, as under FOIA 2000 s.14(2): here the gap
     * runs from the making of one request to the making of the other.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/14">FOISA 2002 s.14(2)</a>
     */
    FOISA_S14_2_REPEATED(foisa(
                    "s.14(2)",
                    "Vexatious or repeated requests",
                    "An identical or substantially similar request from the same person, too soon after the making of one already complied with.")
            .foiaEquivalents("s.14(2)")
            .mistake(
                    "Counting from compliance with the earlier request, as under FOIA 2000 s.14(2): here the gap runs from the making of one request to the making of the other.")
            .note("It needs an earlier request that the authority complied with; the notice is under s.16(5).")),

    /**
     * The request is in no lasting form, gives no name and address for correspondence, or does not describe the
     * information.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/8">FOISA 2002 s.8(1)</a>
     */
    FOISA_S8_1_NOT_A_VALID_REQUEST(
            foisa(
                            "s.8(1)",
                            "Requesting information",
                            "The request is in no lasting form, gives no name and address for correspondence, or does not describe the information.")
                    .foiaEquivalents("s.8(1)")
                    .note(
                            "A recording on audio or video tape is enough, and so is legible electronic text that can be used later, s.8(1)(a), (2)."));

    /** What the library knows of the constant; read through {@link Ground}. */
    final Facts facts;

    NotAnExemption(Facts facts) {
        this.facts = facts;
    }
}
