package uk.foi.core.exemption;

import static uk.foi.core.exemption.ConfirmOrDenyTest.NO;
import static uk.foi.core.exemption.ConfirmOrDenyTest.YES;
import static uk.foi.core.exemption.ExemptionKind.PREJUDICE;
import static uk.foi.core.exemption.Facts.eisr;
import static uk.foi.core.exemption.Threshold.WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY;

/**
 * The exceptions of the Environmental Information (Scotland) Regulations 2004, limb by limb.
 *
 * <p>Those of regulation 10(5) ask whether disclosure would, or would be likely to, prejudice <em>substantially</em>.
 *
 * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/10">EI(S)R 2004 reg.10</a>
 */
public enum EisrException implements Exemption {
    /**
     * The authority does not hold the information when the applicant's request is received.
     *
     * <p>Common mistake: answering informally that nothing is held: it is an exception, so a written refusal with the
     * applicant's rights is due, reg.13.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/10">EI(S)R 2004 reg.10(4)(a)</a>
     */
    R10_4_A_NOT_HELD(
            eisr(
                            "reg.10(4)(a)",
                            "Exceptions from duty to make environmental information available",
                            "The authority does not hold the information when the applicant's request is received.")
                    .foiaEquivalents("s.1(1)(a)")
                    .mistake(
                            "Answering informally that nothing is held: it is an exception, so a written refusal with the applicant's rights is due, reg.13.")
                    .note(
                            "If another authority is believed to hold it, regulation 14 asks for a transfer or that authority's name and address.")),

    /**
     * The request for information is manifestly unreasonable.
     *
     * <p>Common mistake: refusing under FOISA 2002 s.12 or s.14: an environmental request falls under this exception,
     * with its public interest test.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/10">EI(S)R 2004 reg.10(4)(b)</a>
     */
    R10_4_B_MANIFESTLY_UNREASONABLE(
            eisr(
                            "reg.10(4)(b)",
                            "Exceptions from duty to make environmental information available",
                            "The request for information is manifestly unreasonable.")
                    .foiaEquivalents("s.12(1)", "s.14(1)", "s.14(2)")
                    .mistake(
                            "Refusing under FOISA 2002 s.12 or s.14: an environmental request falls under this exception, with its public interest test.")),

    /**
     * The request is formulated in too general a manner, and the authority has carried out its duty under regulation
     * 9.
     *
     * <p>Common mistake: refusing without first asking for particulars and helping to give them, within 20 working
     * days, reg.9(2).
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/10">EI(S)R 2004 reg.10(4)(c)</a>
     */
    R10_4_C_TOO_GENERAL(eisr(
                    "reg.10(4)(c)",
                    "Exceptions from duty to make environmental information available",
                    "The request is formulated in too general a manner, and the authority has carried out its duty under regulation 9.")
            .provedTogether(
                    "the request is formulated in too general a manner",
                    "the authority has complied with its duty under regulation 9")
            .foiaEquivalents("s.1(3)")
            .mistake(
                    "Refusing without first asking for particulars and helping to give them, within 20 working days, reg.9(2).")
            .note("When the particulars come, their date counts as the date of the request, reg.9(4).")),

    /**
     * The request relates to material still being completed, to unfinished documents or to incomplete data.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/10">EI(S)R 2004 reg.10(4)(d)</a>
     */
    R10_4_D_MATERIAL_IN_COURSE_OF_COMPLETION(eisr(
                    "reg.10(4)(d)",
                    "Exceptions from duty to make environmental information available",
                    "The request relates to material still being completed, to unfinished documents or to incomplete data.")
            .foiaEquivalents("s.22(1)", "s.22A(1)(b)(i)", "s.22A(1)(b)(ii)", "s.22A(1)(b)(iii)", "s.22A(1)(b)(iv)")
            .note("The refusal also states when the authority considers that it will be finished, reg.13(d).")),

