package uk.foi.core.exemption;

import static uk.foi.core.exemption.ConfirmOrDenyTest.NO;
import static uk.foi.core.exemption.ConfirmOrDenyTest.YES;
import static uk.foi.core.exemption.ExemptionKind.ADVERSE_EFFECT;
import static uk.foi.core.exemption.Facts.eir;
import static uk.foi.core.exemption.Threshold.WOULD;

/**
 * The exceptions of the Environmental Information Regulations 2004, limb by limb, and the limbs that have ended.
 *
 * <p>An exception is not an exemption: every one of regulation 12 has a public interest test and stands under a
 * presumption in favour of disclosure, and those of regulation 12(5) ask what disclosure <em>would</em> do, not what it
 * would be likely to do.
 *
 * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/12">EIR 2004 reg.12</a>
 */
public enum EirException implements Exemption {
    /**
     * The authority does not hold the information when the applicant's request is received.
     *
     * <p>Common mistake: answering informally that nothing is held: it is an exception, so a written refusal with the
     * applicant's rights is due, reg.14.
     *
     * <p><b>Interpretation.</b> By its words the public interest test applies, though there is nothing for it to bite
     * on and the Information Commissioner is said not to ask for it, which was not read; another authority thought to
     * hold it brings in reg.10.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/12">EIR 2004 reg.12(4)(a)</a>
     */
    R12_4_A_NOT_HELD(
            eir(
                            "reg.12(4)(a)",
                            "Exceptions to the duty to disclose environmental information",
                            "The authority does not hold the information when the applicant's request is received.")
                    .foiaEquivalents("s.1(1)(a)")
                    .standing(Standing.INTERPRETATION)
                    .mistake(
                            "Answering informally that nothing is held: it is an exception, so a written refusal with the applicant's rights is due, reg.14.")
                    .note(
                            "By its words the public interest test applies, though there is nothing for it to bite on and the Information Commissioner is said not to ask for it, which was not read; another authority thought to hold it brings in reg.10.")),

    /**
     * The request for information is manifestly unreasonable.
     *
     * <p>Common mistake: refusing under FOIA 2000 s.12 or s.14: there is no fixed cost limit here, and the public
     * interest test and the presumption apply.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/12">EIR 2004 reg.12(4)(b)</a>
     */
    R12_4_B_MANIFESTLY_UNREASONABLE(eir(
                    "reg.12(4)(b)",
                    "Exceptions to the duty to disclose environmental information",
                    "The request for information is manifestly unreasonable.")
            .foiaEquivalents("s.12(1)", "s.14(1)", "s.14(2)")
            .mistake(
                    "Refusing under FOIA 2000 s.12 or s.14: there is no fixed cost limit here, and the public interest test and the presumption apply.")
            .note("It serves for requests of a vexatious kind and for those that would be too heavy a burden.")),

    /**
     * The request is formulated in too general a manner, and the authority has complied with regulation 9.
     *
     * <p>Common mistake: refusing without first asking for particulars and helping to give them, within 20 working
     * days, reg.9(2).
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/12">EIR 2004 reg.12(4)(c)</a>
     */
    R12_4_C_TOO_GENERAL(eir(
                    "reg.12(4)(c)",
                    "Exceptions to the duty to disclose environmental information",
                    "The request is formulated in too general a manner, and the authority has complied with regulation 9.")
            .provedTogether(
                    "the request is formulated in too general a manner", "the authority has complied with regulation 9")
            .foiaEquivalents("s.1(3)")
            .mistake(
                    "Refusing without first asking for particulars and helping to give them, within 20 working days, reg.9(2).")
            .note("When the particulars come, time is counted from then, reg.9(4).")),

