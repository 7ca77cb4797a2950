package uk.foi.core.exemption;

import static uk.foi.core.exemption.ConfirmOrDenyTest.CONTESTED;
import static uk.foi.core.exemption.ConfirmOrDenyTest.DEPENDS;
import static uk.foi.core.exemption.ConfirmOrDenyTest.NO;
import static uk.foi.core.exemption.ConfirmOrDenyTest.YES;
import static uk.foi.core.exemption.ExemptionKind.PREJUDICE;
import static uk.foi.core.exemption.Facts.eir;
import static uk.foi.core.exemption.Facts.eisr;
import static uk.foi.core.exemption.Facts.foia;
import static uk.foi.core.exemption.Facts.foisa;
import static uk.foi.core.exemption.Threshold.REQUIRED;
import static uk.foi.core.exemption.Threshold.WOULD;
import static uk.foi.core.exemption.Threshold.WOULD_OR_WOULD_BE_LIKELY_TO;
import static uk.foi.core.exemption.Threshold.WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY;

import java.util.List;
import java.util.Optional;
import uk.foi.core.law.Provision;

/**
 * The provisions under which an authority need not say whether it holds information, under all four regimes.
 *
 * <p>They are not exemptions: an exemption is about the content of information, these are about whether it is held. The
 * public interest test of each, where it has one, weighs saying so against not saying so.
 *
 * <pre>{@code
 * NeitherConfirmNorDeny.FOIA_S31_3_CONFIRM_OR_DENY_LAW_ENFORCEMENT.test();    // YES
 * }</pre>
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/2">FOIA 2000 s.2(1)</a>
 */
public enum NeitherConfirmNorDeny implements Ground {
    /**
     * Confirming or denying would involve disclosing information within s.22(1), recorded already or not.
     *
     * <p>Common mistake: copying the public interest test done for the content: the one here weighs confirming or
     * denying, s.2(1)(b).
     *
     * <p><b>Interpretation.</b> Section 64(1) speaks only of the exemption; that s.22(2) goes with it in the public
     * record offices is our reading.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/22">FOIA 2000 s.22(2)</a>
     */
    FOIA_S22_2_CONFIRM_OR_DENY_FUTURE_PUBLICATION(
            foia(
                            "s.22(2)",
                            "Information intended for future publication",
                            "Confirming or denying would involve disclosing information within s.22(1), recorded already or not.")
                    .test(YES)
                    .age(AgeRule.IN_PUBLIC_RECORD_OFFICE, "s.64(1)")
                    .standing(Standing.INTERPRETATION)
                    .mistake(
                            "Copying the public interest test done for the content: the one here weighs confirming or denying, s.2(1)(b).")
                    .note(
                            "Section 64(1) speaks only of the exemption; that s.22(2) goes with it in the public record offices is our reading.")),

    /**
     * The information is, or if held would be, within s.22A(1), and confirming or denying would or would be likely to
     * prejudice the same.
     *
     * <p>Common mistake: copying the public interest test done for the content: the one here weighs confirming or
     * denying, s.2(1)(b).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/22A">FOIA 2000 s.22A(2)</a>
     */
    FOIA_S22A_2_CONFIRM_OR_DENY_RESEARCH(
            foia(
                            "s.22A(2)",
                            "Research",
                            "The information is, or if held would be, within s.22A(1), and confirming or denying would or would be likely to prejudice the same.")
                    .test(YES)
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .from("2014-10-01")
                    .amendedBy("section inserted 1.10.2014 by Intellectual Property Act 2014 s.20, S.I. 2014/2330")
                    .mistake(
                            "Copying the public interest test done for the content: the one here weighs confirming or denying, s.2(1)(b).")),

    /**
     * Confirming or denying would involve disclosing information supplied by, or relating to, a body listed in
     * s.23(3).
     *
     * <p><b>Interpretation.</b> Section 64(2) takes section 23 out of s.2(3), which governs both duties; that it makes
     * s.23(5) qualified too is our reading.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/23">FOIA 2000 s.23(5)</a>
     */
    FOIA_S23_5_CONFIRM_OR_DENY_SECURITY_BODIES(
            foia(
                            "s.23(5)",
                            "Information supplied by, or relating to, bodies dealing with security matters",
                            "Confirming or denying would involve disclosing information supplied by, or relating to, a body listed in s.23(3).")
                    .test(NO)
                    .age(AgeRule.QUALIFIED_IN_PUBLIC_RECORD_OFFICE, "s.64(2)")
                    .standing(Standing.INTERPRETATION)
                    .note(
                            "Section 64(2) takes section 23 out of s.2(3), which governs both duties; that it makes s.23(5) qualified too is our reading.")),