    /**
     * The request involves making internal communications available.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/10">EI(S)R 2004 reg.10(4)(e)</a>
     */
    R10_4_E_INTERNAL_COMMUNICATIONS(eisr(
                    "reg.10(4)(e)",
                    "Exceptions from duty to make environmental information available",
                    "The request involves making internal communications available.")
            .opinionOrCertificate("First Minister's certificate, FOISA 2002 s.52 as applied by reg.17(2)(e)")
            .foiaEquivalents(
                    "s.35(1)(a)",
                    "s.35(1)(b)",
                    "s.35(1)(c)",
                    "s.35(1)(d)",
                    "s.36(2)(a)(i)",
                    "s.36(2)(a)(ii)",
                    "s.36(2)(a)(iii)",
                    "s.36(2)(b)(i)",
                    "s.36(2)(b)(ii)",
                    "s.36(2)(c)")
            .note("Nothing extends it to communications between departments, as EIR 2004 reg.12(8) does.")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially international relations, defence, national
     * security or public safety.
     *
     * <p>Common mistake: using the test of the EIR 2004: here likely harm counts too, but the prejudice must be
     * substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/10">EI(S)R 2004 reg.10(5)(a)</a>
     */
    R10_5_A_INTERNATIONAL_RELATIONS_SECURITY_OR_SAFETY(
            eisr(
                            "reg.10(5)(a)",
                            "Exceptions from duty to make environmental information available",
                            "Disclosure would, or would be likely to, prejudice substantially international relations, defence, national security or public safety.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .confirmOrDeny(YES, "reg.10(8)")
                    .opinionOrCertificate(
                            "certificate of the Scottish Ministers, reg.12(1), national security only; First Minister's certificate, FOISA 2002 s.52 as applied by reg.17(2)(e)")
                    .foiaEquivalents(
                            "s.24(1)",
                            "s.26(1)(a)",
                            "s.26(1)(b)",
                            "s.27(1)(a)",
                            "s.27(1)(b)",
                            "s.27(1)(c)",
                            "s.27(1)(d)",
                            "s.27(2)",
                            "s.38(1)(a)",
                            "s.38(1)(b)")
                    .mistake(
                            "Using the test of the EIR 2004: here likely harm counts too, but the prejudice must be substantial.")
                    .note(
                            "The reg.12(1) certificate is conclusive that national security would, or would be likely to, be prejudiced substantially, not of the public interest; it may be general and look to the future, reg.12(2).")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially the course of justice, a fair trial or a
     * criminal or disciplinary inquiry.
     *
     * <p>Common mistake: using the test of the EIR 2004: here likely harm counts too, but the prejudice must be
     * substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/10">EI(S)R 2004 reg.10(5)(b)</a>
     */
    R10_5_B_COURSE_OF_JUSTICE(
            eisr(
                            "reg.10(5)(b)",
                            "Exceptions from duty to make environmental information available",
                            "Disclosure would, or would be likely to, prejudice substantially the course of justice, a fair trial or a criminal or disciplinary inquiry.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .opinionOrCertificate("First Minister's certificate, FOISA 2002 s.52 as applied by reg.17(2)(e)")
                    .foiaEquivalents(
                            "s.30(1)(a)(i)",
                            "s.30(1)(a)(ii)",
                            "s.30(1)(b)",
                            "s.30(1)(c)",
                            "s.31(1)(a)",
                            "s.31(1)(b)",
                            "s.31(1)(c)",
                            "s.31(1)(g)",
                            "s.31(1)(h)",
                            "s.32(1)(a)",
                            "s.32(1)(b)",
                            "s.32(1)(c)",
                            "s.42(1)")
                    .mistake(
                            "Using the test of the EIR 2004: here likely harm counts too, but the prejudice must be substantial.")
                    .note(
                            "What is protected is a person's ability to receive a fair trial and any public authority's ability to conduct an inquiry of those kinds.")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially intellectual property rights.
     *
     * <p>Common mistake: using the test of the EIR 2004: here likely harm counts too, but the prejudice must be
     * substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/10">EI(S)R 2004 reg.10(5)(c)</a>
     */
    R10_5_C_INTELLECTUAL_PROPERTY_RIGHTS(
            eisr(
                            "reg.10(5)(c)",
                            "Exceptions from duty to make environmental information available",
                            "Disclosure would, or would be likely to, prejudice substantially intellectual property rights.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .foiaEquivalents("s.43(1)", "s.43(2)")
                    .mistake(
                            "Using the test of the EIR 2004: here likely harm counts too, but the prejudice must be substantial.")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially the confidentiality, provided for by law, of an
     * authority's proceedings.
     *
     * <p>Common mistake: using it for information on emissions, where reg.10(6) takes it away, or using the test of
     * the EIR 2004: here the prejudice must be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/10">EI(S)R 2004 reg.10(5)(d)</a>
     */
    R10_5_D_CONFIDENTIALITY_OF_PROCEEDINGS(
            eisr(
                            "reg.10(5)(d)",
                            "Exceptions from duty to make environmental information available",
                            "Disclosure would, or would be likely to, prejudice substantially the confidentiality, provided for by law, of an authority's proceedings.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .provedTogether(
                            "proceedings of any public authority",
                            "their confidentiality is provided for by law",
                            "disclosure would, or would be likely to, prejudice substantially that confidentiality")
                    .opinionOrCertificate("First Minister's certificate, FOISA 2002 s.52 as applied by reg.17(2)(e)")
                    .notForEmissions()
                    .foiaEquivalents("s.41(1)", "s.44(1)(a)")
                    .mistake(
                            "Using it for information on emissions, where reg.10(6) takes it away, or using the test of the EIR 2004: here the prejudice must be substantial.")),

    /**
     * Release would, or would be likely to, prejudice substantially commercial or industrial confidentiality that law
     * gives a legitimate economic interest.
     *
     * <p>Common mistake: using it for information on emissions, where reg.10(6) takes it away, or using the test of
     * the EIR 2004: here the prejudice must be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/10">EI(S)R 2004 reg.10(5)(e)</a>
     */
    R10_5_E_COMMERCIAL_CONFIDENTIALITY(eisr(
                    "reg.10(5)(e)",
                    "Exceptions from duty to make environmental information available",
                    "Release would, or would be likely to, prejudice substantially commercial or industrial confidentiality that law gives a legitimate economic interest.")
            .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
            .provedTogether(
                    "commercial or industrial information",
                    "its confidentiality is provided for by law",
                    "the law does so to protect a legitimate economic interest",
                    "disclosure would, or would be likely to, prejudice substantially that confidentiality")
            .opinionOrCertificate("First Minister's certificate, FOISA 2002 s.52 as applied by reg.17(2)(e)")
            .notForEmissions()
            .foiaEquivalents("s.41(1)", "s.43(1)", "s.43(2)")
            .mistake(
                    "Using it for information on emissions, where reg.10(6) takes it away, or using the test of the EIR 2004: here the prejudice must be substantial.")
            .note("Not revealing whether it is held is not open for it, since reg.10(8) serves reg.10(5)(a) alone.")),

    /**
     * Release would, or would be likely to, prejudice substantially a provider who could not be made to supply it,
     * gave no leave and has not consented.
     *
     * <p>Common mistake: using it for information on emissions, where reg.10(6) takes it away, or using the test of
     * the EIR 2004: here the prejudice must be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/10">EI(S)R 2004 reg.10(5)(f)</a>
     */
    R10_5_F_INTERESTS_OF_INFORMATION_PROVIDER(
            eisr(
                            "reg.10(5)(f)",
                            "Exceptions from duty to make environmental information available",
                            "Release would, or would be likely to, prejudice substantially a provider who could not be made to supply it, gave no leave and has not consented.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .provedTogether(
                            "the provider was not, and could not have been put, under a legal obligation to supply it",
                            "it was not supplied in circumstances in which it could, apart from the Regulations, be made available",
                            "the provider has not consented to disclosure",
                            "disclosure would, or would be likely to, prejudice substantially the provider's interests")
                    .notForEmissions()
                    .foiaEquivalents("s.41(1)")
                    .mistake(
                            "Using it for information on emissions, where reg.10(6) takes it away, or using the test of the EIR 2004: here the prejudice must be substantial.")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially the protection of the environment it relates
     * to.
     *
     * <p>Common mistake: using it for information on emissions, where reg.10(6) takes it away, or using the test of
     * the EIR 2004: here the prejudice must be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/10">EI(S)R 2004 reg.10(5)(g)</a>
     */
    R10_5_G_PROTECTION_OF_ENVIRONMENT(
            eisr(
                            "reg.10(5)(g)",
                            "Exceptions from duty to make environmental information available",
                            "Disclosure would, or would be likely to, prejudice substantially the protection of the environment it relates to.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .notForEmissions()
                    .mistake(
                            "Using it for information on emissions, where reg.10(6) takes it away, or using the test of the EIR 2004: here the prejudice must be substantial.")),

    /**
     * Others' personal data, whose disclosure to a member of the public would contravene a data protection principle.
     *
     * <p>Common mistake: refusing information about the dead under regulation 11: personal data are about living
     * individuals.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/11">EI(S)R 2004 reg.11(2)(a) with reg.11(3A)(a)</a>
     */
    R11_2_A_3A_A_BREACH_OF_DATA_PROTECTION_PRINCIPLES(
            eisr(
                            "reg.11(2)(a)",
                            "Personal data",
                            "Others' personal data, whose disclosure to a member of the public would contravene a data protection principle.")
                    .with("reg.11(3A)(a)")
                    .noPublicInterestTest()
                    .provedTogether(
                            "personal data of which the applicant is not the data subject",
                            "the condition named is satisfied")
                    .confirmOrDeny(NO, "reg.11(6)")
                    .from("2018-05-25")
                    .amendedBy(
                            "recast 25.5.2018: DPA 2018 Sch 19 para 312, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 paras 56, 57; reg.11(7) rewritten 5.2.2026: Data (Use and Access) Act 2025 s.70(8), (9)(d), S.I. 2026/82")
                    .foiaEquivalents("s.40(3A)(a)")
                    .mistake(
                            "Refusing information about the dead under regulation 11: personal data are about living individuals.")
                    .note(
                            "The authority must not make them available, with no choice; reg.11(7) keeps legitimate interests open, save the recognised ones of Article 6(1)(ea) of the UK GDPR since 5 February 2026.")),

    /**
     * Others' personal data, whose disclosure would breach a principle but for the manual data exemptions of DPA 2018
     * s.24(1).
     *
     * <p>Common mistake: taking (3A)(b) for the right to object, which is (3B).
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/11">EI(S)R 2004 reg.11(2)(a) with reg.11(3A)(b)</a>
     */
    R11_2_A_3A_B_BREACH_IF_MANUAL_DATA_EXEMPTIONS_DISREGARDED(eisr(
                    "reg.11(2)(a)",
                    "Personal data",
                    "Others' personal data, whose disclosure would breach a principle but for the manual data exemptions of DPA 2018 s.24(1).")
            .with("reg.11(3A)(b)")
            .noPublicInterestTest()
            .provedTogether(
                    "personal data of which the applicant is not the data subject", "the condition named is satisfied")
            .confirmOrDeny(NO, "reg.11(6)")
            .from("2018-05-25")
            .amendedBy(
                    "recast 25.5.2018: DPA 2018 Sch 19 para 312, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 paras 56, 57; reg.11(7) rewritten 5.2.2026: Data (Use and Access) Act 2025 s.70(8), (9)(d), S.I. 2026/82")
            .foiaEquivalents("s.40(3A)(b)")
            .mistake("Taking (3A)(b) for the right to object, which is (3B).")),

    /**
     * Others' personal data, whose disclosure to a member of the public would contravene Article 21 of the UK GDPR.
     *
     * <p>Common mistake: treating all of regulation 11 as free of a public interest test: only its first condition is,
     * reg.11(2)(a).
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/11">EI(S)R 2004 reg.11(2)(b) with reg.11(3B)</a>
     */
    R11_2_B_3B_RIGHT_TO_OBJECT(
            eisr(
                            "reg.11(2)(b)",
                            "Personal data",
                            "Others' personal data, whose disclosure to a member of the public would contravene Article 21 of the UK GDPR.")
                    .with("reg.11(3B)")
                    .provedTogether(
                            "personal data of which the applicant is not the data subject",
                            "the condition named is satisfied")
                    .confirmOrDeny(YES, "reg.11(6)")
                    .from("2018-05-25")
                    .amendedBy(
                            "recast 25.5.2018: DPA 2018 Sch 19 para 312, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 para 57")
                    .foiaEquivalents("s.40(3B)")
                    .mistake(
                            "Treating all of regulation 11 as free of a public interest test: only its first condition is, reg.11(2)(a).")
                    .note(
                            "The public interest test for not revealing comes in through reg.11(2)(b) itself, on our reading of reg.11(6).")),

    /**
     * Others' personal data, exempt from Article 15(1) UK GDPR access by DPA 2018 s.15, 16 or 26 or Sch 2, 3 or 4.
     *
     * <p>Common mistake: treating all of regulation 11 as free of a public interest test: only its first condition is,
     * reg.11(2)(a).
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/11">EI(S)R 2004 reg.11(2)(b) with reg.11(4A)(a)</a>
     */
    R11_2_B_4A_A_EXEMPT_FROM_ACCESS(
            eisr(
                            "reg.11(2)(b)",
                            "Personal data",
                            "Others' personal data, exempt from Article 15(1) UK GDPR access by DPA 2018 s.15, 16 or 26 or Sch 2, 3 or 4.")
                    .with("reg.11(4A)(a)")
                    .provedTogether(
                            "personal data of which the applicant is not the data subject",
                            "the condition named is satisfied")
                    .confirmOrDeny(YES, "reg.11(6)")
                    .from("2018-05-25")
                    .amendedBy(
                            "recast 25.5.2018: DPA 2018 Sch 19 para 312, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 para 57")
                    .foiaEquivalents("s.40(4A)(a)")
                    .mistake(
                            "Treating all of regulation 11 as free of a public interest test: only its first condition is, reg.11(2)(a).")
                    .note(
                            "It asks whether the data are exempt from the duty to give access, where EIR 2004 reg.13(3A)(a) asks whether they would be withheld; the public interest test for not revealing comes in through reg.11(2)(b) itself, on our reading of reg.11(6).")),

    /**
     * Others' personal data that DPA 2018 s.45(4) or 78A would keep from a law enforcement access request.
     *
     * <p>Common mistake: keeping the wording from before 5 September 2025, which did not name DPA 2018 s.78A.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/11">EI(S)R 2004 reg.11(2)(b) with reg.11(4A)(b)</a>
     */
    R11_2_B_4A_B_EXEMPT_FROM_LAW_ENFORCEMENT_ACCESS(
            eisr(
                            "reg.11(2)(b)",
                            "Personal data",
                            "Others' personal data that DPA 2018 s.45(4) or 78A would keep from a law enforcement access request.")
                    .with("reg.11(4A)(b)")
                    .provedTogether(
                            "personal data of which the applicant is not the data subject",
                            "the condition named is satisfied")
                    .confirmOrDeny(YES, "reg.11(6)")
                    .from("2018-05-25")
                    .amendedBy(
                            "recast 25.5.2018: DPA 2018 Sch 19 para 312, S.I. 2018/625; DPA 2018 s.78A added 5.9.2025: Data (Use and Access) Act 2025 s.88(11), (12)(d), S.I. 2025/996")
                    .foiaEquivalents("s.40(4A)(b)")
                    .mistake("Keeping the wording from before 5 September 2025, which did not name DPA 2018 s.78A.")
                    .note(
                            "The revised text of 5 February 2026 still lacks s.78A, though the amending Act names this provision and was in force, so the Act is followed here; the public interest test for not revealing comes in through reg.11(2)(b) itself, on our reading of reg.11(6)."));

    /** What the library knows of the constant; read through {@link Ground}. */
    final Facts facts;

    EisrException(Facts facts) {
        this.facts = facts;
    }
}