    /**
     * The request relates to material still being completed, to unfinished documents or to incomplete data.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/12">EIR 2004 reg.12(4)(d)</a>
     */
    R12_4_D_MATERIAL_IN_COURSE_OF_COMPLETION(
            eir(
                            "reg.12(4)(d)",
                            "Exceptions to the duty to disclose environmental information",
                            "The request relates to material still being completed, to unfinished documents or to incomplete data.")
                    .foiaEquivalents(
                            "s.22(1)", "s.22A(1)(b)(i)", "s.22A(1)(b)(ii)", "s.22A(1)(b)(iii)", "s.22A(1)(b)(iv)")
                    .note(
                            "The refusal also names any other authority preparing it and the estimated time of completion, if known, reg.14(4).")),

    /**
     * The request involves the disclosure of internal communications.
     *
     * <p>Common mistake: looking for a qualified person's opinion, as under FOIA 2000 s.36: none is needed.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/12">EIR 2004 reg.12(4)(e)</a>
     */
    R12_4_E_INTERNAL_COMMUNICATIONS(
            eir(
                            "reg.12(4)(e)",
                            "Exceptions to the duty to disclose environmental information",
                            "The request involves the disclosure of internal communications.")
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
                    .mistake("Looking for a qualified person's opinion, as under FOIA 2000 s.36: none is needed.")
                    .note(
                            "Communications between government departments count, reg.12(8); no such rule makes a council's letters to other bodies internal.")),

    /**
     * Disclosure would adversely affect international relations, defence, national security or public safety.
     *
     * <p>Common mistake: arguing that harm is likely: the words are would adversely affect, which asks for more.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/12">EIR 2004 reg.12(5)(a)</a>
     */
    R12_5_A_INTERNATIONAL_RELATIONS_SECURITY_OR_SAFETY(
            eir(
                            "reg.12(5)(a)",
                            "Exceptions to the duty to disclose environmental information",
                            "Disclosure would adversely affect international relations, defence, national security or public safety.")
                    .harm(ADVERSE_EFFECT, WOULD, "adversely affect")
                    .confirmOrDeny(YES, "reg.12(6)")
                    .opinionOrCertificate(
                            "certificate of a Minister in the Cabinet, the Attorney General, the Advocate General for Scotland or the Attorney General for Northern Ireland, or of a person whom such a Minister designates, reg.15(1), (2)(a), (6); national security only")
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
                    .mistake("Arguing that harm is likely: the words are would adversely affect, which asks for more.")
                    .note(
                            "The certificate is conclusive of the harm to national security and of the public interest, and takes away enforcement by the Commissioner, regs 15(3), 18(3).")),

    /**
     * Disclosure would adversely affect the course of justice, a fair trial, or an authority's ability to hold a
     * criminal or disciplinary inquiry.
     *
     * <p>Common mistake: arguing that harm is likely: the words are would adversely affect, which asks for more.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/12">EIR 2004 reg.12(5)(b)</a>
     */
    R12_5_B_COURSE_OF_JUSTICE(eir(
                    "reg.12(5)(b)",
                    "Exceptions to the duty to disclose environmental information",
                    "Disclosure would adversely affect the course of justice, a fair trial, or an authority's ability to hold a criminal or disciplinary inquiry.")
            .harm(ADVERSE_EFFECT, WOULD, "adversely affect")
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
            .mistake("Arguing that harm is likely: the words are would adversely affect, which asks for more.")
            .note("Public authority here includes a Scottish public authority, reg.12(10).")),

    /**
     * Disclosure would adversely affect intellectual property rights.
     *
     * <p>Common mistake: arguing that harm is likely: the words are would adversely affect, which asks for more.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/12">EIR 2004 reg.12(5)(c)</a>
     */
    R12_5_C_INTELLECTUAL_PROPERTY_RIGHTS(eir(
                    "reg.12(5)(c)",
                    "Exceptions to the duty to disclose environmental information",
                    "Disclosure would adversely affect intellectual property rights.")
            .harm(ADVERSE_EFFECT, WOULD, "adversely affect")
            .foiaEquivalents("s.43(1)", "s.43(2)")
            .mistake("Arguing that harm is likely: the words are would adversely affect, which asks for more.")),