    /**
     * Exemption from confirming or denying is required for the purpose of safeguarding national security.
     *
     * <p>Common mistake: copying the public interest test done for the content: the one here weighs confirming or
     * denying, s.2(1)(b).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/24">FOIA 2000 s.24(2)</a>
     */
    FOIA_S24_2_CONFIRM_OR_DENY_NATIONAL_SECURITY(foia(
                    "s.24(2)",
                    "National security",
                    "Exemption from confirming or denying is required for the purpose of safeguarding national security.")
            .test(YES)
            .harm(PREJUDICE, REQUIRED, "safeguarding national security")
            .opinionOrCertificate(
                    "certificate of a Minister in the Cabinet, the Attorney General, the Advocate General for Scotland or the Attorney General for Northern Ireland, s.24(3), s.25(3)")
            .mistake(
                    "Copying the public interest test done for the content: the one here weighs confirming or denying, s.2(1)(b).")
            .note("Unlike s.24(1) it is not confined to what lies outside section 23.")),

    /**
     * Confirming or denying would, or would be likely to, prejudice a matter in s.26(1).
     *
     * <p>Common mistake: copying the public interest test done for the content: the one here weighs confirming or
     * denying, s.2(1)(b).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/26">FOIA 2000 s.26(3)</a>
     */
    FOIA_S26_3_CONFIRM_OR_DENY_DEFENCE(
            foia(
                            "s.26(3)",
                            "Defence",
                            "Confirming or denying would, or would be likely to, prejudice a matter in s.26(1).")
                    .test(YES)
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .mistake(
                            "Copying the public interest test done for the content: the one here weighs confirming or denying, s.2(1)(b).")),

    /**
     * Confirming or denying would, or would be likely to, prejudice a matter in s.27(1).
     *
     * <p>Common mistake: copying the public interest test done for the content: the one here weighs confirming or
     * denying, s.2(1)(b).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/27">FOIA 2000 s.27(4)(a)</a>
     */
    FOIA_S27_4_A_CONFIRM_OR_DENY_INTERNATIONAL_RELATIONS(
            foia(
                            "s.27(4)(a)",
                            "International relations",
                            "Confirming or denying would, or would be likely to, prejudice a matter in s.27(1).")
                    .test(YES)
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .mistake(
                            "Copying the public interest test done for the content: the one here weighs confirming or denying, s.2(1)(b).")),

    /**
     * Confirming or denying would involve disclosing confidential information from another State or an international
     * organisation or court.
     *
     * <p>Common mistake: copying the public interest test done for the content: the one here weighs confirming or
     * denying, s.2(1)(b).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/27">FOIA 2000 s.27(4)(b)</a>
     */
    FOIA_S27_4_B_CONFIRM_OR_DENY_CONFIDENTIAL_INFORMATION(
            foia(
                            "s.27(4)(b)",
                            "International relations",
                            "Confirming or denying would involve disclosing confidential information from another State or an international organisation or court.")
                    .test(YES)
                    .mistake(
                            "Copying the public interest test done for the content: the one here weighs confirming or denying, s.2(1)(b).")),

    /**
     * Confirming or denying would, or would be likely to, prejudice relations between administrations in the United
     * Kingdom.
     *
     * <p>Common mistake: copying the public interest test done for the content: the one here weighs confirming or
     * denying, s.2(1)(b).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/28">FOIA 2000 s.28(3)</a>
     */
    FOIA_S28_3_CONFIRM_OR_DENY_RELATIONS_WITHIN_UNITED_KINGDOM(
            foia(
                            "s.28(3)",
                            "Relations within the United Kingdom",
                            "Confirming or denying would, or would be likely to, prejudice relations between administrations in the United Kingdom.")
                    .test(YES)
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .age(AgeRule.AFTER_30_YEARS, "s.63(2D)(a)")
                    .mistake(
                            "Copying the public interest test done for the content: the one here weighs confirming or denying, s.2(1)(b).")),

    /**
     * Confirming or denying would, or would be likely to, prejudice a matter in s.29(1).
     *
     * <p>Common mistake: copying the public interest test done for the content: the one here weighs confirming or
     * denying, s.2(1)(b).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/29">FOIA 2000 s.29(2)</a>
     */
    FOIA_S29_2_CONFIRM_OR_DENY_ECONOMY(
            foia(
                            "s.29(2)",
                            "The economy",
                            "Confirming or denying would, or would be likely to, prejudice a matter in s.29(1).")
                    .test(YES)
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .mistake(
                            "Copying the public interest test done for the content: the one here weighs confirming or denying, s.2(1)(b).")),

    /**
     * The information is, or if held would be, exempt under s.30(1) or (2).
     *
     * <p>Common mistake: copying the public interest test done for the content: the one here weighs confirming or
     * denying, s.2(1)(b).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/30">FOIA 2000 s.30(3)</a>
     */
    FOIA_S30_3_CONFIRM_OR_DENY_INVESTIGATIONS(
            foia(
                            "s.30(3)",
                            "Investigations and proceedings conducted by public authorities",
                            "The information is, or if held would be, exempt under s.30(1) or (2).")
                    .test(YES)
                    .age(AgeRule.WITH_THE_EXEMPTION, "s.63(1)")
                    .mistake(
                            "Copying the public interest test done for the content: the one here weighs confirming or denying, s.2(1)(b).")
                    .note(
                            "It has no period of its own: for s.30(1) it falls away with the exemption after 20 years, s.63(1), and for s.30(2) never.")),

