package uk.foi.core.exemption;

import static uk.foi.core.exemption.ConfirmOrDenyTest.CONTESTED;
import static uk.foi.core.exemption.ConfirmOrDenyTest.DEPENDS;
import static uk.foi.core.exemption.ConfirmOrDenyTest.NO;
import static uk.foi.core.exemption.ConfirmOrDenyTest.YES;
import static uk.foi.core.exemption.ExemptionKind.NECESSITY;
import static uk.foi.core.exemption.ExemptionKind.OPINION;
import static uk.foi.core.exemption.ExemptionKind.PREJUDICE;
import static uk.foi.core.exemption.Facts.foia;
import static uk.foi.core.exemption.Threshold.REQUIRED;
import static uk.foi.core.exemption.Threshold.WOULD_OR_WOULD_BE_LIKELY_TO;

/**
 * The exemptions of the Freedom of Information Act 2000, Part II, limb by limb, and the limbs that have ended.
 *
 * <p>Constants lead with the number, so that they sort and search the way people ask.
 *
 * <pre>{@code
 * FoiaExemption.S43_2_COMMERCIAL_INTERESTS.publicInterestTest();    // ALWAYS
 * }</pre>
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/part/II">FOIA 2000 Pt.II</a>
 */
public enum FoiaExemption implements Exemption {
    /**
     * The applicant can reasonably get the information otherwise than by a request under section 1.
     *
     * <p>Common mistake: pointing to availability on request from the authority itself, which counts only through its
     * publication scheme unless an enactment obliges it, s.21(3).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/21">FOIA 2000 s.21(1)</a>
     */
    S21_1_ACCESSIBLE_BY_OTHER_MEANS(
            foia(
                            "s.21(1)",
                            "Information accessible to applicant by other means",
                            "The applicant can reasonably get the information otherwise than by a request under section 1.")
                    .noPublicInterestTest()
                    .age(AgeRule.IN_PUBLIC_RECORD_OFFICE, "s.64(1)")
                    .mistake(
                            "Pointing to availability on request from the authority itself, which counts only through its publication scheme unless an enactment obliges it, s.21(3).")
                    .note(
                            "Information may be reasonably accessible although it must be paid for, s.21(2)(a); nothing in s.21 excuses confirming or denying.")),

    /**
     * Held for publication at a future date, so held already when requested, and reasonable in all the circumstances
     * to withhold until then.
     *
     * <p>Common mistake: deciding to publish only after the request has come in.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/22">FOIA 2000 s.22(1)</a>
     */
    S22_1_FUTURE_PUBLICATION(
            foia(
                            "s.22(1)",
                            "Information intended for future publication",
                            "Held for publication at a future date, so held already when requested, and reasonable in all the circumstances to withhold until then.")
                    .provedTogether(
                            "a view to publication, by the authority or anyone else, at a future date, fixed or not",
                            "that view already held when the request was made",
                            "reasonable in all the circumstances to withhold until then")
                    .confirmOrDeny(YES, "s.22(2)")
                    .age(AgeRule.IN_PUBLIC_RECORD_OFFICE, "s.64(1)")
                    .mistake("Deciding to publish only after the request has come in.")
                    .note(
                            "The Act sets no date by which publication must follow, unlike the 12 weeks of FOISA 2002 s.27(1)(b).")),

    /**
     * From continuing research: disclosure before publication would, or would be likely to, prejudice the programme.
     *
     * <p>Common mistake: leaving section 22A out of the list of exemptions: it has been in force since 1 October 2014.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/22A">FOIA 2000 s.22A(1)(b)(i)</a>
     */
    S22A_1_B_I_RESEARCH_PROGRAMME(
            foia(
                            "s.22A(1)(b)(i)",
                            "Research",
                            "From continuing research: disclosure before publication would, or would be likely to, prejudice the programme.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .provedTogether(
                            "obtained in the course of, or derived from, a programme of research",
                            "the programme continuing with a view to the publication of a report of it, s.22A(1)(a)",
                            "disclosure before publication would, or would be likely to, prejudice the interest named")
                    .confirmOrDeny(YES, "s.22A(2)")
                    .from("2014-10-01")
                    .amendedBy("section inserted 1.10.2014 by Intellectual Property Act 2014 s.20, S.I. 2014/2330")
                    .mistake(
                            "Leaving section 22A out of the list of exemptions: it has been in force since 1 October 2014.")
                    .note(
                            "Section 64(1) lifts sections 21 and 22 in the public record offices but does not name section 22A.")),

    /**
     * From continuing research: disclosure before publication would, or would be likely to, prejudice the interests of
     * an individual taking part.
     *
     * <p>Common mistake: leaving section 22A out of the list of exemptions: it has been in force since 1 October 2014.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/22A">FOIA 2000 s.22A(1)(b)(ii)</a>
     */
    S22A_1_B_II_RESEARCH_PARTICIPANTS(
            foia(
                            "s.22A(1)(b)(ii)",
                            "Research",
                            "From continuing research: disclosure before publication would, or would be likely to, prejudice the interests of an individual taking part.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .provedTogether(
                            "obtained in the course of, or derived from, a programme of research",
                            "the programme continuing with a view to the publication of a report of it, s.22A(1)(a)",
                            "disclosure before publication would, or would be likely to, prejudice the interest named")
                    .confirmOrDeny(YES, "s.22A(2)")
                    .from("2014-10-01")
                    .amendedBy("section inserted 1.10.2014 by Intellectual Property Act 2014 s.20, S.I. 2014/2330")
                    .mistake(
                            "Leaving section 22A out of the list of exemptions: it has been in force since 1 October 2014.")
                    .note(
                            "Section 64(1) lifts sections 21 and 22 in the public record offices but does not name section 22A.")),

    /**
     * From continuing research: disclosure before publication would, or would be likely to, prejudice the interests of
     * the authority that holds it.
     *
     * <p>Common mistake: leaving section 22A out of the list of exemptions: it has been in force since 1 October 2014.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/22A">FOIA 2000 s.22A(1)(b)(iii)</a>
     */
    S22A_1_B_III_RESEARCH_HOLDING_AUTHORITY(
            foia(
                            "s.22A(1)(b)(iii)",
                            "Research",
                            "From continuing research: disclosure before publication would, or would be likely to, prejudice the interests of the authority that holds it.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .provedTogether(
                            "obtained in the course of, or derived from, a programme of research",
                            "the programme continuing with a view to the publication of a report of it, s.22A(1)(a)",
                            "disclosure before publication would, or would be likely to, prejudice the interest named")
                    .confirmOrDeny(YES, "s.22A(2)")
                    .from("2014-10-01")
                    .amendedBy("section inserted 1.10.2014 by Intellectual Property Act 2014 s.20, S.I. 2014/2330")
                    .mistake(
                            "Leaving section 22A out of the list of exemptions: it has been in force since 1 October 2014.")
                    .note(
                            "Section 64(1) lifts sections 21 and 22 in the public record offices but does not name section 22A.")),

    /**
     * From continuing research: disclosure before publication would, or would be likely to, prejudice the interests of
     * another authority that is to publish.
     *
     * <p>Common mistake: leaving section 22A out of the list of exemptions: it has been in force since 1 October 2014.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/22A">FOIA 2000 s.22A(1)(b)(iv)</a>
     */
    S22A_1_B_IV_RESEARCH_PUBLISHING_AUTHORITY(
            foia(
                            "s.22A(1)(b)(iv)",
                            "Research",
                            "From continuing research: disclosure before publication would, or would be likely to, prejudice the interests of another authority that is to publish.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .provedTogether(
                            "obtained in the course of, or derived from, a programme of research",
                            "the programme continuing with a view to the publication of a report of it, s.22A(1)(a)",
                            "disclosure before publication would, or would be likely to, prejudice the interest named")
                    .confirmOrDeny(YES, "s.22A(2)")
                    .from("2014-10-01")
                    .amendedBy("section inserted 1.10.2014 by Intellectual Property Act 2014 s.20, S.I. 2014/2330")
                    .mistake(
                            "Leaving section 22A out of the list of exemptions: it has been in force since 1 October 2014.")
                    .note(
                            "Section 64(1) lifts sections 21 and 22 in the public record offices but does not name section 22A; this limb needs a public authority as publisher.")),

    /**
     * Supplied to the authority, directly or indirectly, by a body listed in s.23(3), or relating to one.
     *
     * <p>Common mistake: taking it to be absolute for ever: in a historical record in the public record offices
     * s.64(2) brings in the public interest test.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/23">FOIA 2000 s.23(1)</a>
     */
    S23_1_SECURITY_BODIES(foia(
                    "s.23(1)",
                    "Information supplied by, or relating to, bodies dealing with security matters",
                    "Supplied to the authority, directly or indirectly, by a body listed in s.23(3), or relating to one.")
            .noPublicInterestTest()
            .confirmOrDeny(NO, "s.23(5)")
            .opinionOrCertificate(
                    "certificate of a Minister in the Cabinet, the Attorney General, the Advocate General for Scotland or the Attorney General for Northern Ireland, s.23(2), s.25(3)")
            .amendedBy(
                    "s.23(3): (n) 27.5.2013, Crime and Courts Act 2013 Sch 8 para 102; (o) 25.6.2013, Justice and Security Act 2013 Sch 2 para 5(2); (p) 14.10.2024, Investigatory Powers (Amendment) Act 2024 s.29, S.I. 2024/1021")
            .age(AgeRule.QUALIFIED_IN_PUBLIC_RECORD_OFFICE, "s.64(2)")
            .mistake(
                    "Taking it to be absolute for ever: in a historical record in the public record offices s.64(2) brings in the public interest test.")
            .note("The list of bodies in s.23(3) runs from (a) to (p), the last added on 14 October 2024.")),

    /**
     * Not within s.23(1), and exemption from disclosure is required for the purpose of safeguarding national security.
     *
     * <p>Common mistake: claiming sections 23 and 24 together for the same information: s.24(1) takes only what
     * s.23(1) does not.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/24">FOIA 2000 s.24(1)</a>
     */
    S24_1_NATIONAL_SECURITY(
            foia(
                            "s.24(1)",
                            "National security",
                            "Not within s.23(1), and exemption from disclosure is required for the purpose of safeguarding national security.")
                    .harm(NECESSITY, REQUIRED, "safeguarding national security")
                    .provedTogether(
                            "not within s.23(1)", "exemption from disclosure required to safeguard national security")
                    .confirmOrDeny(YES, "s.24(2)")
                    .opinionOrCertificate(
                            "certificate of a Minister in the Cabinet, the Attorney General, the Advocate General for Scotland or the Attorney General for Northern Ireland, s.24(3), s.25(3)")
                    .mistake(
                            "Claiming sections 23 and 24 together for the same information: s.24(1) takes only what s.23(1) does not.")
                    .note(
                            "A certificate may describe the information in general terms and look to the future, s.24(4); appeal lies under s.60.")),

    /**
     * Disclosure would, or would be likely to, prejudice the defence of the British Islands or of any colony.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/26">FOIA 2000 s.26(1)(a)</a>
     */
    S26_1_A_DEFENCE_OF_BRITISH_ISLANDS_OR_COLONY(foia(
                    "s.26(1)(a)",
                    "Defence",
                    "Disclosure would, or would be likely to, prejudice the defence of the British Islands or of any colony.")
            .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
            .confirmOrDeny(YES, "s.26(3)")),