    /**
     * Disclosure would adversely affect the confidentiality, provided by law, of a public authority's proceedings.
     *
     * <p>Common mistake: using it for information on emissions, where reg.12(9) takes it away, or arguing that harm is
     * merely likely.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/12">EIR 2004 reg.12(5)(d)</a>
     */
    R12_5_D_CONFIDENTIALITY_OF_PROCEEDINGS(eir(
                    "reg.12(5)(d)",
                    "Exceptions to the duty to disclose environmental information",
                    "Disclosure would adversely affect the confidentiality, provided by law, of a public authority's proceedings.")
            .harm(ADVERSE_EFFECT, WOULD, "adversely affect")
            .provedTogether(
                    "proceedings of that or any other public authority",
                    "their confidentiality is provided by law",
                    "disclosure would adversely affect that confidentiality")
            .notForEmissions()
            .foiaEquivalents("s.41(1)", "s.44(1)(a)")
            .mistake(
                    "Using it for information on emissions, where reg.12(9) takes it away, or arguing that harm is merely likely.")
            .note("Public authority here includes a Scottish public authority, reg.12(10).")),

    /**
     * Disclosure would adversely affect commercial or industrial confidentiality that law provides to protect a
     * legitimate economic interest.
     *
     * <p>Common mistake: using it for information on emissions, where reg.12(9) takes it away, or arguing that harm is
     * merely likely.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/12">EIR 2004 reg.12(5)(e)</a>
     */
    R12_5_E_COMMERCIAL_CONFIDENTIALITY(eir(
                    "reg.12(5)(e)",
                    "Exceptions to the duty to disclose environmental information",
                    "Disclosure would adversely affect commercial or industrial confidentiality that law provides to protect a legitimate economic interest.")
            .harm(ADVERSE_EFFECT, WOULD, "adversely affect")
            .provedTogether(
                    "commercial or industrial information",
                    "its confidentiality is provided by law",
                    "the law does so to protect a legitimate economic interest",
                    "disclosure would adversely affect that confidentiality")
            .notForEmissions()
            .foiaEquivalents("s.41(1)", "s.43(1)", "s.43(2)")
            .mistake(
                    "Using it for information on emissions, where reg.12(9) takes it away, or arguing that harm is merely likely.")
            .note("Neither confirming nor denying is not open for it, since reg.12(6) serves reg.12(5)(a) alone.")),

    /**
     * Disclosure would adversely affect a provider who could not be made to supply it, left no right to disclose it
     * and has not consented.
     *
     * <p>Common mistake: using it for information on emissions, where reg.12(9) takes it away, or arguing that harm is
     * merely likely.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/12">EIR 2004 reg.12(5)(f)</a>
     */
    R12_5_F_INTERESTS_OF_INFORMATION_PROVIDER(eir(
                    "reg.12(5)(f)",
                    "Exceptions to the duty to disclose environmental information",
                    "Disclosure would adversely affect a provider who could not be made to supply it, left no right to disclose it and has not consented.")
            .harm(ADVERSE_EFFECT, WOULD, "adversely affect")
            .provedTogether(
                    "the provider was not, and could not have been, under a legal obligation to supply it to any public authority",
                    "it was not supplied in circumstances that entitle an authority, apart from the Regulations, to disclose it",
                    "the provider has not consented",
                    "disclosure would adversely affect the provider's interests")
            .notForEmissions()
            .foiaEquivalents("s.41(1)")
            .mistake(
                    "Using it for information on emissions, where reg.12(9) takes it away, or arguing that harm is merely likely.")
            .note("Public authority here includes a Scottish public authority, reg.12(10).")),