    /**
     * Confirming or denying would, or would be likely to, prejudice a matter in s.31(1).
     *
     * <p>Common mistake: copying the public interest test done for the content: the one here weighs confirming or
     * denying, s.2(1)(b).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/31">FOIA 2000 s.31(3)</a>
     */
    FOIA_S31_3_CONFIRM_OR_DENY_LAW_ENFORCEMENT(
            foia(
                            "s.31(3)",
                            "Law enforcement",
                            "Confirming or denying would, or would be likely to, prejudice a matter in s.31(1).")
                    .test(YES)
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .age(AgeRule.AFTER_100_YEARS, "s.63(5)")
                    .mistake(
                            "Copying the public interest test done for the content: the one here weighs confirming or denying, s.2(1)(b).")),

    /**
     * The information is, or if held would be, exempt under section 32.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/32">FOIA 2000 s.32(3)</a>
     */
    FOIA_S32_3_CONFIRM_OR_DENY_COURT_RECORDS(
            foia("s.32(3)", "Court records, etc", "The information is, or if held would be, exempt under section 32.")
                    .test(NO)
                    .age(AgeRule.AFTER_20_YEARS, "s.63(1)")
                    .note("It has no period of its own, but can apply only to information that section 32 exempts.")),

    /**
     * Confirming or denying would, or would be likely to, prejudice the authority's functions on a matter in s.33(1).
     *
     * <p>Common mistake: copying the public interest test done for the content: the one here weighs confirming or
     * denying, s.2(1)(b).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/33">FOIA 2000 s.33(3)</a>
     */
    FOIA_S33_3_CONFIRM_OR_DENY_AUDIT_FUNCTIONS(
            foia(
                            "s.33(3)",
                            "Audit functions",
                            "Confirming or denying would, or would be likely to, prejudice the authority's functions on a matter in s.33(1).")
                    .test(YES)
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
                    .usableBy(
                            "an authority with functions of auditing the accounts, or examining the use of resources, of other public authorities, s.33(1)")
                    .age(AgeRule.AFTER_20_YEARS, "s.63(2)")
                    .mistake(
                            "Copying the public interest test done for the content: the one here weighs confirming or denying, s.2(1)(b).")),

    /**
     * Exemption from confirming or denying is required to avoid infringing the privileges of either House of
     * Parliament.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/34">FOIA 2000 s.34(2)</a>
     */
    FOIA_S34_2_CONFIRM_OR_DENY_PARLIAMENTARY_PRIVILEGE(foia(
                    "s.34(2)",
                    "Parliamentary privilege",
                    "Exemption from confirming or denying is required to avoid infringing the privileges of either House of Parliament.")
            .test(NO)
            .harm(PREJUDICE, REQUIRED, "avoiding an infringement of privilege")
            .opinionOrCertificate("certificate of the Speaker or the Clerk of the Parliaments, s.34(3), (4)")
            .note("The duty does not apply, says s.34(2), where other sections say that it does not arise.")),

    /**
     * The information is, or if held would be, exempt under s.35(1).
     *
     * <p>Common mistake: copying the public interest test done for the content: the one here weighs confirming or
     * denying, s.2(1)(b).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/35">FOIA 2000 s.35(3)</a>
     */
    FOIA_S35_3_CONFIRM_OR_DENY_GOVERNMENT_POLICY(foia(
                    "s.35(3)",
                    "Formulation of government policy, etc",
                    "The information is, or if held would be, exempt under s.35(1).")
            .test(YES)
            .usableBy(
                    "a government department, which includes a Northern Ireland department, s.84, or the Welsh Government")
            .age(AgeRule.AFTER_20_YEARS, "s.63(1)")
            .mistake(
                    "Copying the public interest test done for the content: the one here weighs confirming or denying, s.2(1)(b).")
            .note("It has no period of its own, but can apply only to information that s.35(1) exempts.")),