    /**
     * Disclosure would, or would be likely to, prejudice the capability, effectiveness or security of relevant forces.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/26">FOIA 2000 s.26(1)(b)</a>
     */
    S26_1_B_RELEVANT_FORCES(
            foia(
                            "s.26(1)(b)",
                            "Defence",
                            "Disclosure would, or would be likely to, prejudice the capability, effectiveness or security of relevant forces.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .confirmOrDeny(YES, "s.26(3)")
                    .note(
                            "Relevant forces are the armed forces of the Crown and any forces co-operating with them, or any part of either, s.26(2).")),

    /**
     * Disclosure would, or would be likely to, prejudice relations between the United Kingdom and any other State.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/27">FOIA 2000 s.27(1)(a)</a>
     */
    S27_1_A_RELATIONS_WITH_ANOTHER_STATE(
            foia(
                            "s.27(1)(a)",
                            "International relations",
                            "Disclosure would, or would be likely to, prejudice relations between the United Kingdom and any other State.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .confirmOrDeny(YES, "s.27(4)(a)")
                    .note(
                            "State includes a government and its organs, and another State includes any territory outside the United Kingdom, s.27(5).")),

    /**
     * Disclosure would, or would be likely to, prejudice the United Kingdom's relations with an international
     * organisation or court.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/27">FOIA 2000 s.27(1)(b)</a>
     */
    S27_1_B_RELATIONS_WITH_INTERNATIONAL_BODY(
            foia(
                            "s.27(1)(b)",
                            "International relations",
                            "Disclosure would, or would be likely to, prejudice the United Kingdom's relations with an international organisation or court.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .confirmOrDeny(YES, "s.27(4)(a)")
                    .note(
                            "State includes a government and its organs, and another State includes any territory outside the United Kingdom, s.27(5).")),

    /**
     * Disclosure would, or would be likely to, prejudice the interests of the United Kingdom abroad.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/27">FOIA 2000 s.27(1)(c)</a>
     */
    S27_1_C_INTERESTS_ABROAD(
            foia(
                            "s.27(1)(c)",
                            "International relations",
                            "Disclosure would, or would be likely to, prejudice the interests of the United Kingdom abroad.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .confirmOrDeny(YES, "s.27(4)(a)")
                    .note(
                            "State includes a government and its organs, and another State includes any territory outside the United Kingdom, s.27(5).")),

    /**
     * Disclosure would, or would be likely to, prejudice the United Kingdom's promotion or protection of its interests
     * abroad.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/27">FOIA 2000 s.27(1)(d)</a>
     */
    S27_1_D_PROMOTION_OR_PROTECTION_OF_INTERESTS_ABROAD(
            foia(
                            "s.27(1)(d)",
                            "International relations",
                            "Disclosure would, or would be likely to, prejudice the United Kingdom's promotion or protection of its interests abroad.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .confirmOrDeny(YES, "s.27(4)(a)")
                    .note(
                            "State includes a government and its organs, and another State includes any territory outside the United Kingdom, s.27(5).")),

    /**
     * Confidential information obtained from another State, an international organisation or an international court.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/27">FOIA 2000 s.27(2)</a>
     */
    S27_2_CONFIDENTIAL_FROM_ANOTHER_STATE_OR_BODY(
            foia(
                            "s.27(2)",
                            "International relations",
                            "Confidential information obtained from another State, an international organisation or an international court.")
                    .provedTogether(
                            "obtained from a State other than the United Kingdom, an international organisation or an international court",
                            "still confidential by the terms or the circumstances in which it was obtained, s.27(3)")
                    .confirmOrDeny(YES, "s.27(4)(b)")
                    .note(
                            "No prejudice need be shown; the information is confidential only while its terms or circumstances make it so, s.27(3).")),

    /**
     * Disclosure would, or would be likely to, prejudice relations between any two administrations in the United
     * Kingdom.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/28">FOIA 2000 s.28(1)</a>
     */
    S28_1_RELATIONS_WITHIN_UNITED_KINGDOM(
            foia(
                            "s.28(1)",
                            "Relations within the United Kingdom",
                            "Disclosure would, or would be likely to, prejudice relations between any two administrations in the United Kingdom.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .confirmOrDeny(YES, "s.28(3)")
                    .amendedBy(
                            "s.28(2)(d): S.I. 2007/1388 Sch 1 para 80, in 2007 when the initial period of the Government of Wales Act 2006 ended")
                    .age(AgeRule.AFTER_30_YEARS, "s.63(2C)(a)")
                    .note(
                            "The administrations are the four of s.28(2): the United Kingdom, Scottish and Welsh governments and the Northern Ireland Executive Committee.")),

    /**
     * Disclosure would, or would be likely to, prejudice the economic interests of the United Kingdom or of any part
     * of it.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/29">FOIA 2000 s.29(1)(a)</a>
     */
    S29_1_A_ECONOMIC_INTERESTS(foia(
                    "s.29(1)(a)",
                    "The economy",
                    "Disclosure would, or would be likely to, prejudice the economic interests of the United Kingdom or of any part of it.")
            .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
            .confirmOrDeny(YES, "s.29(2)")),

    /**
     * Disclosure would, or would be likely to, prejudice the financial interests of any administration in the United
     * Kingdom.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/29">FOIA 2000 s.29(1)(b)</a>
     */
    S29_1_B_FINANCIAL_INTERESTS_OF_ADMINISTRATION(foia(
                    "s.29(1)(b)",
                    "The economy",
                    "Disclosure would, or would be likely to, prejudice the financial interests of any administration in the United Kingdom.")
            .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
            .confirmOrDeny(YES, "s.29(2)")
            .amendedBy(
                    "s.28(2)(d): S.I. 2007/1388 Sch 1 para 80, in 2007 when the initial period of the Government of Wales Act 2006 ended")
            .note("Administration in the United Kingdom has the meaning given by s.28(2).")),

    /**
     * At any time held for an investigation the authority must conduct into whether a person should be charged with an
     * offence.
     *
     * <p>Common mistake: A council claiming s.30(1) without the duty to investigate or the power to prosecute that it
     * requires.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/30">FOIA 2000 s.30(1)(a)(i)</a>
     */
    S30_1_A_I_INVESTIGATION_WHETHER_TO_CHARGE(
            foia(
                            "s.30(1)(a)(i)",
                            "Investigations and proceedings conducted by public authorities",
                            "At any time held for an investigation the authority must conduct into whether a person should be charged with an offence.")
                    .usableBy("an authority with a duty to conduct the investigation")
                    .confirmOrDeny(YES, "s.30(3)")
                    .age(AgeRule.AFTER_20_YEARS, "s.63(1)")
                    .mistake(
                            "A council claiming s.30(1) without the duty to investigate or the power to prosecute that it requires.")
                    .note(
                            "No prejudice need be shown; service offences and proceedings are included, s.30(5); in Scotland read with s.30(6).")),

    /**
     * At any time held for an investigation the authority must conduct into whether a person charged with an offence
     * is guilty of it.
     *
     * <p>Common mistake: A council claiming s.30(1) without the duty to investigate or the power to prosecute that it
     * requires.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/30">FOIA 2000 s.30(1)(a)(ii)</a>
     */
    S30_1_A_II_INVESTIGATION_WHETHER_GUILTY(
            foia(
                            "s.30(1)(a)(ii)",
                            "Investigations and proceedings conducted by public authorities",
                            "At any time held for an investigation the authority must conduct into whether a person charged with an offence is guilty of it.")
                    .usableBy("an authority with a duty to conduct the investigation")
                    .confirmOrDeny(YES, "s.30(3)")
                    .age(AgeRule.AFTER_20_YEARS, "s.63(1)")
                    .mistake(
                            "A council claiming s.30(1) without the duty to investigate or the power to prosecute that it requires.")
                    .note(
                            "No prejudice need be shown; service offences and proceedings are included, s.30(5); in Scotland read with s.30(6).")),

    /**
     * At any time held for its own investigation, which may lead it to decide to start criminal proceedings it has
     * power to conduct.
     *
     * <p>Common mistake: A council claiming s.30(1) without the duty to investigate or the power to prosecute that it
     * requires.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/30">FOIA 2000 s.30(1)(b)</a>
     */
    S30_1_B_INVESTIGATION_THAT_MAY_LEAD_TO_PROCEEDINGS(
            foia(
                            "s.30(1)(b)",
                            "Investigations and proceedings conducted by public authorities",
                            "At any time held for its own investigation, which may lead it to decide to start criminal proceedings it has power to conduct.")
                    .usableBy(
                            "an authority that conducts the investigation and has power to conduct the criminal proceedings (in Scotland, one that may report to the procurator fiscal, s.30(6)(a))")
                    .confirmOrDeny(YES, "s.30(3)")
                    .age(AgeRule.AFTER_20_YEARS, "s.63(1)")
                    .mistake(
                            "A council claiming s.30(1) without the duty to investigate or the power to prosecute that it requires.")
                    .note(
                            "No prejudice need be shown; service offences and proceedings are included, s.30(5); in Scotland read with s.30(6).")),

    /**
     * At any time held for criminal proceedings that the authority has power to conduct.
     *
     * <p>Common mistake: A council claiming s.30(1) without the duty to investigate or the power to prosecute that it
     * requires.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/30">FOIA 2000 s.30(1)(c)</a>
     */
    S30_1_C_CRIMINAL_PROCEEDINGS(
            foia(
                            "s.30(1)(c)",
                            "Investigations and proceedings conducted by public authorities",
                            "At any time held for criminal proceedings that the authority has power to conduct.")
                    .usableBy(
                            "an authority with power to conduct the criminal proceedings (in Scotland, one whose report to the procurator fiscal led to them, s.30(6)(b))")
                    .confirmOrDeny(YES, "s.30(3)")
                    .age(AgeRule.AFTER_20_YEARS, "s.63(1)")
                    .mistake(
                            "A council claiming s.30(1) without the duty to investigate or the power to prosecute that it requires.")
                    .note(
                            "No prejudice need be shown; service offences and proceedings are included, s.30(5); in Scotland read with s.30(6).")),

    /**
     * Got or recorded for its functions on s.30(1)(a) or (b) investigations, and about getting information from
     * confidential sources.
     *
     * <p>Common mistake: citing s.30(2)(b) as a limb of its own: both (a) and (b) must be met.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/30">FOIA 2000 s.30(2)(a)(i) with s.30(2)(b)</a>
     */
    S30_2_A_I_SOURCES_FOR_CRIMINAL_INVESTIGATIONS(foia(
                    "s.30(2)(a)(i)",
                    "Investigations and proceedings conducted by public authorities",
                    "Got or recorded for its functions on s.30(1)(a) or (b) investigations, and about getting information from confidential sources.")
            .with("s.30(2)(b)")
            .provedTogether(
                    "obtained or recorded for the functions named in s.30(2)(a)",
                    "relates to the obtaining of information from confidential sources, s.30(2)(b)")
            .usableBy("an authority with functions relating to investigations within s.30(1)(a) or (b)")
            .confirmOrDeny(YES, "s.30(3)")
            .mistake("Citing s.30(2)(b) as a limb of its own: both (a) and (b) must be met.")
            .note("Only s.30(1) is lifted by s.63(1); s.30(2) never ages out.")),

    /**
     * Got or recorded for its functions on criminal proceedings it has power to conduct, and about getting information
     * from confidential sources.
     *
     * <p>Common mistake: citing s.30(2)(b) as a limb of its own: both (a) and (b) must be met.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/30">FOIA 2000 s.30(2)(a)(ii) with s.30(2)(b)</a>
     */
    S30_2_A_II_SOURCES_FOR_CRIMINAL_PROCEEDINGS(foia(
                    "s.30(2)(a)(ii)",
                    "Investigations and proceedings conducted by public authorities",
                    "Got or recorded for its functions on criminal proceedings it has power to conduct, and about getting information from confidential sources.")
            .with("s.30(2)(b)")
            .provedTogether(
                    "obtained or recorded for the functions named in s.30(2)(a)",
                    "relates to the obtaining of information from confidential sources, s.30(2)(b)")
            .usableBy(
                    "an authority with power to conduct the criminal proceedings (in Scotland, one whose report to the procurator fiscal led to them, s.30(6)(b))")
            .confirmOrDeny(YES, "s.30(3)")
            .mistake("Citing s.30(2)(b) as a limb of its own: both (a) and (b) must be met.")
            .note("Only s.30(1) is lifted by s.63(1); s.30(2) never ages out.")),

    /**
     * Got or recorded for other investigations of its own for a s.31(2) purpose, and about getting information from
     * confidential sources.
     *
     * <p>Common mistake: citing s.30(2)(b) as a limb of its own: both (a) and (b) must be met.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/30">FOIA 2000 s.30(2)(a)(iii) with s.30(2)(b)</a>
     */
    S30_2_A_III_SOURCES_FOR_OTHER_INVESTIGATIONS(foia(
                    "s.30(2)(a)(iii)",
                    "Investigations and proceedings conducted by public authorities",
                    "Got or recorded for other investigations of its own for a s.31(2) purpose, and about getting information from confidential sources.")
            .with("s.30(2)(b)")
            .provedTogether(
                    "obtained or recorded for the functions named in s.30(2)(a)",
                    "relates to the obtaining of information from confidential sources, s.30(2)(b)")
            .usableBy(
                    "an authority that conducts such investigations, under the prerogative or under powers conferred by or under an enactment")
            .confirmOrDeny(YES, "s.30(3)")
            .mistake("Citing s.30(2)(b) as a limb of its own: both (a) and (b) must be met.")
            .note("Only s.30(1) is lifted by s.63(1); s.30(2) never ages out; name the purpose in s.31(2) as well.")),

    /**
     * Got or recorded for civil proceedings by or for it arising from such investigations, and about getting
     * information from confidential sources.
     *
     * <p>Common mistake: citing s.30(2)(b) as a limb of its own: both (a) and (b) must be met.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/30">FOIA 2000 s.30(2)(a)(iv) with s.30(2)(b)</a>
     */
    S30_2_A_IV_SOURCES_FOR_CIVIL_PROCEEDINGS(foia(
                    "s.30(2)(a)(iv)",
                    "Investigations and proceedings conducted by public authorities",
                    "Got or recorded for civil proceedings by or for it arising from such investigations, and about getting information from confidential sources.")
            .with("s.30(2)(b)")
            .provedTogether(
                    "obtained or recorded for the functions named in s.30(2)(a)",
                    "relates to the obtaining of information from confidential sources, s.30(2)(b)")
            .usableBy("an authority that brings the civil proceedings, or on whose behalf they are brought")
            .confirmOrDeny(YES, "s.30(3)")
            .mistake("Citing s.30(2)(b) as a limb of its own: both (a) and (b) must be met.")
            .note("Only s.30(1) is lifted by s.63(1); s.30(2) never ages out.")),

    /**
     * Not exempt under s.30, and disclosure would, or would be likely to, prejudice the prevention or detection of
     * crime.
     *
     * <p>Common mistake: claiming sections 30 and 31 together for the same information: s.31(1) takes only what s.30
     * does not exempt.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/31">FOIA 2000 s.31(1)(a)</a>
     */
    S31_1_A_PREVENTION_OR_DETECTION_OF_CRIME(
            foia(
                            "s.31(1)(a)",
                            "Law enforcement",
                            "Not exempt under s.30, and disclosure would, or would be likely to, prejudice the prevention or detection of crime.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .provedTogether(
                            "not exempt information by virtue of s.30",
                            "disclosure would, or would be likely to, prejudice the matter named")
                    .confirmOrDeny(YES, "s.31(3)")
                    .age(AgeRule.AFTER_100_YEARS, "s.63(4)")
                    .mistake(
                            "Claiming sections 30 and 31 together for the same information: s.31(1) takes only what s.30 does not exempt.")),

    /**
     * Not exempt under s.30, and disclosure would, or would be likely to, prejudice the apprehension or prosecution of
     * offenders.
     *
     * <p>Common mistake: claiming sections 30 and 31 together for the same information: s.31(1) takes only what s.30
     * does not exempt.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/31">FOIA 2000 s.31(1)(b)</a>
     */
    S31_1_B_APPREHENSION_OR_PROSECUTION_OF_OFFENDERS(
            foia(
                            "s.31(1)(b)",
                            "Law enforcement",
                            "Not exempt under s.30, and disclosure would, or would be likely to, prejudice the apprehension or prosecution of offenders.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .provedTogether(
                            "not exempt information by virtue of s.30",
                            "disclosure would, or would be likely to, prejudice the matter named")
                    .confirmOrDeny(YES, "s.31(3)")
                    .age(AgeRule.AFTER_100_YEARS, "s.63(4)")
                    .mistake(
                            "Claiming sections 30 and 31 together for the same information: s.31(1) takes only what s.30 does not exempt.")),

    /**
     * Not exempt under s.30, and disclosure would, or would be likely to, prejudice the administration of justice.
     *
     * <p>Common mistake: claiming sections 30 and 31 together for the same information: s.31(1) takes only what s.30
     * does not exempt.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/31">FOIA 2000 s.31(1)(c)</a>
     */
    S31_1_C_ADMINISTRATION_OF_JUSTICE(
            foia(
                            "s.31(1)(c)",
                            "Law enforcement",
                            "Not exempt under s.30, and disclosure would, or would be likely to, prejudice the administration of justice.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .provedTogether(
                            "not exempt information by virtue of s.30",
                            "disclosure would, or would be likely to, prejudice the matter named")
                    .confirmOrDeny(YES, "s.31(3)")
                    .age(AgeRule.AFTER_100_YEARS, "s.63(4)")
                    .mistake(
                            "Claiming sections 30 and 31 together for the same information: s.31(1) takes only what s.30 does not exempt.")),

    /**
     * Not exempt under s.30, and disclosure would, or would be likely to, prejudice assessing or collecting a tax,
     * duty or similar imposition.
     *
     * <p>Common mistake: claiming sections 30 and 31 together for the same information: s.31(1) takes only what s.30
     * does not exempt.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/31">FOIA 2000 s.31(1)(d)</a>
     */
    S31_1_D_ASSESSMENT_OR_COLLECTION_OF_TAX(
            foia(
                            "s.31(1)(d)",
                            "Law enforcement",
                            "Not exempt under s.30, and disclosure would, or would be likely to, prejudice assessing or collecting a tax, duty or similar imposition.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .provedTogether(
                            "not exempt information by virtue of s.30",
                            "disclosure would, or would be likely to, prejudice the matter named")
                    .confirmOrDeny(YES, "s.31(3)")
                    .age(AgeRule.AFTER_100_YEARS, "s.63(4)")
                    .mistake(
                            "Claiming sections 30 and 31 together for the same information: s.31(1) takes only what s.30 does not exempt.")),

    /**
     * Not exempt under s.30, and disclosure would, or would be likely to, prejudice the operation of the immigration
     * controls.
     *
     * <p>Common mistake: claiming sections 30 and 31 together for the same information: s.31(1) takes only what s.30
     * does not exempt.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/31">FOIA 2000 s.31(1)(e)</a>
     */
    S31_1_E_IMMIGRATION_CONTROLS(
            foia(
                            "s.31(1)(e)",
                            "Law enforcement",
                            "Not exempt under s.30, and disclosure would, or would be likely to, prejudice the operation of the immigration controls.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .provedTogether(
                            "not exempt information by virtue of s.30",
                            "disclosure would, or would be likely to, prejudice the matter named")
                    .confirmOrDeny(YES, "s.31(3)")
                    .age(AgeRule.AFTER_100_YEARS, "s.63(4)")
                    .mistake(
                            "Claiming sections 30 and 31 together for the same information: s.31(1) takes only what s.30 does not exempt.")),

    /**
     * Not exempt under s.30, and disclosure would, or would be likely to, prejudice security and good order in a
     * prison or other lawful detention.
     *
     * <p>Common mistake: claiming sections 30 and 31 together for the same information: s.31(1) takes only what s.30
     * does not exempt.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/31">FOIA 2000 s.31(1)(f)</a>
     */
    S31_1_F_SECURITY_AND_GOOD_ORDER_IN_PRISONS(
            foia(
                            "s.31(1)(f)",
                            "Law enforcement",
                            "Not exempt under s.30, and disclosure would, or would be likely to, prejudice security and good order in a prison or other lawful detention.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .provedTogether(
                            "not exempt information by virtue of s.30",
                            "disclosure would, or would be likely to, prejudice the matter named")
                    .confirmOrDeny(YES, "s.31(3)")
                    .age(AgeRule.AFTER_100_YEARS, "s.63(4)")
                    .mistake(
                            "Claiming sections 30 and 31 together for the same information: s.31(1) takes only what s.30 does not exempt.")),

    /**
     * Not exempt under s.30, and disclosure would, or would be likely to, prejudice any public authority's functions
     * for a s.31(2) purpose.
     *
     * <p>Common mistake: citing s.31(1)(g) without saying which purpose in s.31(2) it rests on.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/31">FOIA 2000 s.31(1)(g) with s.31(2)</a>
     */
    S31_1_G_FUNCTIONS_FOR_SPECIFIED_PURPOSES(
            foia(
                            "s.31(1)(g)",
                            "Law enforcement",
                            "Not exempt under s.30, and disclosure would, or would be likely to, prejudice any public authority's functions for a s.31(2) purpose.")
                    .with("s.31(2)")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .provedTogether(
                            "not exempt information by virtue of s.30",
                            "disclosure would, or would be likely to, prejudice the matter named",
                            "the functions are exercised for a purpose in s.31(2)")
                    .confirmOrDeny(YES, "s.31(3)")
                    .age(AgeRule.AFTER_100_YEARS, "s.63(4)")
                    .mistake("Citing s.31(1)(g) without saying which purpose in s.31(2) it rests on.")
                    .note(
                            "The functions may be those of any public authority, not only of the one that holds the information.")),

    /**
     * Not exempt under s.30, and disclosure would, or would be likely to, prejudice civil proceedings out of an
     * investigation for a s.31(2) purpose.
     *
     * <p>Common mistake: citing s.31(1)(h) without saying which purpose in s.31(2) it rests on.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/31">FOIA 2000 s.31(1)(h) with s.31(2)</a>
     */
    S31_1_H_CIVIL_PROCEEDINGS(foia(
                    "s.31(1)(h)",
                    "Law enforcement",
                    "Not exempt under s.30, and disclosure would, or would be likely to, prejudice civil proceedings out of an investigation for a s.31(2) purpose.")
            .with("s.31(2)")
            .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
            .provedTogether(
                    "not exempt information by virtue of s.30",
                    "disclosure would, or would be likely to, prejudice the matter named",
                    "the proceedings are brought by or on behalf of a public authority",
                    "they arise out of an investigation by or for it under the prerogative or statutory powers, for a purpose in s.31(2)")
            .confirmOrDeny(YES, "s.31(3)")
            .age(AgeRule.AFTER_100_YEARS, "s.63(4)")
            .mistake("Citing s.31(1)(h) without saying which purpose in s.31(2) it rests on.")),

    /**
     * Not exempt under s.30, and disclosure would, or would be likely to, prejudice a Scottish fatal accident inquiry
     * out of a s.31(2) investigation.
     *
     * <p>Common mistake: citing s.31(1)(i) without saying which purpose in s.31(2) it rests on.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/31">FOIA 2000 s.31(1)(i) with s.31(2)</a>
     */
    S31_1_I_SCOTTISH_FATAL_ACCIDENT_INQUIRIES(foia(
                    "s.31(1)(i)",
                    "Law enforcement",
                    "Not exempt under s.30, and disclosure would, or would be likely to, prejudice a Scottish fatal accident inquiry out of a s.31(2) investigation.")
            .with("s.31(2)")
            .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
            .provedTogether(
                    "not exempt information by virtue of s.30",
                    "disclosure would, or would be likely to, prejudice the matter named",
                    "the inquiry is under the Scottish Act of 2016 on fatal accidents and sudden deaths",
                    "it arises out of an investigation by or for the authority under the prerogative or statutory powers, for a purpose in s.31(2)")
            .confirmOrDeny(YES, "s.31(3)")
            .amendedBy(
                    "inquiry Act of 2016 named in place of that of 1976, 15.6.2017: S.I. 2016/1142 Sch para 8, S.S.I. 2017/155")
            .age(AgeRule.AFTER_100_YEARS, "s.63(4)")
            .mistake("Citing s.31(1)(i) without saying which purpose in s.31(2) it rests on.")
            .note("Applies to the extent that the inquiry arises out of the investigation.")),

    /**
     * Held only because it is in a document filed with, or put in the custody of, a court for proceedings in a
     * particular cause or matter.
     *
     * <p>Common mistake: claiming it for information that is held for another reason too: it must be held only because
     * of the document.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/32">FOIA 2000 s.32(1)(a)</a>
     */
    S32_1_A_FILED_WITH_COURT(
            foia(
                            "s.32(1)(a)",
                            "Court records, etc",
                            "Held only because it is in a document filed with, or put in the custody of, a court for proceedings in a particular cause or matter.")
                    .noPublicInterestTest()
                    .confirmOrDeny(NO, "s.32(3)")
                    .amendedBy("s.32(4)(b) on coroners, 25.7.2013: Coroners and Justice Act 2009 Sch 21 para 44")
                    .age(AgeRule.AFTER_20_YEARS, "s.63(1)")
                    .mistake(
                            "Claiming it for information that is held for another reason too: it must be held only because of the document.")
                    .note(
                            "Court includes any tribunal or body exercising the judicial power of the State, s.32(4)(a); coroners' investigations, inquests and post-mortem examinations count as proceedings, s.32(4)(b).")),

    /**
     * Held only because it is in a document served on or by a public authority for proceedings in a particular cause
     * or matter.
     *
     * <p>Common mistake: claiming it for information that is held for another reason too: it must be held only because
     * of the document.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/32">FOIA 2000 s.32(1)(b)</a>
     */
    S32_1_B_SERVED_ON_OR_BY_AUTHORITY(
            foia(
                            "s.32(1)(b)",
                            "Court records, etc",
                            "Held only because it is in a document served on or by a public authority for proceedings in a particular cause or matter.")
                    .noPublicInterestTest()
                    .confirmOrDeny(NO, "s.32(3)")
                    .amendedBy("s.32(4)(b) on coroners, 25.7.2013: Coroners and Justice Act 2009 Sch 21 para 44")
                    .age(AgeRule.AFTER_20_YEARS, "s.63(1)")
                    .mistake(
                            "Claiming it for information that is held for another reason too: it must be held only because of the document.")
                    .note(
                            "Court includes any tribunal or body exercising the judicial power of the State, s.32(4)(a); coroners' investigations, inquests and post-mortem examinations count as proceedings, s.32(4)(b).")),

    /**
     * Held only because it is in a document created by a court or its administrative staff for proceedings in a
     * particular cause or matter.
     *
     * <p>Common mistake: claiming it for information that is held for another reason too: it must be held only because
     * of the document.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/32">FOIA 2000 s.32(1)(c)</a>
     */
    S32_1_C_CREATED_BY_COURT(
            foia(
                            "s.32(1)(c)",
                            "Court records, etc",
                            "Held only because it is in a document created by a court or its administrative staff for proceedings in a particular cause or matter.")
                    .noPublicInterestTest()
                    .confirmOrDeny(NO, "s.32(3)")
                    .amendedBy("s.32(4)(b) on coroners, 25.7.2013: Coroners and Justice Act 2009 Sch 21 para 44")
                    .age(AgeRule.AFTER_20_YEARS, "s.63(1)")
                    .mistake(
                            "Claiming it for information that is held for another reason too: it must be held only because of the document.")
                    .note(
                            "Court includes any tribunal or body exercising the judicial power of the State, s.32(4)(a); coroners' investigations, inquests and post-mortem examinations count as proceedings, s.32(4)(b).")),

    /**
     * Held only because it is in a document put in the custody of a person conducting an inquiry or arbitration, for
     * its purposes.
     *
     * <p>Common mistake: claiming it for information that is held for another reason too: it must be held only because
     * of the document.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/32">FOIA 2000 s.32(2)(a)</a>
     */
    S32_2_A_PLACED_WITH_INQUIRY_OR_ARBITRATION(
            foia(
                            "s.32(2)(a)",
                            "Court records, etc",
                            "Held only because it is in a document put in the custody of a person conducting an inquiry or arbitration, for its purposes.")
                    .noPublicInterestTest()
                    .confirmOrDeny(NO, "s.32(3)")
                    .age(AgeRule.AFTER_20_YEARS, "s.63(1)")
                    .mistake(
                            "Claiming it for information that is held for another reason too: it must be held only because of the document.")
                    .note(
                            "An inquiry is one held under a provision in, or made under, an enactment, s.32(4)(c); outside Scotland an arbitration is one to which Part I of the Arbitration Act 1996 applies, s.32(4)(d).")),

    /**
     * Held only because it is in a document created by a person conducting an inquiry or arbitration, for its
     * purposes.
     *
     * <p>Common mistake: claiming it for information that is held for another reason too: it must be held only because
     * of the document.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/32">FOIA 2000 s.32(2)(b)</a>
     */
    S32_2_B_CREATED_BY_INQUIRY_OR_ARBITRATION(
            foia(
                            "s.32(2)(b)",
                            "Court records, etc",
                            "Held only because it is in a document created by a person conducting an inquiry or arbitration, for its purposes.")
                    .noPublicInterestTest()
                    .confirmOrDeny(NO, "s.32(3)")
                    .age(AgeRule.AFTER_20_YEARS, "s.63(1)")
                    .mistake(
                            "Claiming it for information that is held for another reason too: it must be held only because of the document.")
                    .note(
                            "An inquiry is one held under a provision in, or made under, an enactment, s.32(4)(c); outside Scotland an arbitration is one to which Part I of the Arbitration Act 1996 applies, s.32(4)(d).")),

    /**
     * Disclosure would, or would be likely to, prejudice the authority's functions of auditing other authorities'
     * accounts.
     *
     * <p>Common mistake: A council using it for its own internal audit: the functions must concern other public
     * authorities.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/33">FOIA 2000 s.33(2) with s.33(1)(a)</a>
     */
    S33_2_1_A_AUDIT_OF_ACCOUNTS(foia(
                    "s.33(2)",
                    "Audit functions",
                    "Disclosure would, or would be likely to, prejudice the authority's functions of auditing other authorities' accounts.")
            .with("s.33(1)(a)")
            .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
            .usableBy(
                    "an authority with functions in relation to the audit of the accounts of other public authorities")
            .confirmOrDeny(YES, "s.33(3)")
            .age(AgeRule.AFTER_20_YEARS, "s.63(1)")
            .mistake(
                    "A council using it for its own internal audit: the functions must concern other public authorities.")
            .note("The exempting words are in s.33(2); s.33(1) says only which authorities may use them.")),

    /**
     * Disclosure would, or would be likely to, prejudice its functions of examining others' economy, efficiency and
     * effectiveness.
     *
     * <p>Common mistake: A council using it for its own internal audit: the functions must concern other public
     * authorities.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/33">FOIA 2000 s.33(2) with s.33(1)(b)</a>
     */
    S33_2_1_B_EXAMINATION_OF_USE_OF_RESOURCES(foia(
                    "s.33(2)",
                    "Audit functions",
                    "Disclosure would, or would be likely to, prejudice its functions of examining others' economy, efficiency and effectiveness.")
            .with("s.33(1)(b)")
            .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
            .usableBy(
                    "an authority with functions in relation to examining the economy, efficiency and effectiveness with which other public authorities use their resources")
            .confirmOrDeny(YES, "s.33(3)")
            .age(AgeRule.AFTER_20_YEARS, "s.63(1)")
            .mistake(
                    "A council using it for its own internal audit: the functions must concern other public authorities.")
            .note("The exempting words are in s.33(2); s.33(1) says only which authorities may use them.")),

    /**
     * Exemption from disclosure is required to avoid infringing the privileges of either House of Parliament.
     *
     * <p>Common mistake: seeking a Minister's certificate: the Speaker or the Clerk of the Parliaments signs it.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/34">FOIA 2000 s.34(1)</a>
     */
    S34_1_PARLIAMENTARY_PRIVILEGE(
            foia(
                            "s.34(1)",
                            "Parliamentary privilege",
                            "Exemption from disclosure is required to avoid infringing the privileges of either House of Parliament.")
                    .noPublicInterestTest()
                    .harm(NECESSITY, REQUIRED, "avoiding an infringement of privilege")
                    .confirmOrDeny(NO, "s.34(2)")
                    .opinionOrCertificate("certificate of the Speaker or the Clerk of the Parliaments, s.34(3), (4)")
                    .mistake("Seeking a Minister's certificate: the Speaker or the Clerk of the Parliaments signs it.")
                    .note(
                            "It protects the two Houses at Westminster only, though any authority holding the information may rely on it.")),

    /**
     * Held by a government department or the Welsh Government and relating to the formulation or development of
     * government policy.
     *
     * <p>Common mistake: A council, health body or police force claiming section 35, which is open only to government
     * departments and the Welsh Government.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/35">FOIA 2000 s.35(1)(a)</a>
     */
    S35_1_A_FORMULATION_OF_GOVERNMENT_POLICY(
            foia(
                            "s.35(1)(a)",
                            "Formulation of government policy, etc",
                            "Held by a government department or the Welsh Government and relating to the formulation or development of government policy.")
                    .usableBy(
                            "a government department, which includes a Northern Ireland department, s.84, or the Welsh Government")
                    .confirmOrDeny(YES, "s.35(3)")
                    .amendedBy(
                            "S.I. 2007/1388 Sch 1 para 81, in 2007 when the initial period of the Government of Wales Act 2006 ended")
                    .age(AgeRule.AFTER_20_YEARS, "s.63(1)")
                    .mistake(
                            "A council, health body or police force claiming section 35, which is open only to government departments and the Welsh Government.")
                    .note(
                            "Once the policy is decided its background statistics drop out, s.35(2), and the test must weigh disclosing factual background, s.35(4).")),

    /**
     * Held by a government department or the Welsh Government and relating to communications between Ministers.
     *
     * <p>Common mistake: A council, health body or police force claiming section 35, which is open only to government
     * departments and the Welsh Government.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/35">FOIA 2000 s.35(1)(b)</a>
     */
    S35_1_B_MINISTERIAL_COMMUNICATIONS(
            foia(
                            "s.35(1)(b)",
                            "Formulation of government policy, etc",
                            "Held by a government department or the Welsh Government and relating to communications between Ministers.")
                    .usableBy(
                            "a government department, which includes a Northern Ireland department, s.84, or the Welsh Government")
                    .confirmOrDeny(YES, "s.35(3)")
                    .amendedBy(
                            "S.I. 2007/1388 Sch 1 para 81, in 2007 when the initial period of the Government of Wales Act 2006 ended")
                    .age(AgeRule.AFTER_20_YEARS, "s.63(1)")
                    .mistake(
                            "A council, health body or police force claiming section 35, which is open only to government departments and the Welsh Government.")
                    .note(
                            "Includes proceedings of the Cabinets, their committees and the Northern Ireland Executive Committee, s.35(5); background statistics drop out once the policy is decided, s.35(2)(b).")),

    /**
     * Held by a government department or the Welsh Government and relating to a Law Officer's advice or a request for
     * it.
     *
     * <p>Common mistake: A council, health body or police force claiming section 35, which is open only to government
     * departments and the Welsh Government.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/35">FOIA 2000 s.35(1)(c)</a>
     */
    S35_1_C_LAW_OFFICERS_ADVICE(foia(
                    "s.35(1)(c)",
                    "Formulation of government policy, etc",
                    "Held by a government department or the Welsh Government and relating to a Law Officer's advice or a request for it.")
            .usableBy(
                    "a government department, which includes a Northern Ireland department, s.84, or the Welsh Government")
            .confirmOrDeny(YES, "s.35(3)")
            .amendedBy(
                    "S.I. 2007/1388 Sch 1 para 81, in 2007 when the initial period of the Government of Wales Act 2006 ended")
            .age(AgeRule.AFTER_20_YEARS, "s.63(1)")
            .mistake(
                    "A council, health body or police force claiming section 35, which is open only to government departments and the Welsh Government.")
            .note("The Law Officers are listed in s.35(5).")),

    /**
     * Held by a government department or the Welsh Government and relating to the operation of a Ministerial private
     * office.
     *
     * <p>Common mistake: A council, health body or police force claiming section 35, which is open only to government
     * departments and the Welsh Government.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/35">FOIA 2000 s.35(1)(d)</a>
     */
    S35_1_D_MINISTERIAL_PRIVATE_OFFICE(
            foia(
                            "s.35(1)(d)",
                            "Formulation of government policy, etc",
                            "Held by a government department or the Welsh Government and relating to the operation of a Ministerial private office.")
                    .usableBy(
                            "a government department, which includes a Northern Ireland department, s.84, or the Welsh Government")
                    .confirmOrDeny(YES, "s.35(3)")
                    .amendedBy(
                            "S.I. 2007/1388 Sch 1 para 81, in 2007 when the initial period of the Government of Wales Act 2006 ended")
                    .age(AgeRule.AFTER_20_YEARS, "s.63(1)")
                    .mistake(
                            "A council, health body or police force claiming section 35, which is open only to government departments and the Welsh Government.")),

    /**
     * In a qualified person's reasonable opinion disclosure would, or would be likely to, prejudice the convention of
     * Ministers' collective responsibility.
     *
     * <p>Common mistake: treating it as absolute for every authority: it is so only for information held by either
     * House of Parliament, s.2(3)(e).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/36">FOIA 2000 s.36(2)(a)(i)</a>
     */
    S36_2_A_I_COLLECTIVE_RESPONSIBILITY(
            foia(
                            "s.36(2)(a)(i)",
                            "Prejudice to effective conduct of public affairs",
                            "In a qualified person's reasonable opinion disclosure would, or would be likely to, prejudice the convention of Ministers' collective responsibility.")
                    .publicInterestTestDependsOn(
                            "NEVER for information held by either House of Parliament, s.2(3)(e); ALWAYS otherwise")
                    .harm(OPINION, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .provedTogether(
                            "information to which the section applies, s.36(1)",
                            "a qualified person's reasonable opinion that the effect named would, or would be likely to, follow (for statistical information the effect itself, s.36(4))")
                    .usableBy(
                            "any authority; a government department or the Welsh Government only where section 35 does not exempt the information, s.36(1)")
                    .confirmOrDeny(DEPENDS, "s.36(3)")
                    .opinionOrCertificate(
                            "qualified person's reasonable opinion, s.36(2), (5); not for statistics, s.36(4); for the two Houses, certificate of the Speaker or the Clerk of the Parliaments, s.36(7)")
                    .amendedBy(
                            "s.36(1)(a), (5): S.I. 2007/1388 Sch 1 para 82, in 2007 when the initial period of the Government of Wales Act 2006 ended; s.36(5): 1.4.2012, Budget Responsibility and National Audit Act 2011 Sch 5 para 22; 1.4.2014, Public Audit (Wales) Act 2013 Sch 4 para 18")
                    .age(AgeRule.AFTER_20_YEARS, "s.63(2A)")
                    .mistake(
                            "Treating it as absolute for every authority: it is so only for information held by either House of Parliament, s.2(3)(e).")
                    .note(
                            "Without the opinion it is not engaged, so sign-off by an FOI officer will not do; in an English council the qualified person is a Minister, or the council or an officer whom a Minister has authorised, s.36(5)(o).")),

    /**
     * In a qualified person's reasonable opinion disclosure would, or would be likely to, prejudice the work of the
     * Northern Ireland Executive Committee.
     *
     * <p>Common mistake: treating it as absolute for every authority: it is so only for information held by either
     * House of Parliament, s.2(3)(e).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/36">FOIA 2000 s.36(2)(a)(ii)</a>
     */
    S36_2_A_II_NORTHERN_IRELAND_EXECUTIVE(
            foia(
                            "s.36(2)(a)(ii)",
                            "Prejudice to effective conduct of public affairs",
                            "In a qualified person's reasonable opinion disclosure would, or would be likely to, prejudice the work of the Northern Ireland Executive Committee.")
                    .publicInterestTestDependsOn(
                            "NEVER for information held by either House of Parliament, s.2(3)(e); ALWAYS otherwise")
                    .harm(OPINION, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .provedTogether(
                            "information to which the section applies, s.36(1)",
                            "a qualified person's reasonable opinion that the effect named would, or would be likely to, follow (for statistical information the effect itself, s.36(4))")
                    .usableBy(
                            "any authority; a government department or the Welsh Government only where section 35 does not exempt the information, s.36(1)")
                    .confirmOrDeny(DEPENDS, "s.36(3)")
                    .opinionOrCertificate(
                            "qualified person's reasonable opinion, s.36(2), (5); not for statistics, s.36(4); for the two Houses, certificate of the Speaker or the Clerk of the Parliaments, s.36(7)")
                    .amendedBy(
                            "s.36(1)(a), (5): S.I. 2007/1388 Sch 1 para 82, in 2007 when the initial period of the Government of Wales Act 2006 ended; s.36(5): 1.4.2012, Budget Responsibility and National Audit Act 2011 Sch 5 para 22; 1.4.2014, Public Audit (Wales) Act 2013 Sch 4 para 18")
                    .age(AgeRule.AFTER_30_YEARS, "s.63(2C)(b)")
                    .mistake(
                            "Treating it as absolute for every authority: it is so only for information held by either House of Parliament, s.2(3)(e).")
                    .note(
                            "Without the opinion it is not engaged, so sign-off by an FOI officer will not do; in an English council the qualified person is a Minister, or the council or an officer whom a Minister has authorised, s.36(5)(o); always 30 years, since s.63(2A)(a) takes it out of the 20 year rule.")),

    /**
     * In a qualified person's reasonable opinion disclosure would, or would be likely to, prejudice the work of the
     * Cabinet of the Welsh Government.
     *
     * <p>Common mistake: treating it as absolute for every authority: it is so only for information held by either
     * House of Parliament, s.2(3)(e).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/36">FOIA 2000 s.36(2)(a)(iii)</a>
     */
    S36_2_A_III_WELSH_CABINET(
            foia(
                            "s.36(2)(a)(iii)",
                            "Prejudice to effective conduct of public affairs",
                            "In a qualified person's reasonable opinion disclosure would, or would be likely to, prejudice the work of the Cabinet of the Welsh Government.")
                    .publicInterestTestDependsOn(
                            "NEVER for information held by either House of Parliament, s.2(3)(e); ALWAYS otherwise")
                    .harm(OPINION, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .provedTogether(
                            "information to which the section applies, s.36(1)",
                            "a qualified person's reasonable opinion that the effect named would, or would be likely to, follow (for statistical information the effect itself, s.36(4))")
                    .usableBy(
                            "any authority; a government department or the Welsh Government only where section 35 does not exempt the information, s.36(1)")
                    .confirmOrDeny(DEPENDS, "s.36(3)")
                    .opinionOrCertificate(
                            "qualified person's reasonable opinion, s.36(2), (5); not for statistics, s.36(4); for the two Houses, certificate of the Speaker or the Clerk of the Parliaments, s.36(7)")
                    .amendedBy(
                            "s.36(1)(a), (2)(a)(iii), (5): S.I. 2007/1388 Sch 1 para 82, in 2007 when the initial period of the Government of Wales Act 2006 ended; s.36(5): 1.4.2012, Budget Responsibility and National Audit Act 2011 Sch 5 para 22; 1.4.2014, Public Audit (Wales) Act 2013 Sch 4 para 18")
                    .age(AgeRule.AFTER_20_YEARS, "s.63(2A)")
                    .mistake(
                            "Treating it as absolute for every authority: it is so only for information held by either House of Parliament, s.2(3)(e).")
                    .note(
                            "Without the opinion it is not engaged, so sign-off by an FOI officer will not do; in an English council the qualified person is a Minister, or the council or an officer whom a Minister has authorised, s.36(5)(o).")),

    /**
     * In a qualified person's reasonable opinion disclosure would, or would be likely to, inhibit the free and frank
     * provision of advice.
     *
     * <p>Common mistake: treating it as absolute for every authority: it is so only for information held by either
     * House of Parliament, s.2(3)(e).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/36">FOIA 2000 s.36(2)(b)(i)</a>
     */
    S36_2_B_I_FREE_AND_FRANK_ADVICE(
            foia(
                            "s.36(2)(b)(i)",
                            "Prejudice to effective conduct of public affairs",
                            "In a qualified person's reasonable opinion disclosure would, or would be likely to, inhibit the free and frank provision of advice.")
                    .publicInterestTestDependsOn(
                            "NEVER for information held by either House of Parliament, s.2(3)(e); ALWAYS otherwise")
                    .harm(OPINION, WOULD_OR_WOULD_BE_LIKELY_TO, "inhibit")
                    .provedTogether(
                            "information to which the section applies, s.36(1)",
                            "a qualified person's reasonable opinion that the effect named would, or would be likely to, follow (for statistical information the effect itself, s.36(4))")
                    .usableBy(
                            "any authority; a government department or the Welsh Government only where section 35 does not exempt the information, s.36(1)")
                    .confirmOrDeny(DEPENDS, "s.36(3)")
                    .opinionOrCertificate(
                            "qualified person's reasonable opinion, s.36(2), (5); not for statistics, s.36(4); for the two Houses, certificate of the Speaker or the Clerk of the Parliaments, s.36(7)")
                    .amendedBy(
                            "s.36(1)(a), (5): S.I. 2007/1388 Sch 1 para 82, in 2007 when the initial period of the Government of Wales Act 2006 ended; s.36(5): 1.4.2012, Budget Responsibility and National Audit Act 2011 Sch 5 para 22; 1.4.2014, Public Audit (Wales) Act 2013 Sch 4 para 18")
                    .age(AgeRule.AFTER_20_YEARS, "s.63(2A)")
                    .mistake(
                            "Treating it as absolute for every authority: it is so only for information held by either House of Parliament, s.2(3)(e).")
                    .note(
                            "Without the opinion it is not engaged, so sign-off by an FOI officer will not do; in an English council the qualified person is a Minister, or the council or an officer whom a Minister has authorised, s.36(5)(o).")),

    /**
     * In a qualified person's reasonable opinion disclosure would, or would be likely to, inhibit free and frank
     * exchange of views for deliberation.
     *
     * <p>Common mistake: treating it as absolute for every authority: it is so only for information held by either
     * House of Parliament, s.2(3)(e).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/36">FOIA 2000 s.36(2)(b)(ii)</a>
     */
    S36_2_B_II_FREE_AND_FRANK_EXCHANGE_OF_VIEWS(
            foia(
                            "s.36(2)(b)(ii)",
                            "Prejudice to effective conduct of public affairs",
                            "In a qualified person's reasonable opinion disclosure would, or would be likely to, inhibit free and frank exchange of views for deliberation.")
                    .publicInterestTestDependsOn(
                            "NEVER for information held by either House of Parliament, s.2(3)(e); ALWAYS otherwise")
                    .harm(OPINION, WOULD_OR_WOULD_BE_LIKELY_TO, "inhibit")
                    .provedTogether(
                            "information to which the section applies, s.36(1)",
                            "a qualified person's reasonable opinion that the effect named would, or would be likely to, follow (for statistical information the effect itself, s.36(4))")
                    .usableBy(
                            "any authority; a government department or the Welsh Government only where section 35 does not exempt the information, s.36(1)")
                    .confirmOrDeny(DEPENDS, "s.36(3)")
                    .opinionOrCertificate(
                            "qualified person's reasonable opinion, s.36(2), (5); not for statistics, s.36(4); for the two Houses, certificate of the Speaker or the Clerk of the Parliaments, s.36(7)")
                    .amendedBy(
                            "s.36(1)(a), (5): S.I. 2007/1388 Sch 1 para 82, in 2007 when the initial period of the Government of Wales Act 2006 ended; s.36(5): 1.4.2012, Budget Responsibility and National Audit Act 2011 Sch 5 para 22; 1.4.2014, Public Audit (Wales) Act 2013 Sch 4 para 18")
                    .age(AgeRule.AFTER_20_YEARS, "s.63(2A)")
                    .mistake(
                            "Treating it as absolute for every authority: it is so only for information held by either House of Parliament, s.2(3)(e).")
                    .note(
                            "Without the opinion it is not engaged, so sign-off by an FOI officer will not do; in an English council the qualified person is a Minister, or the council or an officer whom a Minister has authorised, s.36(5)(o).")),

    /**
     * In a qualified person's reasonable opinion disclosure would, or would be likely to, otherwise prejudice the
     * effective conduct of public affairs.
     *
     * <p>Common mistake: treating it as absolute for every authority: it is so only for information held by either
     * House of Parliament, s.2(3)(e).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/36">FOIA 2000 s.36(2)(c)</a>
     */
    S36_2_C_CONDUCT_OF_PUBLIC_AFFAIRS(
            foia(
                            "s.36(2)(c)",
                            "Prejudice to effective conduct of public affairs",
                            "In a qualified person's reasonable opinion disclosure would, or would be likely to, otherwise prejudice the effective conduct of public affairs.")
                    .publicInterestTestDependsOn(
                            "NEVER for information held by either House of Parliament, s.2(3)(e); ALWAYS otherwise")
                    .harm(OPINION, WOULD_OR_WOULD_BE_LIKELY_TO, "otherwise prejudice")
                    .provedTogether(
                            "information to which the section applies, s.36(1)",
                            "a qualified person's reasonable opinion that the effect named would, or would be likely to, follow (for statistical information the effect itself, s.36(4))")
                    .usableBy(
                            "any authority; a government department or the Welsh Government only where section 35 does not exempt the information, s.36(1)")
                    .confirmOrDeny(DEPENDS, "s.36(3)")
                    .opinionOrCertificate(
                            "qualified person's reasonable opinion, s.36(2), (5); not for statistics, s.36(4); for the two Houses, certificate of the Speaker or the Clerk of the Parliaments, s.36(7)")
                    .amendedBy(
                            "s.36(1)(a), (5): S.I. 2007/1388 Sch 1 para 82, in 2007 when the initial period of the Government of Wales Act 2006 ended; s.36(5): 1.4.2012, Budget Responsibility and National Audit Act 2011 Sch 5 para 22; 1.4.2014, Public Audit (Wales) Act 2013 Sch 4 para 18")
                    .age(AgeRule.AFTER_20_YEARS_OR_30_FOR_NORTHERN_IRELAND, "s.63(2A)", "s.63(2C)(b)")
                    .mistake(
                            "Treating it as absolute for every authority: it is so only for information held by either House of Parliament, s.2(3)(e).")
                    .note(
                            "Without the opinion it is not engaged, so sign-off by an FOI officer will not do; in an English council the qualified person is a Minister, or the council or an officer whom a Minister has authorised, s.36(5)(o); 30 years for prejudice to public affairs in Northern Ireland, s.63(2A)(b), otherwise 20.")),

    /**
     * Relates to communications with the Sovereign.
     *
     * <p>Common mistake: treating section 37 as wholly qualified or wholly absolute: only (a) to (ab) are absolute,
     * and only since 19 January 2011.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/37">FOIA 2000 s.37(1)(a)</a>
     */
    S37_1_A_COMMUNICATIONS_WITH_SOVEREIGN(
            foia(
                            "s.37(1)(a)",
                            "Communications with Her Majesty, etc. and honours",
                            "Relates to communications with the Sovereign.")
                    .noPublicInterestTest()
                    .confirmOrDeny(NO, "s.37(2)")
                    .from("2011-01-19")
                    .amendedBy(
                            "inserted 19.1.2011 by Constitutional Reform and Governance Act 2010 Sch 7 paras 2, 3, 5(4), S.I. 2011/46 art 3, with saving for earlier requests, art 4")
                    .age(AgeRule.AFTER_ROYAL_DEATH, "s.63(2E)")
                    .mistake(
                            "Treating section 37 as wholly qualified or wholly absolute: only (a) to (ab) are absolute, and only since 19 January 2011.")
                    .note(
                            "Section 80A kept the old law for Northern Ireland bodies until its repeal on 1 July 2012; age runs from exact dates: five years from the death of the Sovereign concerned, or twenty from creation if later, s.63(2E), (2F).")),

    /**
     * Relates to communications with the heir to the Throne or the person for the time being second in line to it.
     *
     * <p>Common mistake: treating section 37 as wholly qualified or wholly absolute: only (a) to (ab) are absolute,
     * and only since 19 January 2011.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/37">FOIA 2000 s.37(1)(aa)</a>
     */
    S37_1_AA_COMMUNICATIONS_WITH_HEIR_OR_SECOND_IN_LINE(
            foia(
                            "s.37(1)(aa)",
                            "Communications with Her Majesty, etc. and honours",
                            "Relates to communications with the heir to the Throne or the person for the time being second in line to it.")
                    .noPublicInterestTest()
                    .confirmOrDeny(NO, "s.37(2)")
                    .from("2011-01-19")
                    .amendedBy(
                            "inserted 19.1.2011 by Constitutional Reform and Governance Act 2010 Sch 7 paras 2, 3, 5(4), S.I. 2011/46 art 3, with saving for earlier requests, art 4")
                    .age(AgeRule.AFTER_ROYAL_DEATH, "s.63(2E)")
                    .mistake(
                            "Treating section 37 as wholly qualified or wholly absolute: only (a) to (ab) are absolute, and only since 19 January 2011.")
                    .note(
                            "Section 80A kept the old law for Northern Ireland bodies until its repeal on 1 July 2012; age runs from exact dates: five years from the death of the person concerned, or twenty from creation if later, s.63(2E), (2F).")),

    /**
     * Relates to communications with a person who has since come to the Throne or become heir to it or second in line.
     *
     * <p>Common mistake: treating section 37 as wholly qualified or wholly absolute: only (a) to (ab) are absolute,
     * and only since 19 January 2011.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/37">FOIA 2000 s.37(1)(ab)</a>
     */
    S37_1_AB_COMMUNICATIONS_WITH_LATER_SOVEREIGN_OR_HEIR(
            foia(
                            "s.37(1)(ab)",
                            "Communications with Her Majesty, etc. and honours",
                            "Relates to communications with a person who has since come to the Throne or become heir to it or second in line.")
                    .noPublicInterestTest()
                    .confirmOrDeny(NO, "s.37(2)")
                    .from("2011-01-19")
                    .amendedBy(
                            "inserted 19.1.2011 by Constitutional Reform and Governance Act 2010 Sch 7 paras 2, 3, 5(4), S.I. 2011/46 art 3, with saving for earlier requests, art 4")
                    .age(AgeRule.AFTER_ROYAL_DEATH, "s.63(2E)")
                    .mistake(
                            "Treating section 37 as wholly qualified or wholly absolute: only (a) to (ab) are absolute, and only since 19 January 2011.")
                    .note(
                            "Section 80A kept the old law for Northern Ireland bodies until its repeal on 1 July 2012; age runs from exact dates: five years from the death of the person concerned, or twenty from creation if later, s.63(2E), (2F).")),

    /**
     * Relates to communications with others of the Royal Family, unless made or received on behalf of a person in (a)
     * to (ab).
     *
     * <p>Common mistake: treating section 37 as wholly qualified or wholly absolute: only (a) to (ab) are absolute,
     * and only since 19 January 2011.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/37">FOIA 2000 s.37(1)(ac)</a>
     */
    S37_1_AC_COMMUNICATIONS_WITH_OTHER_ROYAL_FAMILY(
            foia(
                            "s.37(1)(ac)",
                            "Communications with Her Majesty, etc. and honours",
                            "Relates to communications with others of the Royal Family, unless made or received on behalf of a person in (a) to (ab).")
                    .confirmOrDeny(YES, "s.37(2)")
                    .from("2011-01-19")
                    .amendedBy(
                            "inserted 19.1.2011 by Constitutional Reform and Governance Act 2010 Sch 7 paras 2, 3, 5(4), S.I. 2011/46 art 3, with saving for earlier requests, art 4")
                    .age(AgeRule.AFTER_ROYAL_DEATH, "s.63(2E)")
                    .mistake(
                            "Treating section 37 as wholly qualified or wholly absolute: only (a) to (ab) are absolute, and only since 19 January 2011.")
                    .note(
                            "Section 80A kept the old law for Northern Ireland bodies until its repeal on 1 July 2012; age runs from exact dates: five years from the death of the person concerned, or twenty from creation if later, s.63(2E), (2F).")),

    /**
     * Relates to communications with the Royal Household, unless made or received on behalf of a person in (a) to
     * (ac).
     *
     * <p>Common mistake: treating section 37 as wholly qualified or wholly absolute: only (a) to (ab) are absolute,
     * and only since 19 January 2011.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/37">FOIA 2000 s.37(1)(ad)</a>
     */
    S37_1_AD_COMMUNICATIONS_WITH_ROYAL_HOUSEHOLD(
            foia(
                            "s.37(1)(ad)",
                            "Communications with Her Majesty, etc. and honours",
                            "Relates to communications with the Royal Household, unless made or received on behalf of a person in (a) to (ac).")
                    .confirmOrDeny(YES, "s.37(2)")
                    .from("2011-01-19")
                    .amendedBy(
                            "inserted 19.1.2011 by Constitutional Reform and Governance Act 2010 Sch 7 paras 2, 3, 5(4), S.I. 2011/46 art 3, with saving for earlier requests, art 4")
                    .age(AgeRule.AFTER_ROYAL_DEATH, "s.63(2E)")
                    .mistake(
                            "Treating section 37 as wholly qualified or wholly absolute: only (a) to (ab) are absolute, and only since 19 January 2011.")
                    .note(
                            "Section 80A kept the old law for Northern Ireland bodies until its repeal on 1 July 2012; age runs from exact dates: five years from the death of the Sovereign reigning when the record was created, or twenty from creation if later, s.63(2E), (2F).")),

    /**
     * Relates to communications with Her Majesty, other members of the Royal Family or the Royal Household.
     *
     * <p>Common mistake: reading the present division into (a) to (ad) back into requests received before 19 January
     * 2011.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/37">FOIA 2000 s.37(1)(a)</a>
     */
    S37_1_A_ROYAL_COMMUNICATIONS_TO_2011(
            foia(
                            "s.37(1)(a)",
                            "Communications with Her Majesty, etc. and honours",
                            "Relates to communications with Her Majesty, other members of the Royal Family or the Royal Household.")
                    .confirmOrDeny(YES, "s.37(2)")
                    .until("2011-01-18")
                    .amendedBy(
                            "replaced 19.1.2011 by Constitutional Reform and Governance Act 2010 Sch 7 paras 2, 3, 5, S.I. 2011/46 art 3, with saving for earlier requests, art 4")
                    .age(AgeRule.AFTER_30_YEARS, "s.63(1)")
                    .mistake(
                            "Reading the present division into (a) to (ad) back into requests received before 19 January 2011.")
                    .note(
                            "Still governs requests received before 19 January 2011, S.I. 2011/46 art 4, and governed Northern Ireland bodies to 30 June 2012 through s.80A; the age rule is s.63(1) as it then stood.")),

    /**
     * Relates to the conferring of any honour or dignity by the Crown.
     *
     * <p>Common mistake: treating the whole of section 37 as absolute: honours have a public interest test.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/37">FOIA 2000 s.37(1)(b)</a>
     */
    S37_1_B_HONOUR_OR_DIGNITY(foia(
                    "s.37(1)(b)",
                    "Communications with Her Majesty, etc. and honours",
                    "Relates to the conferring of any honour or dignity by the Crown.")
            .confirmOrDeny(YES, "s.37(2)")
            .age(AgeRule.AFTER_60_YEARS, "s.63(3)")
            .mistake("Treating the whole of section 37 as absolute: honours have a public interest test.")),

    /**
     * Disclosure would, or would be likely to, endanger the physical or mental health of any individual.
     *
     * <p>Common mistake: arguing prejudice: the word in the Act is endanger.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/38">FOIA 2000 s.38(1)(a)</a>
     */
    S38_1_A_HEALTH(foia(
                    "s.38(1)(a)",
                    "Health and safety",
                    "Disclosure would, or would be likely to, endanger the physical or mental health of any individual.")
            .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "endanger")
            .confirmOrDeny(YES, "s.38(2)")
            .mistake("Arguing prejudice: the word in the Act is endanger.")),

    /**
     * Disclosure would, or would be likely to, endanger the safety of any individual.
     *
     * <p>Common mistake: arguing prejudice: the word in the Act is endanger.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/38">FOIA 2000 s.38(1)(b)</a>
     */
    S38_1_B_SAFETY(foia(
                    "s.38(1)(b)",
                    "Health and safety",
                    "Disclosure would, or would be likely to, endanger the safety of any individual.")
            .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "endanger")
            .confirmOrDeny(YES, "s.38(2)")
            .mistake("Arguing prejudice: the word in the Act is endanger.")),

    /**
     * The authority is obliged by the environmental information regulations to make the information available to the
     * public.
     *
     * <p>Common mistake: using it as a reason to withhold: it only sends the request to the EIR 2004.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/39">FOIA 2000 s.39(1)(a)</a>
     */
    S39_1_A_AVAILABLE_UNDER_ENVIRONMENTAL_REGULATIONS(foia(
                    "s.39(1)(a)",
                    "Environmental information",
                    "The authority is obliged by the environmental information regulations to make the information available to the public.")
            .confirmOrDeny(YES, "s.39(2)")
            .amendedBy("s.39(1)(a) reworded and (1A) inserted by EIR 2004 reg.20")
            .mistake("Using it as a reason to withhold: it only sends the request to the EIR 2004.")
            .note("Qualified in form, since s.2(3) does not list it; it does not limit s.21(1), s.39(3).")),

    /**
     * The authority would be so obliged by the environmental information regulations but for an exemption that they
     * contain.
     *
     * <p>Common mistake: weighing the public interest under this Act instead of under the EIR 2004, whose exception
     * must itself be made out.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/39">FOIA 2000 s.39(1)(b)</a>
     */
    S39_1_B_EXCEPTED_UNDER_ENVIRONMENTAL_REGULATIONS(
            foia(
                            "s.39(1)(b)",
                            "Environmental information",
                            "The authority would be so obliged by the environmental information regulations but for an exemption that they contain.")
                    .confirmOrDeny(YES, "s.39(2)")
                    .amendedBy("s.39(1)(a) reworded and (1A) inserted by EIR 2004 reg.20")
                    .mistake(
                            "Weighing the public interest under this Act instead of under the EIR 2004, whose exception must itself be made out.")
                    .note(
                            "Needs a valid exception in the EIR 2004, and the test that decides is the one in those regulations.")),

    /**
     * Personal data of which the applicant is the data subject.
     *
     * <p>Common mistake: calling all of section 40 absolute, or citing it with no limb.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/40">FOIA 2000 s.40(1)</a>
     */
    S40_1_PERSONAL_DATA_OF_APPLICANT(
            foia("s.40(1)", "Personal information", "Personal data of which the applicant is the data subject.")
                    .noPublicInterestTest()
                    .confirmOrDeny(CONTESTED, "s.40(5A)")
                    .mistake("Calling all of section 40 absolute, or citing it with no limb.")
                    .note(
                            "The way to the data is Article 15 of the UK GDPR; whether (5A) has a test is disputed, see that row, and until 24 May 2018 its place was s.40(5)(a).")),

    /**
     * Someone else's personal data, whose disclosure to the public would contravene a data protection principle.
     *
     * <p>Common mistake: refusing information about the dead under section 40: personal data are about living
     * individuals.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/40">FOIA 2000 s.40(2) with s.40(3A)(a)</a>
     */
    S40_2_3A_A_BREACH_OF_DATA_PROTECTION_PRINCIPLES(
            foia(
                            "s.40(2)",
                            "Personal information",
                            "Someone else's personal data, whose disclosure to the public would contravene a data protection principle.")
                    .with("s.40(3A)(a)")
                    .noPublicInterestTest()
                    .provedTogether(
                            "personal data of which the applicant is not the data subject, s.40(2)(a)",
                            "the condition named is satisfied, s.40(2)(b)")
                    .confirmOrDeny(CONTESTED, "s.40(5B)(a)(i)")
                    .from("2018-05-25")
                    .amendedBy(
                            "inserted 25.5.2018 by DPA 2018 Sch 19 para 58, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 para 20; s.40(8) rewritten 5.2.2026: Data (Use and Access) Act 2025 s.70, S.I. 2026/82")
                    .mistake(
                            "Refusing information about the dead under section 40: personal data are about living individuals.")
                    .note(
                            "Legitimate interests stay open to authorities here: s.40(8) removed the bar on them, and since 5 February 2026 keeps it only for Article 6(1)(ea) of the UK GDPR; whether (5B)(a) has a test is disputed, see its rows.")),

    /**
     * Someone else's personal data, where disclosure would breach a principle but for the manual data exemptions of
     * DPA 2018 s.24(1).
     *
     * <p>Common mistake: taking (3A)(b) for the right to object, which is (3B).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/40">FOIA 2000 s.40(2) with s.40(3A)(b)</a>
     */
    S40_2_3A_B_BREACH_IF_MANUAL_DATA_EXEMPTIONS_DISREGARDED(
            foia(
                            "s.40(2)",
                            "Personal information",
                            "Someone else's personal data, where disclosure would breach a principle but for the manual data exemptions of DPA 2018 s.24(1).")
                    .with("s.40(3A)(b)")
                    .noPublicInterestTest()
                    .provedTogether(
                            "personal data of which the applicant is not the data subject, s.40(2)(a)",
                            "the condition named is satisfied, s.40(2)(b)")
                    .confirmOrDeny(CONTESTED, "s.40(5B)(a)(ii)")
                    .from("2018-05-25")
                    .amendedBy(
                            "inserted 25.5.2018 by DPA 2018 Sch 19 para 58, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 para 20; s.40(8) rewritten 5.2.2026: Data (Use and Access) Act 2025 s.70, S.I. 2026/82")
                    .mistake("Taking (3A)(b) for the right to object, which is (3B).")
                    .note(
                            "Absolute like (3A)(a), since s.2(3)(fa) covers the whole of the first condition; whether (5B)(a) has a test is disputed, see its rows.")),

    /**
     * Someone else's personal data, whose disclosure to the public would contravene Article 21 of the UK GDPR.
     *
     * <p>Common mistake: treating it as absolute with the first condition: s.2(3)(fa) covers the first condition only.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/40">FOIA 2000 s.40(2) with s.40(3B)</a>
     */
    S40_2_3B_RIGHT_TO_OBJECT(foia(
                    "s.40(2)",
                    "Personal information",
                    "Someone else's personal data, whose disclosure to the public would contravene Article 21 of the UK GDPR.")
            .with("s.40(3B)")
            .provedTogether(
                    "personal data of which the applicant is not the data subject, s.40(2)(a)",
                    "the condition named is satisfied, s.40(2)(b)")
            .confirmOrDeny(YES, "s.40(5B)(b)")
            .from("2018-05-25")
            .amendedBy(
                    "inserted 25.5.2018 by DPA 2018 Sch 19 para 58, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 para 20")
            .mistake("Treating it as absolute with the first condition: s.2(3)(fa) covers the first condition only.")
            .note("That (5B)(b) has a test rests on s.2(3) not listing it.")),

    /**
     * Someone else's personal data, which DPA 2018 s.15, 16, 26 or Sch 2 to 4 would keep from an Article 15(1) access
     * request.
     *
     * <p>Common mistake: treating it as absolute with the first condition: s.2(3)(fa) covers the first condition only.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/40">FOIA 2000 s.40(2) with s.40(4A)(a)</a>
     */
    S40_2_4A_A_EXEMPT_FROM_ACCESS(foia(
                    "s.40(2)",
                    "Personal information",
                    "Someone else's personal data, which DPA 2018 s.15, 16, 26 or Sch 2 to 4 would keep from an Article 15(1) access request.")
            .with("s.40(4A)(a)")
            .provedTogether(
                    "personal data of which the applicant is not the data subject, s.40(2)(a)",
                    "the condition named is satisfied, s.40(2)(b)")
            .confirmOrDeny(YES, "s.40(5B)(c)")
            .from("2018-05-25")
            .amendedBy(
                    "inserted 25.5.2018 by DPA 2018 Sch 19 para 58, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 para 20")
            .mistake("Treating it as absolute with the first condition: s.2(3)(fa) covers the first condition only.")
            .note("That (5B)(c) has a test rests on s.2(3) not listing it.")),

    /**
     * Someone else's personal data, which DPA 2018 s.45(4) or 78A would keep from a law enforcement access request.
     *
     * <p>Common mistake: keeping the wording from before 5 September 2025, which did not name DPA 2018 s.78A.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/40">FOIA 2000 s.40(2) with s.40(4A)(b)</a>
     */
    S40_2_4A_B_EXEMPT_FROM_LAW_ENFORCEMENT_ACCESS(
            foia(
                            "s.40(2)",
                            "Personal information",
                            "Someone else's personal data, which DPA 2018 s.45(4) or 78A would keep from a law enforcement access request.")
                    .with("s.40(4A)(b)")
                    .provedTogether(
                            "personal data of which the applicant is not the data subject, s.40(2)(a)",
                            "the condition named is satisfied, s.40(2)(b)")
                    .confirmOrDeny(YES, "s.40(5B)(d)")
                    .from("2018-05-25")
                    .amendedBy(
                            "inserted 25.5.2018 by DPA 2018 Sch 19 para 58, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 para 20; DPA 2018 s.78A added 5.9.2025: Data (Use and Access) Act 2025 s.88, S.I. 2025/996")
                    .mistake("Keeping the wording from before 5 September 2025, which did not name DPA 2018 s.78A.")
                    .note(
                            "Until 4 September 2025 it named s.45(4) alone; that (5B)(d) has a test rests on s.2(3) not listing it.")),

    /**
     * Someone else's data within DPA 1998 s.1(1)(a) to (d), whose disclosure to the public would contravene a data
     * protection principle.
     *
     * <p><b>Interpretation.</b> A request from before 25 May 2018 is judged by the new law so far as it was dealt with
     * from that day on, DPA 2018 Sch 20 para 52; s.2(3) did not list s.40(5), hence a test for confirming or denying,
     * though practice is said to have treated (5)(b)(i) as absolute, on which nothing was read.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/40">FOIA 2000 s.40(2) with s.40(3)(a)(i)</a>
     */
    S40_2_3_A_I_BREACH_OF_DATA_PROTECTION_PRINCIPLES_TO_2018(
            foia(
                            "s.40(2)",
                            "Personal information",
                            "Someone else's data within DPA 1998 s.1(1)(a) to (d), whose disclosure to the public would contravene a data protection principle.")
                    .with("s.40(3)(a)(i)")
                    .noPublicInterestTest()
                    .provedTogether(
                            "personal data of which the applicant is not the data subject, s.40(2)(a)",
                            "the condition named is satisfied, s.40(2)(b)")
                    .confirmOrDeny(YES, "s.40(5)(b)(i)")
                    .until("2018-05-24")
                    .amendedBy("replaced 25.5.2018 by DPA 2018 Sch 19 paras 56, 58, S.I. 2018/625")
                    .standing(Standing.INTERPRETATION)
                    .note(
                            "A request from before 25 May 2018 is judged by the new law so far as it was dealt with from that day on, DPA 2018 Sch 20 para 52; s.2(3) did not list s.40(5), hence a test for confirming or denying, though practice is said to have treated (5)(b)(i) as absolute, on which nothing was read.")),

    /**
     * Someone else's data within DPA 1998 s.1(1)(a) to (d), whose disclosure would contravene s.10 of that Act (damage
     * or distress).
     *
     * <p><b>Interpretation.</b> A request from before 25 May 2018 is judged by the new law so far as it was dealt with
     * from that day on, DPA 2018 Sch 20 para 52; s.2(3) did not list s.40(5), hence a test for confirming or denying,
     * though practice is said to have treated (5)(b)(i) as absolute, on which nothing was read.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/40">FOIA 2000 s.40(2) with s.40(3)(a)(ii)</a>
     */
    S40_2_3_A_II_DAMAGE_OR_DISTRESS_TO_2018(
            foia(
                            "s.40(2)",
                            "Personal information",
                            "Someone else's data within DPA 1998 s.1(1)(a) to (d), whose disclosure would contravene s.10 of that Act (damage or distress).")
                    .with("s.40(3)(a)(ii)")
                    .provedTogether(
                            "personal data of which the applicant is not the data subject, s.40(2)(a)",
                            "the condition named is satisfied, s.40(2)(b)")
                    .confirmOrDeny(YES, "s.40(5)(b)(i)")
                    .until("2018-05-24")
                    .amendedBy("replaced 25.5.2018 by DPA 2018 Sch 19 paras 56, 58, S.I. 2018/625")
                    .standing(Standing.INTERPRETATION)
                    .note(
                            "A request from before 25 May 2018 is judged by the new law so far as it was dealt with from that day on, DPA 2018 Sch 20 para 52; s.2(3) did not list s.40(5), hence a test for confirming or denying, though practice is said to have treated (5)(b)(i) as absolute, on which nothing was read.")),

    /**
     * Someone else's other personal data, whose disclosure would breach a principle if DPA 1998 s.33A(1) were
     * disregarded.
     *
     * <p><b>Interpretation.</b> A request from before 25 May 2018 is judged by the new law so far as it was dealt with
     * from that day on, DPA 2018 Sch 20 para 52; s.2(3) did not list s.40(5), hence a test for confirming or denying,
     * though practice is said to have treated (5)(b)(i) as absolute, on which nothing was read.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/40">FOIA 2000 s.40(2) with s.40(3)(b)</a>
     */
    S40_2_3_B_OTHER_MANUAL_DATA_TO_2018(
            foia(
                            "s.40(2)",
                            "Personal information",
                            "Someone else's other personal data, whose disclosure would breach a principle if DPA 1998 s.33A(1) were disregarded.")
                    .with("s.40(3)(b)")
                    .noPublicInterestTest()
                    .provedTogether(
                            "personal data of which the applicant is not the data subject, s.40(2)(a)",
                            "the condition named is satisfied, s.40(2)(b)")
                    .confirmOrDeny(YES, "s.40(5)(b)(i)")
                    .until("2018-05-24")
                    .amendedBy("replaced 25.5.2018 by DPA 2018 Sch 19 paras 56, 58, S.I. 2018/625")
                    .standing(Standing.INTERPRETATION)
                    .note(
                            "A request from before 25 May 2018 is judged by the new law so far as it was dealt with from that day on, DPA 2018 Sch 20 para 52; s.2(3) did not list s.40(5), hence a test for confirming or denying, though practice is said to have treated (5)(b)(i) as absolute, on which nothing was read.")),

    /**
     * Someone else's personal data, exempt by DPA 1998 Part IV from the data subject's access right in s.7(1)(c) of
     * that Act.
     *
     * <p><b>Interpretation.</b> A request from before 25 May 2018 is judged by the new law so far as it was dealt with
     * from that day on, DPA 2018 Sch 20 para 52; s.2(3) did not list s.40(5), hence a test for confirming or denying.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/40">FOIA 2000 s.40(2) with s.40(4)</a>
     */
    S40_2_4_EXEMPT_FROM_ACCESS_TO_2018(
            foia(
                            "s.40(2)",
                            "Personal information",
                            "Someone else's personal data, exempt by DPA 1998 Part IV from the data subject's access right in s.7(1)(c) of that Act.")
                    .with("s.40(4)")
                    .provedTogether(
                            "personal data of which the applicant is not the data subject, s.40(2)(a)",
                            "the condition named is satisfied, s.40(2)(b)")
                    .confirmOrDeny(YES, "s.40(5)(b)(ii)")
                    .until("2018-05-24")
                    .amendedBy("replaced 25.5.2018 by DPA 2018 Sch 19 paras 56, 58, S.I. 2018/625")
                    .standing(Standing.INTERPRETATION)
                    .note(
                            "A request from before 25 May 2018 is judged by the new law so far as it was dealt with from that day on, DPA 2018 Sch 20 para 52; s.2(3) did not list s.40(5), hence a test for confirming or denying.")),

    /**
     * Obtained from another person, and disclosing it to the public would be a breach of confidence that someone could
     * sue on.
     *
     * <p>Common mistake: claiming it for the authority's own documents: the information must have been obtained from
     * someone else.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/41">FOIA 2000 s.41(1)</a>
     */
    S41_1_INFORMATION_PROVIDED_IN_CONFIDENCE(
            foia(
                            "s.41(1)",
                            "Information provided in confidence",
                            "Obtained from another person, and disclosing it to the public would be a breach of confidence that someone could sue on.")
                    .noPublicInterestTest()
                    .provedTogether(
                            "obtained by the authority from any other person, including another public authority",
                            "its disclosure to the public, otherwise than under the Act, would be an actionable breach of confidence")
                    .confirmOrDeny(NO, "s.41(2)")
                    .amendedBy("extended in England and Wales 5.11.2013: Mobile Homes (Wales) Act 2013 s.61(8)")
                    .mistake(
                            "Claiming it for the authority's own documents: the information must have been obtained from someone else.")
                    .note(
                            "The law of confidence has a public interest defence of its own, [2023] UKUT 245 (AAC) para 38; one government department cannot claim that another could sue it, s.81(2).")),

    /**
     * Legal professional privilege, or in Scotland confidentiality of communications, could be claimed for it in legal
     * proceedings.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/42">FOIA 2000 s.42(1)</a>
     */
    S42_1_LEGAL_PROFESSIONAL_PRIVILEGE(foia(
                    "s.42(1)",
                    "Legal professional privilege",
                    "Legal professional privilege, or in Scotland confidentiality of communications, could be claimed for it in legal proceedings.")
            .confirmOrDeny(YES, "s.42(2)")
            .age(AgeRule.AFTER_20_YEARS, "s.63(1)")),

    /**
     * The information is a trade secret.
     *
     * <p>Common mistake: neither confirming nor denying a trade secret under s.43(3), which covers only the interests
     * in s.43(2).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/43">FOIA 2000 s.43(1)</a>
     */
    S43_1_TRADE_SECRET(
            foia("s.43(1)", "Commercial interests", "The information is a trade secret.")
                    .age(AgeRule.AFTER_30_YEARS, "s.63(2C)(a)")
                    .mistake(
                            "Neither confirming nor denying a trade secret under s.43(3), which covers only the interests in s.43(2).")),

    /**
     * Disclosure would, or would be likely to, prejudice any person's commercial interests, the authority's included.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/43">FOIA 2000 s.43(2)</a>
     */
    S43_2_COMMERCIAL_INTERESTS(foia(
                    "s.43(2)",
                    "Commercial interests",
                    "Disclosure would, or would be likely to, prejudice any person's commercial interests, the authority's included.")
            .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
            .confirmOrDeny(YES, "s.43(3)")
            .age(AgeRule.AFTER_30_YEARS, "s.63(2C)(a)")),

    /**
     * Disclosure by the authority, otherwise than under the Act, is prohibited by or under an enactment.
     *
     * <p>Common mistake: using a statutory bar on a request for environmental information, where EIR 2004 reg.5(6)
     * overrides it.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/44">FOIA 2000 s.44(1)(a)</a>
     */
    S44_1_A_PROHIBITED_BY_ENACTMENT(foia(
                    "s.44(1)(a)",
                    "Prohibitions on disclosure",
                    "Disclosure by the authority, otherwise than under the Act, is prohibited by or under an enactment.")
            .noPublicInterestTest()
            .confirmOrDeny(NO, "s.44(2)")
            .mistake(
                    "Using a statutory bar on a request for environmental information, where EIR 2004 reg.5(6) overrides it.")
            .note("Ask whether the bar would apply if this Act did not exist; an order under s.75 may relax one.")),

    /**
     * Disclosure by the authority, otherwise than under the Act, is incompatible with an assimilated obligation.
     *
     * <p>Common mistake: keeping an older wording, such as EU obligation or retained EU obligation: the word since 1
     * January 2024 is assimilated.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/44">FOIA 2000 s.44(1)(b)</a>
     */
    S44_1_B_INCOMPATIBLE_WITH_ASSIMILATED_OBLIGATION(
            foia(
                            "s.44(1)(b)",
                            "Prohibitions on disclosure",
                            "Disclosure by the authority, otherwise than under the Act, is incompatible with an assimilated obligation.")
                    .noPublicInterestTest()
                    .confirmOrDeny(NO, "s.44(2)")
                    .amendedBy(
                            "retained EU obligation 31.12.2020: S.I. 2018/1353 reg 2; assimilated obligation 1.1.2024: S.I. 2023/1424 Sch para 46")
                    .mistake(
                            "Keeping an older wording, such as EU obligation or retained EU obligation: the word since 1 January 2024 is assimilated.")
                    .note(
                            "The text of 2008 said Community obligation; the instrument that made it EU obligation was not read.")),

    /**
     * Disclosure by the authority, otherwise than under the Act, would be, or be punishable as, a contempt of court.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/44">FOIA 2000 s.44(1)(c)</a>
     */
    S44_1_C_CONTEMPT_OF_COURT(foia(
                    "s.44(1)(c)",
                    "Prohibitions on disclosure",
                    "Disclosure by the authority, otherwise than under the Act, would be, or be punishable as, a contempt of court.")
            .noPublicInterestTest()
            .confirmOrDeny(NO, "s.44(2)"));

    /** What the library knows of the constant; read through {@link Ground}. */
    final Facts facts;

    FoiaExemption(Facts facts) {
        this.facts = facts;
    }
}