    /**
     * Disclosure would adversely affect the protection of the environment to which the information relates.
     *
     * <p>Common mistake: using it for information on emissions, where reg.12(9) takes it away, or arguing that harm is
     * merely likely.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/12">EIR 2004 reg.12(5)(g)</a>
     */
    R12_5_G_PROTECTION_OF_ENVIRONMENT(
            eir(
                            "reg.12(5)(g)",
                            "Exceptions to the duty to disclose environmental information",
                            "Disclosure would adversely affect the protection of the environment to which the information relates.")
                    .harm(ADVERSE_EFFECT, WOULD, "adversely affect")
                    .notForEmissions()
                    .mistake(
                            "Using it for information on emissions, where reg.12(9) takes it away, or arguing that harm is merely likely.")),

    /**
     * Others' personal data, whose disclosure to a member of the public would contravene a data protection principle.
     *
     * <p>Common mistake: refusing information about the dead under regulation 13: personal data are about living
     * individuals.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/13">EIR 2004 reg.13(1)(a) with reg.13(2A)(a)</a>
     */
    R13_1_A_2A_A_BREACH_OF_DATA_PROTECTION_PRINCIPLES(
            eir(
                            "reg.13(1)(a)",
                            "Personal data",
                            "Others' personal data, whose disclosure to a member of the public would contravene a data protection principle.")
                    .with("reg.13(2A)(a)")
                    .noPublicInterestTest()
                    .provedTogether(
                            "personal data of which the applicant is not the data subject",
                            "the condition named is satisfied")
                    .confirmOrDeny(NO, "reg.13(5A)(a)", "reg.13(5B)(a)(i)")
                    .from("2018-05-25")
                    .amendedBy(
                            "reg.13 recast 25.5.2018: DPA 2018 Sch 19 para 307, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 paras 53, 54; reg.13(6) rewritten 5.2.2026: Data (Use and Access) Act 2025 s.70(8), (9)(c), S.I. 2026/82")
                    .foiaEquivalents("s.40(3A)(a)")
                    .mistake(
                            "Refusing information about the dead under regulation 13: personal data are about living individuals.")
                    .note(
                            "The authority must not disclose, with no choice; reg.13(6) keeps legitimate interests open; the Commissioner's guidance of 11 July 2024 does not apply the presumption of reg.12(2) here; put together from the amending instruments, since no consolidated text of reg.13 after 2018 was read.")),

    /**
     * Others' personal data, whose disclosure would breach a principle but for the manual data exemptions of DPA 2018
     * s.24(1).
     *
     * <p>Common mistake: taking (2A)(b) for the right to object, which is (2B).
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/13">EIR 2004 reg.13(1)(a) with reg.13(2A)(b)</a>
     */
    R13_1_A_2A_B_BREACH_IF_MANUAL_DATA_EXEMPTIONS_DISREGARDED(
            eir(
                            "reg.13(1)(a)",
                            "Personal data",
                            "Others' personal data, whose disclosure would breach a principle but for the manual data exemptions of DPA 2018 s.24(1).")
                    .with("reg.13(2A)(b)")
                    .noPublicInterestTest()
                    .provedTogether(
                            "personal data of which the applicant is not the data subject",
                            "the condition named is satisfied")
                    .confirmOrDeny(NO, "reg.13(5A)(a)", "reg.13(5B)(a)(ii)")
                    .from("2018-05-25")
                    .amendedBy(
                            "reg.13 recast 25.5.2018: DPA 2018 Sch 19 para 307, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 paras 53, 54; reg.13(6) rewritten 5.2.2026: Data (Use and Access) Act 2025 s.70(8), (9)(c), S.I. 2026/82")
                    .foiaEquivalents("s.40(3A)(b)")
                    .mistake("Taking (2A)(b) for the right to object, which is (2B).")
                    .note(
                            "Put together from the amending instruments, since no consolidated text of reg.13 after 2018 was read.")),