    /**
     * In a qualified person's reasonable opinion confirming or denying would, or would be likely to, have an effect in
     * s.36(2).
     *
     * <p>Common mistake: copying the public interest test done for the content: the one here weighs confirming or
     * denying, s.2(1)(b).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/36">FOIA 2000 s.36(3)</a>
     */
    FOIA_S36_3_CONFIRM_OR_DENY_CONDUCT_OF_PUBLIC_AFFAIRS(
            foia(
                            "s.36(3)",
                            "Prejudice to effective conduct of public affairs",
                            "In a qualified person's reasonable opinion confirming or denying would, or would be likely to, have an effect in s.36(2).")
                    .test(
                            DEPENDS,
                            "NEVER for information held by either House of Parliament, s.2(3)(e); ALWAYS otherwise")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "have any of the effects in s.36(2)")
                    .usableBy(
                            "any authority; a government department or the Welsh Government only where section 35 does not exempt the information, s.36(1)")
                    .opinionOrCertificate(
                            "qualified person's reasonable opinion, s.36(3), (5); not for statistics, s.36(4); for the two Houses, certificate of the Speaker or the Clerk of the Parliaments, s.36(7)")
                    .age(AgeRule.AFTER_20_YEARS_OR_30_FOR_NORTHERN_IRELAND, "s.63(2B)", "s.63(2D)(b)")
                    .mistake(
                            "Copying the public interest test done for the content: the one here weighs confirming or denying, s.2(1)(b).")
                    .note(
                            "30 years for effects on the Northern Ireland Executive Committee or the conduct of public affairs in Northern Ireland; otherwise 20.")),

    /**
     * The information is, or if held would be, exempt under s.37(1).
     *
     * <p>Common mistake: giving one answer for all of s.37(2): it follows the paragraph of s.37(1) concerned.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/37">FOIA 2000 s.37(2)</a>
     */
    FOIA_S37_2_CONFIRM_OR_DENY_ROYAL_COMMUNICATIONS_AND_HONOURS(
            foia(
                            "s.37(2)",
                            "Communications with Her Majesty, etc. and honours",
                            "The information is, or if held would be, exempt under s.37(1).")
                    .test(DEPENDS, "NEVER so far as it relates to s.37(1)(a) to (ab), s.2(3)(ea); ALWAYS otherwise")
                    .amendedBy(
                            "absolute in part since 19.1.2011, s.2(3)(ea): Constitutional Reform and Governance Act 2010 Sch 7 para 2, S.I. 2011/46 art 3")
                    .age(AgeRule.WITH_THE_EXEMPTION, "s.63(2E)", "s.63(3)")
                    .mistake("Giving one answer for all of s.37(2): it follows the paragraph of s.37(1) concerned.")
                    .note(
                            "It has no period of its own: it falls away with the paragraph of s.37(1) concerned, s.63(2E) and s.63(3); for Northern Ireland bodies the change came on 1 July 2012.")),

    /**
     * Confirming or denying would, or would be likely to, endanger any individual's health or safety.
     *
     * <p>Common mistake: copying the public interest test done for the content: the one here weighs confirming or
     * denying, s.2(1)(b).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/38">FOIA 2000 s.38(2)</a>
     */
    FOIA_S38_2_CONFIRM_OR_DENY_HEALTH_AND_SAFETY(
            foia(
                            "s.38(2)",
                            "Health and safety",
                            "Confirming or denying would, or would be likely to, endanger any individual's health or safety.")
                    .test(YES)
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "endanger")
                    .mistake(
                            "Copying the public interest test done for the content: the one here weighs confirming or denying, s.2(1)(b).")),

    /**
     * The information is, or if held would be, exempt under s.39(1).
     *
     * <p>Common mistake: copying the public interest test done for the content: the one here weighs confirming or
     * denying, s.2(1)(b).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/39">FOIA 2000 s.39(2)</a>
     */
    FOIA_S39_2_CONFIRM_OR_DENY_ENVIRONMENTAL_INFORMATION(
            foia(
                            "s.39(2)",
                            "Environmental information",
                            "The information is, or if held would be, exempt under s.39(1).")
                    .test(YES)
                    .mistake(
                            "Copying the public interest test done for the content: the one here weighs confirming or denying, s.2(1)(b).")),

    /**
     * The information is, or if held would be, exempt under s.40(1).
     *
     * <p><b>Contested.</b> No test, in ordinary practice, which treats it as s.40(1) itself is treated; a test, on the
     * words of s.2(3), which lists s.40(1) and not s.40(5A). Flag it rather than decide it: weighing the public
     * interest is safe on both readings.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/40">FOIA 2000 s.40(5A)</a>
     */
    FOIA_S40_5A_CONFIRM_OR_DENY_PERSONAL_DATA_OF_APPLICANT(
            foia("s.40(5A)", "Personal information", "The information is, or if held would be, exempt under s.40(1).")
                    .test(
                            CONTESTED,
                            "No test, in ordinary practice, which treats it as s.40(1) itself is treated; a test, on the words of s.2(3), which lists s.40(1) and not s.40(5A).")
                    .from("2018-05-25")
                    .amendedBy(
                            "inserted 25.5.2018 by DPA 2018 Sch 19 para 58, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 para 20")
                    .standing(Standing.CONTESTED)
                    .note("Flag it rather than decide it: weighing the public interest is safe on both readings.")),

    /**
     * Confirming or denying to the public would contravene a data protection principle.
     *
     * <p>Common mistake: copying the absolute answer from s.40(2) with (3A)(a) without noticing that s.2(3)(fa) lists
     * s.40(2) only.
     *
     * <p><b>Contested.</b> No test, says the Information Commissioner, in guidance updated on 11 July 2024; a test,
     * held the First-tier Tribunal in Dunhill v Information Commissioner and Bolton NHS Foundation Trust (2025), since
     * s.2(3) does not list s.40(5B). Neither view binds; weigh the public interest and record it, which is safe on
     * both; the judgment was known through commentaries only, and whether it was appealed was not found.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/40">FOIA 2000 s.40(5B)(a)(i)</a>
     */
    FOIA_S40_5B_A_I_CONFIRM_OR_DENY_BREACH_OF_PRINCIPLES(
            foia(
                            "s.40(5B)(a)(i)",
                            "Personal information",
                            "Confirming or denying to the public would contravene a data protection principle.")
                    .test(
                            CONTESTED,
                            "No test, says the Information Commissioner, in guidance updated on 11 July 2024; a test, held the First-tier Tribunal in Dunhill v Information Commissioner and Bolton NHS Foundation Trust (2025), since s.2(3) does not list s.40(5B).")
                    .from("2018-05-25")
                    .amendedBy(
                            "inserted 25.5.2018 by DPA 2018 Sch 19 para 58, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 para 20; s.40(8) rewritten 5.2.2026: Data (Use and Access) Act 2025 s.70, S.I. 2026/82")
                    .standing(Standing.CONTESTED)
                    .mistake(
                            "Copying the absolute answer from s.40(2) with (3A)(a) without noticing that s.2(3)(fa) lists s.40(2) only.")
                    .note(
                            "Neither view binds; weigh the public interest and record it, which is safe on both; the judgment was known through commentaries only, and whether it was appealed was not found.")),

    /**
     * Confirming or denying would contravene a principle if the manual data exemptions of DPA 2018 s.24(1) were
     * disregarded.
     *
     * <p><b>Contested.</b> No test, on the view of s.40(5B) in the guidance that the Information Commissioner updated
     * on 11 July 2024; a test, if what the First-tier Tribunal held of (a)(i) in Dunhill (2025) holds here, since
     * s.2(3) does not list s.40(5B). Dunhill was about (a)(i) and was known through commentaries only.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/40">FOIA 2000 s.40(5B)(a)(ii)</a>
     */
    FOIA_S40_5B_A_II_CONFIRM_OR_DENY_MANUAL_DATA(foia(
                    "s.40(5B)(a)(ii)",
                    "Personal information",
                    "Confirming or denying would contravene a principle if the manual data exemptions of DPA 2018 s.24(1) were disregarded.")
            .test(
                    CONTESTED,
                    "No test, on the view of s.40(5B) in the guidance that the Information Commissioner updated on 11 July 2024; a test, if what the First-tier Tribunal held of (a)(i) in Dunhill (2025) holds here, since s.2(3) does not list s.40(5B).")
            .from("2018-05-25")
            .amendedBy(
                    "inserted 25.5.2018 by DPA 2018 Sch 19 para 58, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 para 20; s.40(8) rewritten 5.2.2026: Data (Use and Access) Act 2025 s.70, S.I. 2026/82")
            .standing(Standing.CONTESTED)
            .note("Dunhill was about (a)(i) and was known through commentaries only.")),

    /**
     * Confirming or denying to the public would contravene Article 21 of the UK GDPR.
     *
     * <p>Common mistake: copying the public interest test done for the content: the one here weighs confirming or
     * denying, s.2(1)(b).
     *
     * <p><b>Interpretation.</b> Qualified because s.2(3) does not list it; the note of the guidance change of 11 July
     * 2024 speaks of s.40(5B) whole, though under a heading on the first condition.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/40">FOIA 2000 s.40(5B)(b)</a>
     */
    FOIA_S40_5B_B_CONFIRM_OR_DENY_RIGHT_TO_OBJECT(
            foia(
                            "s.40(5B)(b)",
                            "Personal information",
                            "Confirming or denying to the public would contravene Article 21 of the UK GDPR.")
                    .test(YES)
                    .from("2018-05-25")
                    .amendedBy(
                            "inserted 25.5.2018 by DPA 2018 Sch 19 para 58, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 para 20")
                    .standing(Standing.INTERPRETATION)
                    .mistake(
                            "Copying the public interest test done for the content: the one here weighs confirming or denying, s.2(1)(b).")
                    .note(
                            "Qualified because s.2(3) does not list it; the note of the guidance change of 11 July 2024 speaks of s.40(5B) whole, though under a heading on the first condition.")),

    /**
     * On an Article 15(1) request, confirmation that the data are processed would be withheld under a provision in
     * s.40(4A)(a).
     *
     * <p>Common mistake: copying the public interest test done for the content: the one here weighs confirming or
     * denying, s.2(1)(b).
     *
     * <p><b>Interpretation.</b> Qualified because s.2(3) does not list it.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/40">FOIA 2000 s.40(5B)(c)</a>
     */
    FOIA_S40_5B_C_CONFIRM_OR_DENY_EXEMPT_FROM_ACCESS(foia(
                    "s.40(5B)(c)",
                    "Personal information",
                    "On an Article 15(1) request, confirmation that the data are processed would be withheld under a provision in s.40(4A)(a).")
            .test(YES)
            .from("2018-05-25")
            .amendedBy(
                    "inserted 25.5.2018 by DPA 2018 Sch 19 para 58, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 para 20")
            .standing(Standing.INTERPRETATION)
            .mistake(
                    "Copying the public interest test done for the content: the one here weighs confirming or denying, s.2(1)(b).")
            .note("Qualified because s.2(3) does not list it.")),

    /**
     * On a law enforcement access request under DPA 2018 s.45(1)(a), the information would be withheld under s.45(4)
     * or 78A.
     *
     * <p>Common mistake: keeping the wording from before 5 September 2025, which did not name DPA 2018 s.78A.
     *
     * <p><b>Interpretation.</b> Qualified because s.2(3) does not list it.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/40">FOIA 2000 s.40(5B)(d)</a>
     */
    FOIA_S40_5B_D_CONFIRM_OR_DENY_EXEMPT_FROM_LAW_ENFORCEMENT_ACCESS(foia(
                    "s.40(5B)(d)",
                    "Personal information",
                    "On a law enforcement access request under DPA 2018 s.45(1)(a), the information would be withheld under s.45(4) or 78A.")
            .test(YES)
            .from("2018-05-25")
            .amendedBy(
                    "inserted 25.5.2018 by DPA 2018 Sch 19 para 58, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 para 20; DPA 2018 s.78A added 5.9.2025: Data (Use and Access) Act 2025 s.88, S.I. 2025/996")
            .standing(Standing.INTERPRETATION)
            .mistake("Keeping the wording from before 5 September 2025, which did not name DPA 2018 s.78A.")
            .note("Qualified because s.2(3) does not list it.")),

    /**
     * Confirming or denying would itself be an actionable breach of confidence.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/41">FOIA 2000 s.41(2)</a>
     */
    FOIA_S41_2_CONFIRM_OR_DENY_CONFIDENCE(foia(
                    "s.41(2)",
                    "Information provided in confidence",
                    "Confirming or denying would itself be an actionable breach of confidence.")
            .test(NO)),

    /**
     * Confirming or denying would involve disclosing information for which privilege could be claimed.
     *
     * <p>Common mistake: copying the public interest test done for the content: the one here weighs confirming or
     * denying, s.2(1)(b).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/42">FOIA 2000 s.42(2)</a>
     */
    FOIA_S42_2_CONFIRM_OR_DENY_PRIVILEGE(
            foia(
                            "s.42(2)",
                            "Legal professional privilege",
                            "Confirming or denying would involve disclosing information for which privilege could be claimed.")
                    .test(YES)
                    .age(AgeRule.AFTER_20_YEARS, "s.63(2)")
                    .mistake(
                            "Copying the public interest test done for the content: the one here weighs confirming or denying, s.2(1)(b).")),

    /**
     * Confirming or denying would, or would be likely to, prejudice the interests in s.43(2).
     *
     * <p>Common mistake: stretching it to trade secrets: it covers only the interests in s.43(2).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/43">FOIA 2000 s.43(3)</a>
     */
    FOIA_S43_3_CONFIRM_OR_DENY_COMMERCIAL_INTERESTS(foia(
                    "s.43(3)",
                    "Commercial interests",
                    "Confirming or denying would, or would be likely to, prejudice the interests in s.43(2).")
            .test(YES)
            .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "prejudice")
            .age(AgeRule.AFTER_30_YEARS, "s.63(2D)(a)")
            .mistake("Stretching it to trade secrets: it covers only the interests in s.43(2).")),

    /**
     * Confirming or denying would itself be prohibited, incompatible or a contempt, within s.44(1)(a) to (c).
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/44">FOIA 2000 s.44(2)</a>
     */
    FOIA_S44_2_CONFIRM_OR_DENY_PROHIBITED(foia(
                    "s.44(2)",
                    "Prohibitions on disclosure",
                    "Confirming or denying would itself be prohibited, incompatible or a contempt, within s.44(1)(a) to (c).")
            .test(NO)),

    /**
     * Confirming or denying would itself adversely affect a reg.12(5)(a) interest and would not be in the public
     * interest.
     *
     * <p>Common mistake: using it for legal or commercial reasons: it serves only the interests in reg.12(5)(a).
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/12">EIR 2004 reg.12(6)</a>
     */
    EIR_R12_6_CONFIRM_OR_DENY_SECURITY_INTERESTS(
            eir(
                            "reg.12(6)",
                            "Exceptions to the duty to disclose environmental information",
                            "Confirming or denying would itself adversely affect a reg.12(5)(a) interest and would not be in the public interest.")
                    .test(YES)
                    .harm(PREJUDICE, WOULD, "adversely affect")
                    .provedTogether(
                            "confirming or denying would involve disclosing information",
                            "that would adversely affect an interest in reg.12(5)(a)",
                            "it would not be in the public interest under reg.12(1)(b)")
                    .opinionOrCertificate(
                            "certificate of a Minister in the Cabinet, the Attorney General, the Advocate General for Scotland or the Attorney General for Northern Ireland, or of a person whom such a Minister designates, reg.15(1), (2)(a), (6); national security only, and may reach this response, reg.15(2)(b)")
                    .foiaEquivalents("s.24(2)", "s.26(3)", "s.27(4)(a)", "s.38(2)")
                    .mistake("Using it for legal or commercial reasons: it serves only the interests in reg.12(5)(a).")
                    .note(
                            "Whether the information exists and is held is itself treated as disclosure of information, reg.12(7).")),

    /**
     * Confirming or denying would contravene a principle, or would if the manual data exemptions of DPA 2018 s.24(1)
     * were disregarded.
     *
     * <p>Common mistake: adding a public interest test: by its words reg.13(5A)(a) has none.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/13">EIR 2004 reg.13(5A)(a) with reg.13(5B)(a)</a>
     */
    EIR_R13_5A_A_CONFIRM_OR_DENY_BREACH_OF_PRINCIPLES(
            eir(
                            "reg.13(5A)(a)",
                            "Personal data",
                            "Confirming or denying would contravene a principle, or would if the manual data exemptions of DPA 2018 s.24(1) were disregarded.")
                    .with("reg.13(5B)(a)")
                    .test(NO)
                    .from("2018-05-25")
                    .amendedBy(
                            "reg.13 recast 25.5.2018: DPA 2018 Sch 19 para 307, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 paras 53, 54; reg.13(6) rewritten 5.2.2026: Data (Use and Access) Act 2025 s.70(8), (9)(c), S.I. 2026/82")
                    .foiaEquivalents("s.40(5B)(a)(i)", "s.40(5B)(a)(ii)")
                    .mistake("Adding a public interest test: by its words reg.13(5A)(a) has none.")
                    .note(
                            "It settles by its words what FOIA 2000 s.40(5B)(a) leaves open; put together from the amending instruments, since no consolidated text of reg.13 after 2018 was read.")),

    /**
     * A condition in reg.13(5B)(b) to (e) is met, and the public interest in not confirming or denying outweighs that
     * in doing so.
     *
     * <p>Common mistake: copying the public interest test done for the content: the one here weighs confirming or
     * denying.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/13">EIR 2004 reg.13(5A)(b) with reg.13(5B)</a>
     */
    EIR_R13_5A_B_CONFIRM_OR_DENY_OTHER_CONDITIONS(
            eir(
                            "reg.13(5A)(b)",
                            "Personal data",
                            "A condition in reg.13(5B)(b) to (e) is met, and the public interest in not confirming or denying outweighs that in doing so.")
                    .with("reg.13(5B)")
                    .test(YES)
                    .from("2018-05-25")
                    .amendedBy(
                            "reg.13 recast 25.5.2018: DPA 2018 Sch 19 para 307, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 para 54; DPA 2018 s.78A added to reg.13(5B)(d) 5.9.2025: Data (Use and Access) Act 2025 s.88(11), (12)(c), S.I. 2025/996")
                    .foiaEquivalents("s.40(5B)(b)", "s.40(5B)(c)", "s.40(5B)(d)")
                    .mistake(
                            "Copying the public interest test done for the content: the one here weighs confirming or denying.")
                    .note(
                            "The conditions are an objection, (b), and withholding from general, law enforcement or intelligence services access, (c) to (e); the last has no equal in FOIA 2000; put together from the amending instruments, since no consolidated text of reg.13 after 2018 was read.")),

    /**
     * Refusable, if held, under ss.28 to 35, 38, 39(1) or 41, and the authority considers it against the public
     * interest to reveal if it is.
     *
     * <p>Common mistake: using it for sections 25, 26, 27, 36, 37, 39(2) or 40, which it does not reach.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/18">FOISA 2002 s.18(1)</a>
     */
    FOISA_S18_1_REVEALING_WHETHER_HELD(
            foisa(
                            "s.18(1)",
                            "Further provision as respects responses to request",
                            "Refusable, if held, under ss.28 to 35, 38, 39(1) or 41, and the authority considers it against the public interest to reveal if it is.")
                    .test(YES)
                    .provedTogether(
                            "if the information existed and were held, a refusal could rest on any of ss.28 to 35, 38, 39(1) or 41",
                            "to reveal whether it exists or is held would be contrary to the public interest")
                    .amendedBy("s.38 added 31.5.2013: 2013 asp 2 s.2, S.S.I. 2013/136")
                    .age(AgeRule.WITH_THE_EXEMPTION, "s.58(1)", "s.58(2)")
                    .mistake("Using it for sections 25, 26, 27, 36, 37, 39(2) or 40, which it does not reach.")
                    .note(
                            "The test is its own, even over an absolute exemption; the notice need not say that the information is held nor weigh the public interest under s.16(2), s.18(2); it goes when age lifts the exemption it supposes; FOIA 2000 has such a rule section by section.")),

    /**
     * Revealing whether it is held would, or would be likely to, prejudice substantially a reg.10(5)(a) interest,
     * against the public interest.
     *
     * <p>Common mistake: using it for legal or commercial reasons: it serves only the interests in reg.10(5)(a).
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/10">EI(S)R 2004 reg.10(8)</a>
     */
    EISR_R10_8_REVEALING_WHETHER_HELD(
            eisr(
                            "reg.10(8)",
                            "Exceptions from duty to make environmental information available",
                            "Revealing whether it is held would, or would be likely to, prejudice substantially a reg.10(5)(a) interest, against the public interest.")
                    .test(YES)
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .provedTogether(
                            "revealing whether the information exists or is held would involve making information available",
                            "that would, or would be likely to, prejudice substantially an interest in reg.10(5)(a)",
                            "it would not be in the public interest under reg.10(1)(b)")
                    .foiaEquivalents("s.24(2)", "s.26(3)", "s.27(4)(a)", "s.38(2)")
                    .mistake("Using it for legal or commercial reasons: it serves only the interests in reg.10(5)(a).")
                    .note(
                            "Whether the information exists and is held is itself treated as making information available, reg.10(9), so a reg.12(1) certificate, given for the purposes of regulation 10, may be thought to reach it.")),

    /**
     * Revealing whether the information exists or is held would make information available in contravention of
     * regulation 11.
     *
     * <p>Common mistake: copying the public interest test done for the content: the one here, if any, weighs
     * revealing.
     *
     * <p><b>Interpretation.</b> NEVER where what is revealed would contravene reg.11(2)(a); ALWAYS where it would
     * contravene reg.11(2)(b), whose test is part of the contravention. It has no conditions or test of its own, so
     * both follow the limb that revealing would break, which is our reading of its words.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/11">EI(S)R 2004 reg.11(6)</a>
     */
    EISR_R11_6_REVEALING_WHETHER_PERSONAL_DATA_HELD(
            eisr(
                            "reg.11(6)",
                            "Personal data",
                            "Revealing whether the information exists or is held would make information available in contravention of regulation 11.")
                    .test(
                            DEPENDS,
                            "NEVER where what is revealed would contravene reg.11(2)(a); ALWAYS where it would contravene reg.11(2)(b), whose test is part of the contravention")
                    .foiaEquivalents("s.40(5B)(a)(i)", "s.40(5B)(a)(ii)", "s.40(5B)(b)", "s.40(5B)(c)", "s.40(5B)(d)")
                    .standing(Standing.INTERPRETATION)
                    .mistake(
                            "Copying the public interest test done for the content: the one here, if any, weighs revealing.")
                    .note(
                            "It has no conditions or test of its own, so both follow the limb that revealing would break, which is our reading of its words."));

    /** What the library knows of the constant; read through {@link Ground}. */
    final Facts facts;

    NeitherConfirmNorDeny(Facts facts) {
        this.facts = facts;
    }

    /**
     * Whether not saying has a public interest test of its own.
     *
     * @return the answer
     */
    public ConfirmOrDenyTest test() {
        return facts.confirmOrDenyTest().orElseThrow();
    }

    /**
     * What {@link #test()} depends on, or the rival readings of it.
     *
     * @return a phrase where the test depends on something or is contested, otherwise empty
     */
    public Optional<String> testDependsOn() {
        return facts.publicInterestTestDependsOn();
    }

    /**
     * When the age of a record lifts it.
     *
     * @return the rule
     */
    public AgeRule age() {
        return facts.age();
    }

    /**
     * What sets the rule of age.
     *
     * @return the provisions; empty if age never lifts it
     */
    public List<Provision> ageBasis() {
        return facts.ageBasis();
    }

    /**
     * From which day the age of a record lifts it: of the record that holds the information, or would hold it. Days count
     * as in {@link Exemption#lifting(RecordDates)}.
     *
     * <p>A provision {@linkplain AgeRule#WITH_THE_EXEMPTION without a period of its own}, such as FOIA s.37(2), cannot be
     * relied on for an exemption that has been lifted: ask {@link Exemption#lifting(RecordDates)} of that exemption. The
     * day given here is the one from which none is left on which it could rest.
     *
     * @param record what is known of the record
     * @return the day, its effect and its basis; empty if age never lifts it, or it waits for an event that has not
     *     happened (a death, a transfer to a public record office)
     */
    public Optional<Lifting> lifting(RecordDates record) {
        return Ageing.of(this, record);
    }
}