    /**
     * Others' personal data, whose disclosure to a member of the public would contravene Article 21 of the UK GDPR.
     *
     * <p>Common mistake: treating all of regulation 13 as free of a public interest test: only its first condition is,
     * reg.13(1)(a).
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/13">EIR 2004 reg.13(1)(b) with reg.13(2B)(a)</a>
     */
    R13_1_B_2B_A_RIGHT_TO_OBJECT(
            eir(
                            "reg.13(1)(b)",
                            "Personal data",
                            "Others' personal data, whose disclosure to a member of the public would contravene Article 21 of the UK GDPR.")
                    .with("reg.13(2B)(a)")
                    .provedTogether(
                            "personal data of which the applicant is not the data subject",
                            "the condition named is satisfied")
                    .confirmOrDeny(YES, "reg.13(5A)(b)", "reg.13(5B)(b)")
                    .from("2018-05-25")
                    .amendedBy(
                            "reg.13 recast 25.5.2018: DPA 2018 Sch 19 para 307, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 para 54")
                    .foiaEquivalents("s.40(3B)")
                    .mistake(
                            "Treating all of regulation 13 as free of a public interest test: only its first condition is, reg.13(1)(a).")
                    .note(
                            "Put together from the amending instruments, since no consolidated text of reg.13 after 2018 was read.")),

    /**
     * Others' personal data, whose disclosure to a member of the public would contravene DPA 2018 s.99.
     *
     * <p>Common mistake: treating all of regulation 13 as free of a public interest test: only its first condition is,
     * reg.13(1)(a).
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/13">EIR 2004 reg.13(1)(b) with reg.13(2B)(b)</a>
     */
    R13_1_B_2B_B_RIGHT_TO_OBJECT_TO_INTELLIGENCE_SERVICES(
            eir(
                            "reg.13(1)(b)",
                            "Personal data",
                            "Others' personal data, whose disclosure to a member of the public would contravene DPA 2018 s.99.")
                    .with("reg.13(2B)(b)")
                    .provedTogether(
                            "personal data of which the applicant is not the data subject",
                            "the condition named is satisfied")
                    .confirmOrDeny(YES, "reg.13(5A)(b)", "reg.13(5B)(b)")
                    .from("2018-05-25")
                    .amendedBy("reg.13 recast 25.5.2018: DPA 2018 Sch 19 para 307, S.I. 2018/625")
                    .mistake(
                            "Treating all of regulation 13 as free of a public interest test: only its first condition is, reg.13(1)(a).")
                    .note(
                            "Section 99 is the right to object to processing by the intelligence services; FOIA 2000 s.40 has no such limb; put together from the amending instruments, since no consolidated text of reg.13 after 2018 was read.")),

    /**
     * Others' data to be withheld from an Article 15(1) UK GDPR request under DPA 2018 s.15, 16 or 26 or Sch 2, 3 or
     * 4.
     *
     * <p>Common mistake: treating all of regulation 13 as free of a public interest test: only its first condition is,
     * reg.13(1)(a).
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/13">EIR 2004 reg.13(1)(b) with reg.13(3A)(a)</a>
     */
    R13_1_B_3A_A_EXEMPT_FROM_ACCESS(
            eir(
                            "reg.13(1)(b)",
                            "Personal data",
                            "Others' data to be withheld from an Article 15(1) UK GDPR request under DPA 2018 s.15, 16 or 26 or Sch 2, 3 or 4.")
                    .with("reg.13(3A)(a)")
                    .provedTogether(
                            "personal data of which the applicant is not the data subject",
                            "the condition named is satisfied")
                    .confirmOrDeny(YES, "reg.13(5A)(b)", "reg.13(5B)(c)")
                    .from("2018-05-25")
                    .amendedBy(
                            "reg.13 recast 25.5.2018: DPA 2018 Sch 19 para 307, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 para 54")
                    .foiaEquivalents("s.40(4A)(a)")
                    .mistake(
                            "Treating all of regulation 13 as free of a public interest test: only its first condition is, reg.13(1)(a).")
                    .note(
                            "Put together from the amending instruments, since no consolidated text of reg.13 after 2018 was read.")),

    /**
     * Others' personal data that DPA 2018 s.45(4) or 78A would keep from a law enforcement access request.
     *
     * <p>Common mistake: keeping the wording from before 5 September 2025, which did not name DPA 2018 s.78A.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/13">EIR 2004 reg.13(1)(b) with reg.13(3A)(b)</a>
     */
    R13_1_B_3A_B_EXEMPT_FROM_LAW_ENFORCEMENT_ACCESS(
            eir(
                            "reg.13(1)(b)",
                            "Personal data",
                            "Others' personal data that DPA 2018 s.45(4) or 78A would keep from a law enforcement access request.")
                    .with("reg.13(3A)(b)")
                    .provedTogether(
                            "personal data of which the applicant is not the data subject",
                            "the condition named is satisfied")
                    .confirmOrDeny(YES, "reg.13(5A)(b)", "reg.13(5B)(d)")
                    .from("2018-05-25")
                    .amendedBy(
                            "reg.13 recast 25.5.2018: DPA 2018 Sch 19 para 307, S.I. 2018/625; DPA 2018 s.78A added 5.9.2025: Data (Use and Access) Act 2025 s.88(11), (12)(c), S.I. 2025/996")
                    .foiaEquivalents("s.40(4A)(b)")
                    .mistake("Keeping the wording from before 5 September 2025, which did not name DPA 2018 s.78A.")
                    .note(
                            "Until 4 September 2025 it named s.45(4) alone; put together from the amending instruments, since no consolidated text of reg.13 after 2018 was read.")),

    /**
     * Others' personal data that DPA 2018 Part 4 Chapter 6 would keep from an access request under s.94(1)(b).
     *
     * <p>Common mistake: treating all of regulation 13 as free of a public interest test: only its first condition is,
     * reg.13(1)(a).
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/13">EIR 2004 reg.13(1)(b) with reg.13(3A)(c)</a>
     */
    R13_1_B_3A_C_EXEMPT_FROM_INTELLIGENCE_SERVICES_ACCESS(
            eir(
                            "reg.13(1)(b)",
                            "Personal data",
                            "Others' personal data that DPA 2018 Part 4 Chapter 6 would keep from an access request under s.94(1)(b).")
                    .with("reg.13(3A)(c)")
                    .provedTogether(
                            "personal data of which the applicant is not the data subject",
                            "the condition named is satisfied")
                    .confirmOrDeny(YES, "reg.13(5A)(b)", "reg.13(5B)(e)")
                    .from("2018-05-25")
                    .amendedBy("reg.13 recast 25.5.2018: DPA 2018 Sch 19 para 307, S.I. 2018/625")
                    .mistake(
                            "Treating all of regulation 13 as free of a public interest test: only its first condition is, reg.13(1)(a).")
                    .note(
                            "Section 94 is access to what the intelligence services process; FOIA 2000 s.40 has no such limb; put together from the amending instruments, since no consolidated text of reg.13 after 2018 was read.")),

    /**
     * Others' data within DPA 1998 s.1(1)(a) to (d), whose disclosure to the public would contravene a data protection
     * principle.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/13">EIR 2004 reg.13(1) with reg.13(2)(a)(i)</a>
     */
    R13_1_2_A_I_BREACH_OF_DATA_PROTECTION_PRINCIPLES_TO_2018(
            eir(
                            "reg.13(1)",
                            "Personal data",
                            "Others' data within DPA 1998 s.1(1)(a) to (d), whose disclosure to the public would contravene a data protection principle.")
                    .with("reg.13(2)(a)(i)")
                    .noPublicInterestTest()
                    .provedTogether(
                            "personal data of which the applicant is not the data subject",
                            "the condition named is satisfied")
                    .confirmOrDeny(NO, "reg.13(5)(a)")
                    .until("2018-05-24")
                    .amendedBy("replaced 25.5.2018: DPA 2018 Sch 19 para 307, S.I. 2018/625")
                    .foiaEquivalents("s.40(3)(a)(i)")
                    .note(
                            "A request from before 25 May 2018 is judged by the new law so far as it was dealt with from that day on, DPA 2018 Sch 20 para 60; no test was stated for neither confirming nor denying.")),

    /**
     * Others' data within DPA 1998 s.1(1)(a) to (d), whose disclosure would contravene s.10 of that Act (damage or
     * distress).
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/13">EIR 2004 reg.13(1) with reg.13(2)(a)(ii)</a>
     */
    R13_1_2_A_II_DAMAGE_OR_DISTRESS_TO_2018(
            eir(
                            "reg.13(1)",
                            "Personal data",
                            "Others' data within DPA 1998 s.1(1)(a) to (d), whose disclosure would contravene s.10 of that Act (damage or distress).")
                    .with("reg.13(2)(a)(ii)")
                    .provedTogether(
                            "personal data of which the applicant is not the data subject",
                            "the condition named is satisfied")
                    .confirmOrDeny(NO, "reg.13(5)(a)")
                    .until("2018-05-24")
                    .amendedBy("replaced 25.5.2018: DPA 2018 Sch 19 para 307, S.I. 2018/625")
                    .foiaEquivalents("s.40(3)(a)(ii)")
                    .note(
                            "A request from before 25 May 2018 is judged by the new law so far as it was dealt with from that day on, DPA 2018 Sch 20 para 60; no test was stated for neither confirming nor denying.")),

    /**
     * Others' other personal data, whose disclosure would breach a principle if DPA 1998 s.33A(1) were disregarded.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/13">EIR 2004 reg.13(1) with reg.13(2)(b)</a>
     */
    R13_1_2_B_OTHER_MANUAL_DATA_TO_2018(
            eir(
                            "reg.13(1)",
                            "Personal data",
                            "Others' other personal data, whose disclosure would breach a principle if DPA 1998 s.33A(1) were disregarded.")
                    .with("reg.13(2)(b)")
                    .noPublicInterestTest()
                    .provedTogether(
                            "personal data of which the applicant is not the data subject",
                            "the condition named is satisfied")
                    .confirmOrDeny(NO, "reg.13(5)(a)")
                    .until("2018-05-24")
                    .amendedBy("replaced 25.5.2018: DPA 2018 Sch 19 para 307, S.I. 2018/625")
                    .foiaEquivalents("s.40(3)(b)")
                    .note(
                            "A request from before 25 May 2018 is judged by the new law so far as it was dealt with from that day on, DPA 2018 Sch 20 para 60; no test was stated for neither confirming nor denying.")),

    /**
     * Others' personal data, exempt by DPA 1998 Part IV from the data subject's access right in s.7(1) of that Act.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/13">EIR 2004 reg.13(1) with reg.13(3)</a>
     */
    R13_1_3_EXEMPT_FROM_ACCESS_TO_2018(
            eir(
                            "reg.13(1)",
                            "Personal data",
                            "Others' personal data, exempt by DPA 1998 Part IV from the data subject's access right in s.7(1) of that Act.")
                    .with("reg.13(3)")
                    .provedTogether(
                            "personal data of which the applicant is not the data subject",
                            "the condition named is satisfied")
                    .confirmOrDeny(NO, "reg.13(5)(b)")
                    .until("2018-05-24")
                    .amendedBy("replaced 25.5.2018: DPA 2018 Sch 19 para 307, S.I. 2018/625")
                    .foiaEquivalents("s.40(4)")
                    .note(
                            "A request from before 25 May 2018 is judged by the new law so far as it was dealt with from that day on, DPA 2018 Sch 20 para 60; no test was stated for neither confirming nor denying."));

    /** What the library knows of the constant; read through {@link Ground}. */
    final Facts facts;

    EirException(Facts facts) {
        this.facts = facts;
    }
}
