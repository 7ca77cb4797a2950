package uk.foi.core.exemption;

import static uk.foi.core.exemption.ConfirmOrDenyTest.YES;
import static uk.foi.core.exemption.ExemptionKind.NECESSITY;
import static uk.foi.core.exemption.ExemptionKind.PREJUDICE;
import static uk.foi.core.exemption.Facts.foisa;
import static uk.foi.core.exemption.Threshold.REQUIRED;
import static uk.foi.core.exemption.Threshold.WOULD_OR_WOULD_BE_LIKELY_TO;
import static uk.foi.core.exemption.Threshold.WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY;

/**
 * The exemptions of the Freedom of Information (Scotland) Act 2002, Part 2, limb by limb.
 *
 * <p>Where harm must be shown it is, for almost every limb, <em>substantial</em> prejudice. The Act has no time for the
 * public interest beyond the twenty working days, and one provision, section 18, for not revealing whether information is
 * held.
 *
 * @see <a href="https://www.legislation.gov.uk/asp/2002/13/part/2">FOISA 2002 Pt.2</a>
 */
public enum FoisaExemption implements Exemption {
    /**
     * The applicant can reasonably obtain the information without a request under section 1(1).
     *
     * <p>Common mistake: keeping the law from before 31 May 2013: information to be had on request under the
     * publication scheme, at a price the scheme fixes, now counts as obtainable, s.25(3).
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/25">FOISA 2002 s.25(1)</a>
     */
    S25_1_OTHERWISE_ACCESSIBLE(
            foisa(
                            "s.25(1)",
                            "Information otherwise accessible",
                            "The applicant can reasonably obtain the information without a request under section 1(1).")
                    .noPublicInterestTest()
                    .amendedBy("s.25(3) replaced 31.5.2013: 2013 asp 2 s.3, S.S.I. 2013/136")
                    .foiaEquivalents("s.21(1)")
                    .mistake(
                            "Keeping the law from before 31 May 2013: information to be had on request under the publication scheme, at a price the scheme fixes, now counts as obtainable, s.25(3).")
                    .note(
                            "Having to pay does not make information unobtainable, s.25(2)(a); what the Keeper of the Records makes available for inspection and, so far as practicable, copying counts too, s.25(2)(b)(ii).")),

    /**
     * Disclosure by the authority, otherwise than under the Act, is prohibited by or under an enactment.
     *
     * <p>Common mistake: using a statutory bar on a request for environmental information, where EI(S)R 2004 reg.5(3)
     * overrides it.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/26">FOISA 2002 s.26(a)</a>
     */
    S26_A_PROHIBITED_BY_ENACTMENT(
            foisa(
                            "s.26(a)",
                            "Prohibitions on disclosure",
                            "Disclosure by the authority, otherwise than under the Act, is prohibited by or under an enactment.")
                    .noPublicInterestTest()
                    .amendedBy(
                            "limited for statistics 1.12.2007: Statistics and Registration Service Act 2007 s.40(3), S.I. 2007/3388")
                    .foiaEquivalents("s.44(1)(a)")
                    .mistake(
                            "Using a statutory bar on a request for environmental information, where EI(S)R 2004 reg.5(3) overrides it.")
                    .note(
                            "The bar in the Statistics and Registration Service Act 2007 s.39 does not count for personal information that an authority got from the Statistics Board and does not hold for it, s.40(3); an order under s.64 may relax a bar.")),

    /**
     * Disclosure by the authority, otherwise than under the Act, is incompatible with an assimilated obligation.
     *
     * <p>Common mistake: keeping an older wording: the word since 1 January 2024 is assimilated.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/26">FOISA 2002 s.26(b)</a>
     */
    S26_B_INCOMPATIBLE_WITH_ASSIMILATED_OBLIGATION(
            foisa(
                            "s.26(b)",
                            "Prohibitions on disclosure",
                            "Disclosure by the authority, otherwise than under the Act, is incompatible with an assimilated obligation.")
                    .noPublicInterestTest()
                    .amendedBy("assimilated obligation 1.1.2024: S.S.I. 2023/374 sch 1 para 3(2)")
                    .foiaEquivalents("s.44(1)(b)")
                    .mistake("Keeping an older wording: the word since 1 January 2024 is assimilated.")
                    .note(
                            "The text of 2005 said Community obligation; the steps from that to 2024, of which S.I. 2011/1043 seems to be one, were not read.")),

    /**
     * Disclosure by the authority, otherwise than under the Act, would be, or be punishable as, a contempt of court.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/26">FOISA 2002 s.26(c)</a>
     */
    S26_C_CONTEMPT_OF_COURT(foisa(
                    "s.26(c)",
                    "Prohibitions on disclosure",
                    "Disclosure by the authority, otherwise than under the Act, would be, or be punishable as, a contempt of court.")
            .noPublicInterestTest()
            .foiaEquivalents("s.44(1)(c)")),

    /**
     * Held already, when requested, for publication within twelve weeks of the request, and reasonable to withhold
     * until then.
     *
     * <p>Common mistake: deciding to publish only after the request has come in, or naming a date more than twelve
     * weeks after it.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/27">FOISA 2002 s.27(1)</a>
     */
    S27_1_FUTURE_PUBLICATION(foisa(
                    "s.27(1)",
                    "Information intended for future publication",
                    "Held already, when requested, for publication within twelve weeks of the request, and reasonable to withhold until then.")
            .provedTogether(
                    "held with a view to publication, by the authority or anyone else, not later than twelve weeks after the date of the request",
                    "already so held when the request is made",
                    "reasonable in all the circumstances to withhold until that date")
            .foiaEquivalents("s.22(1)")
            .mistake(
                    "Deciding to publish only after the request has come in, or naming a date more than twelve weeks after it.")
            .note("FOIA 2000 s.22 sets no such limit of time; no section 18 response is possible.")),

    /**
     * Research information, where release before publication would, or would be likely to, prejudice substantially the
     * programme.
     *
     * <p>Common mistake: borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/27">FOISA 2002 s.27(2)(b)(i)</a>
     */
    S27_2_B_I_RESEARCH_PROGRAMME(
            foisa(
                            "s.27(2)(b)(i)",
                            "Information intended for future publication",
                            "Research information, where release before publication would, or would be likely to, prejudice substantially the programme.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .provedTogether(
                            "obtained in the course of, or derived from, a programme of research",
                            "the programme continues with a view to a published report of it",
                            "disclosure before publication would, or would be likely to, prejudice substantially the interest named")
                    .foiaEquivalents("s.22A(1)(b)(i)")
                    .mistake("Borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.")
                    .note(
                            "In this Act from the start, where FOIA 2000 had nothing like it until s.22A on 1 October 2014; no section 18 response is possible.")),

    /**
     * Research information, where release before publication would, or would be likely to, prejudice substantially a
     * participant's interests.
     *
     * <p>Common mistake: borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/27">FOISA 2002 s.27(2)(b)(ii)</a>
     */
    S27_2_B_II_RESEARCH_PARTICIPANTS(
            foisa(
                            "s.27(2)(b)(ii)",
                            "Information intended for future publication",
                            "Research information, where release before publication would, or would be likely to, prejudice substantially a participant's interests.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .provedTogether(
                            "obtained in the course of, or derived from, a programme of research",
                            "the programme continues with a view to a published report of it",
                            "disclosure before publication would, or would be likely to, prejudice substantially the interest named")
                    .foiaEquivalents("s.22A(1)(b)(ii)")
                    .mistake("Borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.")
                    .note(
                            "In this Act from the start, where FOIA 2000 had nothing like it until s.22A on 1 October 2014; no section 18 response is possible.")),

    /**
     * Research information, where release before publication would, or would be likely to, prejudice substantially the
     * holder's interests.
     *
     * <p>Common mistake: borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/27">FOISA 2002 s.27(2)(b)(iii)</a>
     */
    S27_2_B_III_RESEARCH_HOLDING_AUTHORITY(
            foisa(
                            "s.27(2)(b)(iii)",
                            "Information intended for future publication",
                            "Research information, where release before publication would, or would be likely to, prejudice substantially the holder's interests.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .provedTogether(
                            "obtained in the course of, or derived from, a programme of research",
                            "the programme continues with a view to a published report of it",
                            "disclosure before publication would, or would be likely to, prejudice substantially the interest named")
                    .foiaEquivalents("s.22A(1)(b)(iii)")
                    .mistake("Borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.")
                    .note(
                            "In this Act from the start, where FOIA 2000 had nothing like it until s.22A on 1 October 2014; no section 18 response is possible.")),

    /**
     * Research information, where release before publication would, or would be likely to, prejudice substantially the
     * publisher's interests.
     *
     * <p>Common mistake: borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/27">FOISA 2002 s.27(2)(b)(iv)</a>
     */
    S27_2_B_IV_RESEARCH_PUBLISHING_AUTHORITY(
            foisa(
                            "s.27(2)(b)(iv)",
                            "Information intended for future publication",
                            "Research information, where release before publication would, or would be likely to, prejudice substantially the publisher's interests.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .provedTogether(
                            "obtained in the course of, or derived from, a programme of research",
                            "the programme continues with a view to a published report of it",
                            "disclosure before publication would, or would be likely to, prejudice substantially the interest named",
                            "a Scottish public authority other than the one that holds the information is to publish the report")
                    .foiaEquivalents("s.22A(1)(b)(iv)")
                    .mistake("Borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.")
                    .note(
                            "In this Act from the start, where FOIA 2000 had nothing like it until s.22A on 1 October 2014; no section 18 response is possible.")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially relations between any two administrations in
     * the United Kingdom.
     *
     * <p>Common mistake: borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/28">FOISA 2002 s.28(1)</a>
     */
    S28_1_RELATIONS_WITHIN_UNITED_KINGDOM(
            foisa(
                            "s.28(1)",
                            "Relations within the United Kingdom",
                            "Disclosure would, or would be likely to, prejudice substantially relations between any two administrations in the United Kingdom.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .confirmOrDeny(YES, "s.18(1)")
                    .amendedBy("age rule of 15 years from 1.4.2014, before that 30: S.S.I. 2013/365")
                    .age(AgeRule.AFTER_15_YEARS, "s.58(1)")
                    .foiaEquivalents("s.28(1)")
                    .mistake("Borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.")
                    .note(
                            "The administrations are the four of s.28(2): the UK Government, the Scottish Administration, the Executive Committee of the Northern Ireland Assembly and, in the words of the Act, the National Assembly for Wales.")),

    /**
     * Held by the Scottish Administration and relating to the formulation or development of government policy.
     *
     * <p>Common mistake: A council or health board claiming section 29, which is open only to the Scottish
     * Administration.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/29">FOISA 2002 s.29(1)(a)</a>
     */
    S29_1_A_FORMULATION_OF_GOVERNMENT_POLICY(
            foisa(
                            "s.29(1)(a)",
                            "Formulation of Scottish Administration policy etc.",
                            "Held by the Scottish Administration and relating to the formulation or development of government policy.")
                    .usableBy("the Scottish Administration")
                    .confirmOrDeny(YES, "s.18(1)")
                    .opinionOrCertificate("First Minister's certificate, s.52")
                    .amendedBy("age rule of 15 years from 1.4.2014, before that 30: S.S.I. 2013/365")
                    .age(AgeRule.AFTER_15_YEARS, "s.58(1)")
                    .foiaEquivalents("s.35(1)(a)")
                    .mistake(
                            "A council or health board claiming section 29, which is open only to the Scottish Administration.")
                    .note(
                            "Once the policy is decided its background statistics drop out, s.29(2)(a), and the test must have regard to disclosing factual background, s.29(3).")),

    /**
     * Held by the Scottish Administration and relating to communications between Ministers.
     *
     * <p>Common mistake: A council or health board claiming section 29, which is open only to the Scottish
     * Administration.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/29">FOISA 2002 s.29(1)(b)</a>
     */
    S29_1_B_MINISTERIAL_COMMUNICATIONS(
            foisa(
                            "s.29(1)(b)",
                            "Formulation of Scottish Administration policy etc.",
                            "Held by the Scottish Administration and relating to communications between Ministers.")
                    .usableBy("the Scottish Administration")
                    .confirmOrDeny(YES, "s.18(1)")
                    .opinionOrCertificate("First Minister's certificate, s.52")
                    .amendedBy("age rule of 15 years from 1.4.2014, before that 30: S.S.I. 2013/365")
                    .age(AgeRule.AFTER_15_YEARS, "s.58(1)")
                    .foiaEquivalents("s.35(1)(b)")
                    .mistake(
                            "A council or health board claiming section 29, which is open only to the Scottish Administration.")
                    .note(
                            "Proceedings of the Scottish Cabinet and its committees are included, s.29(4); statistics behind a policy drop out once it is decided, s.29(2)(b).")),

    /**
     * Held by the Scottish Administration and relating to advice from any of the Law Officers, or a request for it.
     *
     * <p>Common mistake: A council or health board claiming section 29, which is open only to the Scottish
     * Administration.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/29">FOISA 2002 s.29(1)(c)</a>
     */
    S29_1_C_LAW_OFFICERS_ADVICE(foisa(
                    "s.29(1)(c)",
                    "Formulation of Scottish Administration policy etc.",
                    "Held by the Scottish Administration and relating to advice from any of the Law Officers, or a request for it.")
            .usableBy("the Scottish Administration")
            .confirmOrDeny(YES, "s.18(1)")
            .opinionOrCertificate("First Minister's certificate, s.52")
            .amendedBy("age rule of 15 years from 1.4.2014, before that 30: S.S.I. 2013/365")
            .age(AgeRule.AFTER_15_YEARS, "s.58(1)")
            .foiaEquivalents("s.35(1)(c)")
            .mistake(
                    "A council or health board claiming section 29, which is open only to the Scottish Administration.")
            .note("The Law Officers include those of the UK Government and of Northern Ireland, s.29(4).")),

    /**
     * Held by the Scottish Administration and relating to the operation of any Ministerial private office.
     *
     * <p>Common mistake: A council or health board claiming section 29, which is open only to the Scottish
     * Administration.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/29">FOISA 2002 s.29(1)(d)</a>
     */
    S29_1_D_MINISTERIAL_PRIVATE_OFFICE(
            foisa(
                            "s.29(1)(d)",
                            "Formulation of Scottish Administration policy etc.",
                            "Held by the Scottish Administration and relating to the operation of any Ministerial private office.")
                    .usableBy("the Scottish Administration")
                    .confirmOrDeny(YES, "s.18(1)")
                    .opinionOrCertificate("First Minister's certificate, s.52")
                    .amendedBy("age rule of 15 years from 1.4.2014, before that 30: S.S.I. 2013/365")
                    .age(AgeRule.AFTER_15_YEARS, "s.58(1)")
                    .foiaEquivalents("s.35(1)(d)")
                    .mistake(
                            "A council or health board claiming section 29, which is open only to the Scottish Administration.")
                    .note(
                            "A private office is any part of the Administration that gives a Minister personal administrative support, s.29(4).")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially the convention of the Scottish Ministers'
     * collective responsibility.
     *
     * <p>Common mistake: looking for a qualified person's opinion, as under FOIA 2000 s.36: this Act has none, and the
     * harm itself must be shown, and be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/30">FOISA 2002 s.30(a)</a>
     */
    S30_A_COLLECTIVE_RESPONSIBILITY(foisa(
                    "s.30(a)",
                    "Prejudice to effective conduct of public affairs",
                    "Disclosure would, or would be likely to, prejudice substantially the convention of the Scottish Ministers' collective responsibility.")
            .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
            .confirmOrDeny(YES, "s.18(1)")
            .amendedBy("age rule of 15 years from 1.4.2014, before that 30: S.S.I. 2013/365")
            .age(AgeRule.AFTER_15_YEARS, "s.58(1)")
            .foiaEquivalents("s.36(2)(a)(i)")
            .mistake(
                    "Looking for a qualified person's opinion, as under FOIA 2000 s.36: this Act has none, and the harm itself must be shown, and be substantial.")
            .note("What must be harmed is the maintenance of the convention.")),

    /**
     * Disclosure would, or would be likely to, inhibit substantially the free and frank provision of advice.
     *
     * <p>Common mistake: looking for a qualified person's opinion, as under FOIA 2000 s.36: this Act has none, and the
     * harm itself must be shown, and be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/30">FOISA 2002 s.30(b)(i)</a>
     */
    S30_B_I_FREE_AND_FRANK_ADVICE(
            foisa(
                            "s.30(b)(i)",
                            "Prejudice to effective conduct of public affairs",
                            "Disclosure would, or would be likely to, inhibit substantially the free and frank provision of advice.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "inhibit substantially")
                    .confirmOrDeny(YES, "s.18(1)")
                    .amendedBy("age rule of 15 years from 1.4.2014, before that 30: S.S.I. 2013/365")
                    .age(AgeRule.AFTER_15_YEARS, "s.58(1)")
                    .foiaEquivalents("s.36(2)(b)(i)")
                    .mistake(
                            "Looking for a qualified person's opinion, as under FOIA 2000 s.36: this Act has none, and the harm itself must be shown, and be substantial.")),

    /**
     * Disclosure would, or would be likely to, inhibit substantially the free and frank exchange of views for
     * deliberation.
     *
     * <p>Common mistake: looking for a qualified person's opinion, as under FOIA 2000 s.36: this Act has none, and the
     * harm itself must be shown, and be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/30">FOISA 2002 s.30(b)(ii)</a>
     */
    S30_B_II_FREE_AND_FRANK_EXCHANGE_OF_VIEWS(
            foisa(
                            "s.30(b)(ii)",
                            "Prejudice to effective conduct of public affairs",
                            "Disclosure would, or would be likely to, inhibit substantially the free and frank exchange of views for deliberation.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "inhibit substantially")
                    .confirmOrDeny(YES, "s.18(1)")
                    .amendedBy("age rule of 15 years from 1.4.2014, before that 30: S.S.I. 2013/365")
                    .age(AgeRule.AFTER_15_YEARS, "s.58(1)")
                    .foiaEquivalents("s.36(2)(b)(ii)")
                    .mistake(
                            "Looking for a qualified person's opinion, as under FOIA 2000 s.36: this Act has none, and the harm itself must be shown, and be substantial.")),

    /**
     * Disclosure would otherwise prejudice substantially, or be likely so to prejudice, the effective conduct of
     * public affairs.
     *
     * <p>Common mistake: looking for a qualified person's opinion, as under FOIA 2000 s.36: this Act has none, and the
     * harm itself must be shown, and be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/30">FOISA 2002 s.30(c)</a>
     */
    S30_C_CONDUCT_OF_PUBLIC_AFFAIRS(foisa(
                    "s.30(c)",
                    "Prejudice to effective conduct of public affairs",
                    "Disclosure would otherwise prejudice substantially, or be likely so to prejudice, the effective conduct of public affairs.")
            .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "otherwise prejudice substantially")
            .confirmOrDeny(YES, "s.18(1)")
            .amendedBy("age rule of 15 years from 1.4.2014, before that 30: S.S.I. 2013/365")
            .age(AgeRule.AFTER_15_YEARS, "s.58(1)")
            .foiaEquivalents("s.36(2)(c)")
            .mistake(
                    "Looking for a qualified person's opinion, as under FOIA 2000 s.36: this Act has none, and the harm itself must be shown, and be substantial.")
            .note("Otherwise means in a way that (a) and (b) do not name.")),

    /**
     * Exemption from section 1(1) is required for the purpose of safeguarding national security.
     *
     * <p>Common mistake: adding the word substantially: the question is whether exemption is required, not what harm
     * would follow.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/31">FOISA 2002 s.31(1)</a>
     */
    S31_1_NATIONAL_SECURITY(
            foisa(
                            "s.31(1)",
                            "National security and defence",
                            "Exemption from section 1(1) is required for the purpose of safeguarding national security.")
                    .harm(NECESSITY, REQUIRED, "safeguarding national security")
                    .confirmOrDeny(YES, "s.18(1)")
                    .opinionOrCertificate(
                            "certificate of a member of the Scottish Executive, s.31(2); First Minister's certificate, s.52")
                    .foiaEquivalents("s.24(1)")
                    .mistake(
                            "Adding the word substantially: the question is whether exemption is required, not what harm would follow.")
                    .note(
                            "The s.31(2) certificate is conclusive and may be general and look to the future, s.31(3); this Act has no counterpart of FOIA 2000 s.23 on the security bodies.")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially the defence of the British Islands or of any
     * colony.
     *
     * <p>Common mistake: borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/31">FOISA 2002 s.31(4)(a)</a>
     */
    S31_4_A_DEFENCE_OF_BRITISH_ISLANDS_OR_COLONY(foisa(
                    "s.31(4)(a)",
                    "National security and defence",
                    "Disclosure would, or would be likely to, prejudice substantially the defence of the British Islands or of any colony.")
            .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
            .confirmOrDeny(YES, "s.18(1)")
            .foiaEquivalents("s.26(1)(a)")
            .mistake("Borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially the capability, effectiveness or security of
     * relevant forces.
     *
     * <p>Common mistake: borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/31">FOISA 2002 s.31(4)(b)</a>
     */
    S31_4_B_RELEVANT_FORCES(
            foisa(
                            "s.31(4)(b)",
                            "National security and defence",
                            "Disclosure would, or would be likely to, prejudice substantially the capability, effectiveness or security of relevant forces.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .confirmOrDeny(YES, "s.18(1)")
                    .foiaEquivalents("s.26(1)(b)")
                    .mistake("Borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.")
                    .note(
                            "Relevant forces are the armed forces of the Crown, any forces co-operating with them, and any part of either, s.31(5)(b).")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially relations between the United Kingdom and any
     * other State.
     *
     * <p>Common mistake: borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/32">FOISA 2002 s.32(1)(a)(i)</a>
     */
    S32_1_A_I_RELATIONS_WITH_ANOTHER_STATE(foisa(
                    "s.32(1)(a)(i)",
                    "International relations",
                    "Disclosure would, or would be likely to, prejudice substantially relations between the United Kingdom and any other State.")
            .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
            .confirmOrDeny(YES, "s.18(1)")
            .foiaEquivalents("s.27(1)(a)")
            .mistake("Borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially UK relations with any international
     * organisation or court.
     *
     * <p>Common mistake: borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/32">FOISA 2002 s.32(1)(a)(ii)</a>
     */
    S32_1_A_II_RELATIONS_WITH_INTERNATIONAL_BODY(foisa(
                    "s.32(1)(a)(ii)",
                    "International relations",
                    "Disclosure would, or would be likely to, prejudice substantially UK relations with any international organisation or court.")
            .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
            .confirmOrDeny(YES, "s.18(1)")
            .foiaEquivalents("s.27(1)(b)")
            .mistake("Borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially the interests of the United Kingdom abroad.
     *
     * <p>Common mistake: borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/32">FOISA 2002 s.32(1)(a)(iii)</a>
     */
    S32_1_A_III_INTERESTS_ABROAD(foisa(
                    "s.32(1)(a)(iii)",
                    "International relations",
                    "Disclosure would, or would be likely to, prejudice substantially the interests of the United Kingdom abroad.")
            .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
            .confirmOrDeny(YES, "s.18(1)")
            .foiaEquivalents("s.27(1)(c)")
            .mistake("Borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially the UK's promotion or protection of its
     * interests abroad.
     *
     * <p>Common mistake: borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/32">FOISA 2002 s.32(1)(a)(iv)</a>
     */
    S32_1_A_IV_PROMOTION_OR_PROTECTION_OF_INTERESTS_ABROAD(foisa(
                    "s.32(1)(a)(iv)",
                    "International relations",
                    "Disclosure would, or would be likely to, prejudice substantially the UK's promotion or protection of its interests abroad.")
            .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
            .confirmOrDeny(YES, "s.18(1)")
            .foiaEquivalents("s.27(1)(d)")
            .mistake("Borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.")),

    /**
     * Confidential information obtained from another State, or from an international organisation or court.
     *
     * <p>Common mistake: arguing that harm would follow: unlike s.32(1)(a), this limb has no test of harm.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/32">FOISA 2002 s.32(1)(b)</a>
     */
    S32_1_B_CONFIDENTIAL_FROM_ANOTHER_STATE_OR_BODY(
            foisa(
                            "s.32(1)(b)",
                            "International relations",
                            "Confidential information obtained from another State, or from an international organisation or court.")
                    .provedTogether(
                            "obtained from a State other than the United Kingdom, an international organisation or an international court",
                            "confidential still, by the terms or the circumstances in which it was obtained, s.32(2)")
                    .confirmOrDeny(YES, "s.18(1)")
                    .opinionOrCertificate("First Minister's certificate, s.52")
                    .foiaEquivalents("s.27(2)")
                    .mistake("Arguing that harm would follow: unlike s.32(1)(a), this limb has no test of harm.")
                    .note(
                            "State takes in its government, the government's organs and any territory outside the United Kingdom, s.32(3).")),

    /**
     * The information is a trade secret.
     *
     * <p>Common mistake: adding a test of harm, which belongs to s.33(1)(b) only.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/33">FOISA 2002 s.33(1)(a)</a>
     */
    S33_1_A_TRADE_SECRET(
            foisa("s.33(1)(a)", "Commercial interests and the economy", "The information is a trade secret.")
                    .confirmOrDeny(YES, "s.18(1)")
                    .amendedBy("age rule of 15 years from 1.4.2014, before that 30: S.S.I. 2013/365")
                    .age(AgeRule.AFTER_15_YEARS, "s.58(1)")
                    .foiaEquivalents("s.43(1)")
                    .mistake("Adding a test of harm, which belongs to s.33(1)(b) only.")
                    .note("Section 18 reaches it, where FOIA 2000 s.43(3) does not reach a trade secret.")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially the commercial interests of any person.
     *
     * <p>Common mistake: borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/33">FOISA 2002 s.33(1)(b)</a>
     */
    S33_1_B_COMMERCIAL_INTERESTS(foisa(
                    "s.33(1)(b)",
                    "Commercial interests and the economy",
                    "Disclosure would, or would be likely to, prejudice substantially the commercial interests of any person.")
            .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
            .confirmOrDeny(YES, "s.18(1)")
            .amendedBy("age rule of 15 years from 1.4.2014, before that 30: S.S.I. 2013/365")
            .age(AgeRule.AFTER_15_YEARS, "s.58(1)")
            .foiaEquivalents("s.43(2)")
            .mistake("Borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.")
            .note("Any person includes a Scottish public authority.")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially the economic interests of all or part of the
     * United Kingdom.
     *
     * <p>Common mistake: borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/33">FOISA 2002 s.33(2)(a)</a>
     */
    S33_2_A_ECONOMIC_INTERESTS(foisa(
                    "s.33(2)(a)",
                    "Commercial interests and the economy",
                    "Disclosure would, or would be likely to, prejudice substantially the economic interests of all or part of the United Kingdom.")
            .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
            .confirmOrDeny(YES, "s.18(1)")
            .foiaEquivalents("s.29(1)(a)")
            .mistake("Borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.")
            .note("Never lifted by age: s.58(1) reaches s.33(1) only.")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially the financial interests of a UK administration.
     *
     * <p>Common mistake: borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/33">FOISA 2002 s.33(2)(b)</a>
     */
    S33_2_B_FINANCIAL_INTERESTS_OF_ADMINISTRATION(
            foisa(
                            "s.33(2)(b)",
                            "Commercial interests and the economy",
                            "Disclosure would, or would be likely to, prejudice substantially the financial interests of a UK administration.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .confirmOrDeny(YES, "s.18(1)")
                    .foiaEquivalents("s.29(1)(b)")
                    .mistake("Borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.")
                    .note(
                            "The administrations are those of s.28(2), s.33(3); never lifted by age, since s.58(1) reaches s.33(1) only.")),

    /**
     * At any time held for an investigation an authority must conduct into whether a person should be prosecuted for
     * an offence.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/34">FOISA 2002 s.34(1)(a)(i)</a>
     */
    S34_1_A_I_INVESTIGATION_WHETHER_TO_PROSECUTE(
            foisa(
                            "s.34(1)(a)(i)",
                            "Investigations by Scottish public authorities and proceedings arising out of such investigations",
                            "At any time held for an investigation an authority must conduct into whether a person should be prosecuted for an offence.")
                    .provedTogether(
                            "held at any time by a Scottish public authority for an investigation",
                            "that authority has a duty to conduct it",
                            "it is to ascertain whether a person should be prosecuted for an offence")
                    .confirmOrDeny(YES, "s.18(1)")
                    .opinionOrCertificate("First Minister's certificate, s.52")
                    .foiaEquivalents("s.30(1)(a)(i)")
                    .note(
                            "On its words the investigating authority need not be the one that answers the request; it never ages out, unlike FOIA 2000 s.30(1).")),

    /**
     * At any time held for an investigation an authority must conduct into whether a person prosecuted for an offence
     * is guilty of it.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/34">FOISA 2002 s.34(1)(a)(ii)</a>
     */
    S34_1_A_II_INVESTIGATION_WHETHER_GUILTY(
            foisa(
                            "s.34(1)(a)(ii)",
                            "Investigations by Scottish public authorities and proceedings arising out of such investigations",
                            "At any time held for an investigation an authority must conduct into whether a person prosecuted for an offence is guilty of it.")
                    .provedTogether(
                            "held at any time by a Scottish public authority for an investigation",
                            "that authority has a duty to conduct it",
                            "it is to ascertain whether a person prosecuted for an offence is guilty of it")
                    .confirmOrDeny(YES, "s.18(1)")
                    .opinionOrCertificate("First Minister's certificate, s.52")
                    .foiaEquivalents("s.30(1)(a)(ii)")
                    .note(
                            "On its words the investigating authority need not be the one that answers the request; it never ages out, unlike FOIA 2000 s.30(1).")),

    /**
     * At any time held for an authority's investigation that may lead it to decide to report to the procurator fiscal.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/34">FOISA 2002 s.34(1)(b)</a>
     */
    S34_1_B_INVESTIGATION_THAT_MAY_LEAD_TO_REPORT(
            foisa(
                            "s.34(1)(b)",
                            "Investigations by Scottish public authorities and proceedings arising out of such investigations",
                            "At any time held for an authority's investigation that may lead it to decide to report to the procurator fiscal.")
                    .provedTogether(
                            "held at any time by a Scottish public authority for an investigation that it conducts",
                            "the investigation may lead it to decide to report to the procurator fiscal, for a decision on criminal proceedings")
                    .confirmOrDeny(YES, "s.18(1)")
                    .opinionOrCertificate("First Minister's certificate, s.52")
                    .foiaEquivalents("s.30(1)(b)")
                    .note(
                            "On its words the investigating authority need not be the one that answers the request; it never ages out, unlike FOIA 2000 s.30(1).")),

    /**
     * At any time held for criminal proceedings instituted in consequence of an authority's report to the procurator
     * fiscal.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/34">FOISA 2002 s.34(1)(c)</a>
     */
    S34_1_C_CRIMINAL_PROCEEDINGS(
            foisa(
                            "s.34(1)(c)",
                            "Investigations by Scottish public authorities and proceedings arising out of such investigations",
                            "At any time held for criminal proceedings instituted in consequence of an authority's report to the procurator fiscal.")
                    .provedTogether(
                            "held at any time by a Scottish public authority for criminal proceedings",
                            "they were instituted in consequence of its report to the procurator fiscal")
                    .confirmOrDeny(YES, "s.18(1)")
                    .opinionOrCertificate("First Minister's certificate, s.52")
                    .foiaEquivalents("s.30(1)(c)")
                    .note(
                            "On its words the investigating authority need not be the one that answers the request; it never ages out, unlike FOIA 2000 s.30(1).")),

    /**
     * Held for an inquiry under the 2016 Act on fatal accidents and sudden deaths that is not for the time being
     * concluded.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/34">FOISA 2002 s.34(2)(a)</a>
     */
    S34_2_A_FATAL_ACCIDENT_INQUIRY(
            foisa(
                            "s.34(2)(a)",
                            "Investigations by Scottish public authorities and proceedings arising out of such investigations",
                            "Held for an inquiry under the 2016 Act on fatal accidents and sudden deaths that is not for the time being concluded.")
                    .confirmOrDeny(YES, "s.18(1)")
                    .opinionOrCertificate("First Minister's certificate, s.52")
                    .amendedBy("names the 2016 Act from 15.6.2017: 2016 asp 2 sch 2 para 10(2), S.S.I. 2017/155")
                    .note(
                            "The Act is the Inquiries into Fatal Accidents and Sudden Deaths etc. (Scotland) Act 2016, before it the Act of 1976; it lasts only until the inquiry is concluded, and section 37 does not reach such material, s.37(3).")),

    /**
     * At any time held for another investigation into a person's cause of death, under a duty or to report to the
     * procurator fiscal.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/34">FOISA 2002 s.34(2)(b)</a>
     */
    S34_2_B_CAUSE_OF_DEATH(foisa(
                    "s.34(2)(b)",
                    "Investigations by Scottish public authorities and proceedings arising out of such investigations",
                    "At any time held for another investigation into a person's cause of death, under a duty or to report to the procurator fiscal.")
            .provedTogether(
                    "held at any time by a Scottish public authority for an investigation other than an inquiry within s.34(2)(a)",
                    "it is carried out under a duty to ascertain the cause of a person's death, or to report on it to the procurator fiscal")
            .confirmOrDeny(YES, "s.18(1)")
            .opinionOrCertificate("First Minister's certificate, s.52")
            .age(AgeRule.AFTER_100_YEARS, "s.58(2)(b)")),

    /**
     * Got or recorded for its other investigations for a s.35(2) purpose, and about obtaining information from
     * confidential sources.
     *
     * <p>Common mistake: citing one half: both s.34(3)(a) and (b) must be met, and the purpose in s.35(2) named.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/34">FOISA 2002 s.34(3) with s.35(2)</a>
     */
    S34_3_CONFIDENTIAL_SOURCES(
            foisa(
                            "s.34(3)",
                            "Investigations by Scottish public authorities and proceedings arising out of such investigations",
                            "Got or recorded for its other investigations for a s.35(2) purpose, and about obtaining information from confidential sources.")
                    .with("s.35(2)")
                    .provedTogether(
                            "obtained or recorded by the authority for investigations that are not within s.34(1)",
                            "it conducts them under the prerogative or powers conferred by or under an enactment, for a purpose in s.35(2)",
                            "relates to the obtaining of information from confidential sources")
                    .confirmOrDeny(YES, "s.18(1)")
                    .opinionOrCertificate("First Minister's certificate, s.52")
                    .foiaEquivalents("s.30(2)(a)(iii)")
                    .mistake("Citing one half: both s.34(3)(a) and (b) must be met, and the purpose in s.35(2) named.")
                    .note(
                            "Here, unlike s.34(1), the authority that holds the information must itself have obtained or recorded it.")),

    /**
     * Got or recorded for civil proceedings, by or for the authority, that arise out of investigations within s.34(1)
     * or (3).
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/34">FOISA 2002 s.34(4)</a>
     */
    S34_4_CIVIL_PROCEEDINGS(foisa(
                    "s.34(4)",
                    "Investigations by Scottish public authorities and proceedings arising out of such investigations",
                    "Got or recorded for civil proceedings, by or for the authority, that arise out of investigations within s.34(1) or (3).")
            .provedTogether(
                    "obtained or recorded by a Scottish public authority for civil proceedings",
                    "brought by it or on its behalf",
                    "arising out of investigations within s.34(1) or (3)")
            .confirmOrDeny(YES, "s.18(1)")
            .opinionOrCertificate("First Minister's certificate, s.52")
            .foiaEquivalents("s.30(2)(a)(iv)")
            .note("No confidential source is needed, unlike FOIA 2000 s.30(2).")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially the prevention or detection of crime.
     *
     * <p>Common mistake: borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/35">FOISA 2002 s.35(1)(a)</a>
     */
    S35_1_A_PREVENTION_OR_DETECTION_OF_CRIME(
            foisa(
                            "s.35(1)(a)",
                            "Law enforcement",
                            "Disclosure would, or would be likely to, prejudice substantially the prevention or detection of crime.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .confirmOrDeny(YES, "s.18(1)")
                    .age(AgeRule.AFTER_100_YEARS, "s.58(2)(b)")
                    .foiaEquivalents("s.31(1)(a)")
                    .mistake("Borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.")
                    .note(
                            "Not said to be exclusive of section 34, unlike FOIA 2000 s.31(1), which takes only what s.30 does not exempt.")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially the apprehension or prosecution of offenders.
     *
     * <p>Common mistake: borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/35">FOISA 2002 s.35(1)(b)</a>
     */
    S35_1_B_APPREHENSION_OR_PROSECUTION_OF_OFFENDERS(
            foisa(
                            "s.35(1)(b)",
                            "Law enforcement",
                            "Disclosure would, or would be likely to, prejudice substantially the apprehension or prosecution of offenders.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .confirmOrDeny(YES, "s.18(1)")
                    .age(AgeRule.AFTER_100_YEARS, "s.58(2)(b)")
                    .foiaEquivalents("s.31(1)(b)")
                    .mistake("Borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.")
                    .note(
                            "Not said to be exclusive of section 34, unlike FOIA 2000 s.31(1), which takes only what s.30 does not exempt.")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially the administration of justice.
     *
     * <p>Common mistake: borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/35">FOISA 2002 s.35(1)(c)</a>
     */
    S35_1_C_ADMINISTRATION_OF_JUSTICE(
            foisa(
                            "s.35(1)(c)",
                            "Law enforcement",
                            "Disclosure would, or would be likely to, prejudice substantially the administration of justice.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .confirmOrDeny(YES, "s.18(1)")
                    .age(AgeRule.AFTER_100_YEARS, "s.58(2)(b)")
                    .foiaEquivalents("s.31(1)(c)")
                    .mistake("Borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.")
                    .note(
                            "Not said to be exclusive of section 34, unlike FOIA 2000 s.31(1), which takes only what s.30 does not exempt.")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially the assessment or collection of a tax, duty or
     * similar imposition.
     *
     * <p>Common mistake: borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/35">FOISA 2002 s.35(1)(d)</a>
     */
    S35_1_D_ASSESSMENT_OR_COLLECTION_OF_TAX(
            foisa(
                            "s.35(1)(d)",
                            "Law enforcement",
                            "Disclosure would, or would be likely to, prejudice substantially the assessment or collection of a tax, duty or similar imposition.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .confirmOrDeny(YES, "s.18(1)")
                    .age(AgeRule.AFTER_100_YEARS, "s.58(2)(b)")
                    .foiaEquivalents("s.31(1)(d)")
                    .mistake("Borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.")
                    .note(
                            "Not said to be exclusive of section 34, unlike FOIA 2000 s.31(1), which takes only what s.30 does not exempt.")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially the operation of the immigration controls.
     *
     * <p>Common mistake: borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/35">FOISA 2002 s.35(1)(e)</a>
     */
    S35_1_E_IMMIGRATION_CONTROLS(
            foisa(
                            "s.35(1)(e)",
                            "Law enforcement",
                            "Disclosure would, or would be likely to, prejudice substantially the operation of the immigration controls.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .confirmOrDeny(YES, "s.18(1)")
                    .age(AgeRule.AFTER_100_YEARS, "s.58(2)(b)")
                    .foiaEquivalents("s.31(1)(e)")
                    .mistake("Borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.")
                    .note(
                            "Not said to be exclusive of section 34, unlike FOIA 2000 s.31(1), which takes only what s.30 does not exempt.")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially security and good order in prisons or other
     * lawful detention.
     *
     * <p>Common mistake: borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/35">FOISA 2002 s.35(1)(f)</a>
     */
    S35_1_F_SECURITY_AND_GOOD_ORDER_IN_PRISONS(
            foisa(
                            "s.35(1)(f)",
                            "Law enforcement",
                            "Disclosure would, or would be likely to, prejudice substantially security and good order in prisons or other lawful detention.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .confirmOrDeny(YES, "s.18(1)")
                    .age(AgeRule.AFTER_100_YEARS, "s.58(2)(b)")
                    .foiaEquivalents("s.31(1)(f)")
                    .mistake("Borrowing the test of FOIA 2000, which does not ask that the prejudice be substantial.")
                    .note(
                            "Not said to be exclusive of section 34, unlike FOIA 2000 s.31(1), which takes only what s.30 does not exempt.")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially a public authority's functions for a s.35(2)
     * purpose.
     *
     * <p>Common mistake: citing s.35(1)(g) without saying which purpose in s.35(2) it rests on.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/35">FOISA 2002 s.35(1)(g) with s.35(2)</a>
     */
    S35_1_G_FUNCTIONS_FOR_SPECIFIED_PURPOSES(
            foisa(
                            "s.35(1)(g)",
                            "Law enforcement",
                            "Disclosure would, or would be likely to, prejudice substantially a public authority's functions for a s.35(2) purpose.")
                    .with("s.35(2)")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .provedTogether(
                            "disclosure would, or would be likely to, prejudice substantially the exercise of functions",
                            "they are functions of a public authority within FOIA 2000 or of a Scottish public authority",
                            "they are exercised for a purpose in s.35(2)")
                    .confirmOrDeny(YES, "s.18(1)")
                    .age(AgeRule.AFTER_100_YEARS, "s.58(2)(b)")
                    .foiaEquivalents("s.31(1)(g)")
                    .mistake("Citing s.35(1)(g) without saying which purpose in s.35(2) it rests on.")
                    .note(
                            "The functions may be those of any such authority, in Scotland or elsewhere in the United Kingdom; there is no letter (i), as in FOIA 2000 s.31(1).")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially civil proceedings after an investigation for a
     * s.35(2) purpose.
     *
     * <p>Common mistake: citing s.35(1)(h) without saying which purpose in s.35(2) it rests on.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/35">FOISA 2002 s.35(1)(h) with s.35(2)</a>
     */
    S35_1_H_CIVIL_PROCEEDINGS(
            foisa(
                            "s.35(1)(h)",
                            "Law enforcement",
                            "Disclosure would, or would be likely to, prejudice substantially civil proceedings after an investigation for a s.35(2) purpose.")
                    .with("s.35(2)")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .provedTogether(
                            "disclosure would, or would be likely to, prejudice substantially civil proceedings",
                            "brought by or for a public authority within FOIA 2000 or a Scottish public authority",
                            "arising out of an investigation for a purpose in s.35(2), under the prerogative or powers conferred by or under an enactment")
                    .confirmOrDeny(YES, "s.18(1)")
                    .age(AgeRule.AFTER_100_YEARS, "s.58(2)(b)")
                    .foiaEquivalents("s.31(1)(h)")
                    .mistake("Citing s.35(1)(h) without saying which purpose in s.35(2) it rests on.")
                    .note(
                            "Not said to be exclusive of section 34, unlike FOIA 2000 s.31(1), which takes only what s.30 does not exempt.")),

    /**
     * A claim to confidentiality of communications could be maintained for it in legal proceedings.
     *
     * <p>Common mistake: answering under section 18, which does not reach section 36.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/36">FOISA 2002 s.36(1)</a>
     */
    S36_1_CONFIDENTIALITY_OF_COMMUNICATIONS(
            foisa(
                            "s.36(1)",
                            "Confidentiality",
                            "A claim to confidentiality of communications could be maintained for it in legal proceedings.")
                    .opinionOrCertificate("First Minister's certificate, s.52")
                    .age(AgeRule.AFTER_30_YEARS, "s.58(1)")
                    .foiaEquivalents("s.42(1)")
                    .mistake("Answering under section 18, which does not reach section 36.")
                    .note(
                            "FOIA 2000 s.42 ends at 20 years; by s.57(1B) the whole record waits 30 years, even for other exemptions, on our reading, no case or guidance having been read.")),

    /**
     * Obtained from another person, and disclosing it to the public would be a breach of confidence that someone could
     * sue on.
     *
     * <p>Common mistake: claiming it for the authority's own documents: the information must have been obtained from
     * someone else.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/36">FOISA 2002 s.36(2)</a>
     */
    S36_2_ACTIONABLE_BREACH_OF_CONFIDENCE(
            foisa(
                            "s.36(2)",
                            "Confidentiality",
                            "Obtained from another person, and disclosing it to the public would be a breach of confidence that someone could sue on.")
                    .noPublicInterestTest()
                    .provedTogether(
                            "obtained by a Scottish public authority from another person, who may be another such authority",
                            "its disclosure to the public by that authority, otherwise than under the Act, would be an actionable breach of confidence")
                    .age(AgeRule.AFTER_30_YEARS, "s.58(1)")
                    .foiaEquivalents("s.41(1)")
                    .mistake(
                            "Claiming it for the authority's own documents: the information must have been obtained from someone else.")
                    .note(
                            "It ends with age, where FOIA 2000 s.41 never does; section 18 does not reach it; by s.57(1B) the whole record waits 30 years, even for other exemptions, on our reading, no case or guidance having been read.")),

    /**
     * Held solely because it is in a document lodged with, or put in the custody of, a court for proceedings in a
     * cause or matter.
     *
     * <p>Common mistake: answering under section 18, which does not reach section 37.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/37">FOISA 2002 s.37(1)(a)(i)</a>
     */
    S37_1_A_I_LODGED_WITH_COURT(
            foisa(
                            "s.37(1)(a)(i)",
                            "Court records, etc.",
                            "Held solely because it is in a document lodged with, or put in the custody of, a court for proceedings in a cause or matter.")
                    .noPublicInterestTest()
                    .provedTogether("contained in such a document", "held by the authority solely because it is")
                    .amendedBy(
                            "s.37(3) names the 2016 Act from 15.6.2017: 2016 asp 2 sch 2 para 10(3), S.S.I. 2017/155; age rule of 15 years from 1.4.2014, before that 30: S.S.I. 2013/365")
                    .age(AgeRule.AFTER_15_YEARS, "s.58(1)")
                    .foiaEquivalents("s.32(1)(a)")
                    .mistake("Answering under section 18, which does not reach section 37.")
                    .note(
                            "Court includes any tribunal or body exercising the judicial power of the State, s.37(2); information held for a fatal accident inquiry is outside the section, s.37(3).")),

    /**
     * Held solely because it is in a document served on or by a Scottish public authority for court proceedings in a
     * cause or matter.
     *
     * <p>Common mistake: answering under section 18, which does not reach section 37.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/37">FOISA 2002 s.37(1)(a)(ii)</a>
     */
    S37_1_A_II_SERVED_ON_OR_BY_AUTHORITY(
            foisa(
                            "s.37(1)(a)(ii)",
                            "Court records, etc.",
                            "Held solely because it is in a document served on or by a Scottish public authority for court proceedings in a cause or matter.")
                    .noPublicInterestTest()
                    .provedTogether("contained in such a document", "held by the authority solely because it is")
                    .amendedBy(
                            "s.37(3) names the 2016 Act from 15.6.2017: 2016 asp 2 sch 2 para 10(3), S.S.I. 2017/155; age rule of 15 years from 1.4.2014, before that 30: S.S.I. 2013/365")
                    .age(AgeRule.AFTER_15_YEARS, "s.58(1)")
                    .foiaEquivalents("s.32(1)(b)")
                    .mistake("Answering under section 18, which does not reach section 37.")
                    .note(
                            "Court includes any tribunal or body exercising the judicial power of the State, s.37(2); information held for a fatal accident inquiry is outside the section, s.37(3).")),

    /**
     * Held solely because it is in a document that a court or its staff created for, or in the course of, proceedings
     * in a cause or matter.
     *
     * <p>Common mistake: answering under section 18, which does not reach section 37.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/37">FOISA 2002 s.37(1)(a)(iii)</a>
     */
    S37_1_A_III_CREATED_BY_COURT(
            foisa(
                            "s.37(1)(a)(iii)",
                            "Court records, etc.",
                            "Held solely because it is in a document that a court or its staff created for, or in the course of, proceedings in a cause or matter.")
                    .noPublicInterestTest()
                    .provedTogether("contained in such a document", "held by the authority solely because it is")
                    .amendedBy(
                            "s.37(3) names the 2016 Act from 15.6.2017: 2016 asp 2 sch 2 para 10(3), S.S.I. 2017/155; age rule of 15 years from 1.4.2014, before that 30: S.S.I. 2013/365")
                    .age(AgeRule.AFTER_15_YEARS, "s.58(1)")
                    .foiaEquivalents("s.32(1)(c)")
                    .mistake("Answering under section 18, which does not reach section 37.")
                    .note(
                            "Court includes any tribunal or body exercising the judicial power of the State, s.37(2); information held for a fatal accident inquiry is outside the section, s.37(3).")),

    /**
     * Held solely because it is in a document lodged with whoever conducts an inquiry or arbitration, for the purposes
     * of it.
     *
     * <p>Common mistake: answering under section 18, which does not reach section 37.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/37">FOISA 2002 s.37(1)(b)(i)</a>
     */
    S37_1_B_I_PLACED_WITH_INQUIRY_OR_ARBITRATION(
            foisa(
                            "s.37(1)(b)(i)",
                            "Court records, etc.",
                            "Held solely because it is in a document lodged with whoever conducts an inquiry or arbitration, for the purposes of it.")
                    .noPublicInterestTest()
                    .provedTogether("contained in such a document", "held by the authority solely because it is")
                    .amendedBy(
                            "s.37(3) names the 2016 Act from 15.6.2017: 2016 asp 2 sch 2 para 10(3), S.S.I. 2017/155; limited for some inquiry documents 7.6.2005: Inquiries Act 2005 s.18(4), S.I. 2005/1432; age rule of 15 years from 1.4.2014, before that 30: S.S.I. 2013/365")
                    .age(AgeRule.AFTER_15_YEARS, "s.58(1)")
                    .foiaEquivalents("s.32(2)(a)")
                    .mistake("Answering under section 18, which does not reach section 37.")
                    .note(
                            "Documents passed to an authority under rules made by virtue of the Inquiries Act 2005 s.41(1)(b) are outside it, s.18(4) of that Act; so are those held for a fatal accident inquiry, s.37(3).")),

    /**
     * Held solely because it is in a document created by whoever conducts an inquiry or arbitration, for the purposes
     * of it.
     *
     * <p>Common mistake: answering under section 18, which does not reach section 37.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/37">FOISA 2002 s.37(1)(b)(ii)</a>
     */
    S37_1_B_II_CREATED_BY_INQUIRY_OR_ARBITRATION(
            foisa(
                            "s.37(1)(b)(ii)",
                            "Court records, etc.",
                            "Held solely because it is in a document created by whoever conducts an inquiry or arbitration, for the purposes of it.")
                    .noPublicInterestTest()
                    .provedTogether("contained in such a document", "held by the authority solely because it is")
                    .amendedBy(
                            "s.37(3) names the 2016 Act from 15.6.2017: 2016 asp 2 sch 2 para 10(3), S.S.I. 2017/155; limited for some inquiry documents 7.6.2005: Inquiries Act 2005 s.18(4), S.I. 2005/1432; age rule of 15 years from 1.4.2014, before that 30: S.S.I. 2013/365")
                    .age(AgeRule.AFTER_15_YEARS, "s.58(1)")
                    .foiaEquivalents("s.32(2)(b)")
                    .mistake("Answering under section 18, which does not reach section 37.")
                    .note(
                            "Documents passed to an authority under rules made by virtue of the Inquiries Act 2005 s.41(1)(b) are outside it, s.18(4) of that Act; so are those held for a fatal accident inquiry, s.37(3).")),

    /**
     * Personal data of which the applicant is the data subject.
     *
     * <p>Common mistake: calling all of section 38 absolute, or citing it with no limb.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/38">FOISA 2002 s.38(1)(a)</a>
     */
    S38_1_A_PERSONAL_DATA_OF_APPLICANT(
            foisa("s.38(1)(a)", "Personal information", "Personal data of which the applicant is the data subject.")
                    .noPublicInterestTest()
                    .confirmOrDeny(YES, "s.18(1)")
                    .amendedBy("s.18 reaches it from 31.5.2013: 2013 asp 2 s.2, S.S.I. 2013/136")
                    .foiaEquivalents("s.40(1)")
                    .mistake("Calling all of section 38 absolute, or citing it with no limb.")
                    .note(
                            "The way to the data is a subject access request; section 18 reached section 38 only on 31 May 2013.")),

    /**
     * Personal data, whose disclosure to a member of the public would contravene a data protection principle.
     *
     * <p>Common mistake: refusing information about the dead under s.38(1)(b): personal data are about living
     * individuals, so look to s.38(1)(d) or section 36.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/38">FOISA 2002 s.38(1)(b) with s.38(2A)(a)</a>
     */
    S38_1_B_2A_A_BREACH_OF_DATA_PROTECTION_PRINCIPLES(
            foisa(
                            "s.38(1)(b)",
                            "Personal information",
                            "Personal data, whose disclosure to a member of the public would contravene a data protection principle.")
                    .with("s.38(2A)(a)")
                    .noPublicInterestTest()
                    .provedTogether("personal data", "the condition named is satisfied")
                    .confirmOrDeny(YES, "s.18(1)")
                    .from("2018-05-25")
                    .amendedBy(
                            "inserted 25.5.2018: DPA 2018 Sch 19 para 90, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 para 22; s.38(5A) rewritten 5.2.2026: Data (Use and Access) Act 2025 s.70(8), (9)(b), S.I. 2026/82")
                    .foiaEquivalents("s.40(3A)(a)")
                    .mistake(
                            "Refusing information about the dead under s.38(1)(b): personal data are about living individuals, so look to s.38(1)(d) or section 36.")
                    .note(
                            "Legitimate interests stay open to authorities here: s.38(5A) removed the bar on them, and since 5 February 2026 keeps it only for Article 6(1)(ea) of the UK GDPR, a change read in the amending Act, not in a revised text.")),

    /**
     * Personal data, whose disclosure would breach a principle if the manual data exemptions of DPA 2018 s.24(1) were
     * disregarded.
     *
     * <p>Common mistake: taking (2A)(b) for the right to object, which is (2B).
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/38">FOISA 2002 s.38(1)(b) with s.38(2A)(b)</a>
     */
    S38_1_B_2A_B_BREACH_IF_MANUAL_DATA_EXEMPTIONS_DISREGARDED(
            foisa(
                            "s.38(1)(b)",
                            "Personal information",
                            "Personal data, whose disclosure would breach a principle if the manual data exemptions of DPA 2018 s.24(1) were disregarded.")
                    .with("s.38(2A)(b)")
                    .noPublicInterestTest()
                    .provedTogether("personal data", "the condition named is satisfied")
                    .confirmOrDeny(YES, "s.18(1)")
                    .from("2018-05-25")
                    .amendedBy(
                            "inserted 25.5.2018: DPA 2018 Sch 19 para 90, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 para 22; s.38(5A) rewritten 5.2.2026: Data (Use and Access) Act 2025 s.70(8), (9)(b), S.I. 2026/82")
                    .foiaEquivalents("s.40(3A)(b)")
                    .mistake("Taking (2A)(b) for the right to object, which is (2B).")
                    .note(
                            "Absolute like (2A)(a), since s.2(2)(e)(ii) covers the whole of the first condition; s.38(5A) bears on it too.")),

    /**
     * Personal data, whose disclosure to a member of the public would contravene Article 21 of the UK GDPR.
     *
     * <p>Common mistake: treating it as absolute with the first condition: s.2(2)(e)(ii) covers the first condition
     * only.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/38">FOISA 2002 s.38(1)(b) with s.38(2B)</a>
     */
    S38_1_B_2B_RIGHT_TO_OBJECT(
            foisa(
                            "s.38(1)(b)",
                            "Personal information",
                            "Personal data, whose disclosure to a member of the public would contravene Article 21 of the UK GDPR.")
                    .with("s.38(2B)")
                    .provedTogether("personal data", "the condition named is satisfied")
                    .confirmOrDeny(YES, "s.18(1)")
                    .from("2018-05-25")
                    .amendedBy(
                            "inserted 25.5.2018: DPA 2018 Sch 19 para 90, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 para 22")
                    .foiaEquivalents("s.40(3B)")
                    .mistake(
                            "Treating it as absolute with the first condition: s.2(2)(e)(ii) covers the first condition only.")),

    /**
     * Personal data that would be withheld from an Article 15(1) UK GDPR request under DPA 2018 s.15, 16 or 26 or Sch
     * 2, 3 or 4.
     *
     * <p>Common mistake: treating it as absolute with the first condition: s.2(2)(e)(ii) covers the first condition
     * only.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/38">FOISA 2002 s.38(1)(b) with s.38(3A)(a)</a>
     */
    S38_1_B_3A_A_EXEMPT_FROM_ACCESS(
            foisa(
                            "s.38(1)(b)",
                            "Personal information",
                            "Personal data that would be withheld from an Article 15(1) UK GDPR request under DPA 2018 s.15, 16 or 26 or Sch 2, 3 or 4.")
                    .with("s.38(3A)(a)")
                    .provedTogether("personal data", "the condition named is satisfied")
                    .confirmOrDeny(YES, "s.18(1)")
                    .from("2018-05-25")
                    .amendedBy(
                            "inserted 25.5.2018: DPA 2018 Sch 19 para 90, S.I. 2018/625; UK GDPR named 31.12.2020: S.I. 2019/419 Sch 3 para 22")
                    .foiaEquivalents("s.40(4A)(a)")
                    .mistake(
                            "Treating it as absolute with the first condition: s.2(2)(e)(ii) covers the first condition only.")),

    /**
     * Personal data that DPA 2018 s.45(4) or 78A would keep from a law enforcement access request.
     *
     * <p>Common mistake: keeping the wording from before 5 September 2025, which did not name DPA 2018 s.78A.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/38">FOISA 2002 s.38(1)(b) with s.38(3A)(b)</a>
     */
    S38_1_B_3A_B_EXEMPT_FROM_LAW_ENFORCEMENT_ACCESS(
            foisa(
                            "s.38(1)(b)",
                            "Personal information",
                            "Personal data that DPA 2018 s.45(4) or 78A would keep from a law enforcement access request.")
                    .with("s.38(3A)(b)")
                    .provedTogether("personal data", "the condition named is satisfied")
                    .confirmOrDeny(YES, "s.18(1)")
                    .from("2018-05-25")
                    .amendedBy(
                            "inserted 25.5.2018: DPA 2018 Sch 19 para 90, S.I. 2018/625; DPA 2018 s.78A added 5.9.2025: Data (Use and Access) Act 2025 s.88(11), (12)(b), S.I. 2025/996")
                    .foiaEquivalents("s.40(4A)(b)")
                    .mistake("Keeping the wording from before 5 September 2025, which did not name DPA 2018 s.78A.")
                    .note(
                            "Until 4 September 2025 it named s.45(4) alone; the change was read in the amending Act, not in a revised text.")),

    /**
     * Census information that relates to an identifiable person or household.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/38">FOISA 2002 s.38(1)(c)</a>
     */
    S38_1_C_PERSONAL_CENSUS_INFORMATION(
            foisa(
                            "s.38(1)(c)",
                            "Personal information",
                            "Census information that relates to an identifiable person or household.")
                    .noPublicInterestTest()
                    .confirmOrDeny(YES, "s.18(1)")
                    .amendedBy("s.18 reaches it from 31.5.2013: 2013 asp 2 s.2, S.S.I. 2013/136")
                    .age(AgeRule.AFTER_100_YEARS, "s.58(2)(b)")
                    .note(
                            "The census Acts meant are those of 1910 and 1920, s.38(5); FOIA 2000 leaves the matter to s.44; section 18 reached section 38 only on 31 May 2013.")),

    /**
     * The health record of a person who has died.
     *
     * <p>Common mistake: refusing the records of the dead as personal data, which are about living individuals.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/38">FOISA 2002 s.38(1)(d)</a>
     */
    S38_1_D_HEALTH_RECORD_OF_DECEASED(
            foisa("s.38(1)(d)", "Personal information", "The health record of a person who has died.")
                    .noPublicInterestTest()
                    .confirmOrDeny(YES, "s.18(1)")
                    .amendedBy("s.18 reaches it from 31.5.2013: 2013 asp 2 s.2, S.S.I. 2013/136")
                    .age(AgeRule.AFTER_100_YEARS, "s.58(2)(b)")
                    .mistake("Refusing the records of the dead as personal data, which are about living individuals.")
                    .note(
                            "Health record has the meaning in the Access to Health Records Act 1990 s.1(1), s.38(5); FOIA 2000 has no such exemption, and s.41 is used instead; section 18 reached section 38 only on 31 May 2013.")),

    /**
     * Disclosure would, or would be likely to, endanger the physical or mental health, or the safety, of an
     * individual.
     *
     * <p>Common mistake: adding the word substantially, or arguing prejudice: the word here is endanger, unqualified.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/39">FOISA 2002 s.39(1)</a>
     */
    S39_1_ENDANGERING_HEALTH_OR_SAFETY(foisa(
                    "s.39(1)",
                    "Health, safety and the environment",
                    "Disclosure would, or would be likely to, endanger the physical or mental health, or the safety, of an individual.")
            .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO, "endanger")
            .confirmOrDeny(YES, "s.18(1)")
            .foiaEquivalents("s.38(1)(a)", "s.38(1)(b)")
            .mistake("Adding the word substantially, or arguing prejudice: the word here is endanger, unqualified.")),

    /**
     * The authority is obliged by the EI(S)R 2004 to make the information available to the public in accordance with
     * them.
     *
     * <p>Common mistake: using it as a reason to withhold: it only sends the request to the EI(S)R 2004.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/39">FOISA 2002 s.39(2)(a)</a>
     */
    S39_2_A_AVAILABLE_UNDER_ENVIRONMENTAL_REGULATIONS(
            foisa(
                            "s.39(2)(a)",
                            "Health, safety and the environment",
                            "The authority is obliged by the EI(S)R 2004 to make the information available to the public in accordance with them.")
                    .foiaEquivalents("s.39(1)(a)")
                    .mistake("Using it as a reason to withhold: it only sends the request to the EI(S)R 2004.")
                    .note(
                            "The words are regulations under section 62; the EI(S)R 2004 were made under another Act and apply s.39(2) to themselves by reg.20; section 18 does not reach it.")),

    /**
     * The authority would be obliged by the EI(S)R 2004 to make it available to the public but for an exception in
     * them.
     *
     * <p>Common mistake: using it as a reason to withhold: it only sends the request to the EI(S)R 2004.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/39">FOISA 2002 s.39(2)(b)</a>
     */
    S39_2_B_EXCEPTED_UNDER_ENVIRONMENTAL_REGULATIONS(
            foisa(
                            "s.39(2)(b)",
                            "Health, safety and the environment",
                            "The authority would be obliged by the EI(S)R 2004 to make it available to the public but for an exception in them.")
                    .foiaEquivalents("s.39(1)(b)")
                    .mistake("Using it as a reason to withhold: it only sends the request to the EI(S)R 2004.")
                    .note(
                            "The words are regulations under section 62; the EI(S)R 2004 were made under another Act and apply s.39(2) to themselves by reg.20; section 18 does not reach it.")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially functions of auditing other Scottish public
     * authorities' accounts.
     *
     * <p>Common mistake: claiming it for an authority's audit of itself: the functions must concern other Scottish
     * public authorities.
     *
     * <p><b>Interpretation.</b> As it reads, the functions may be those of an authority other than the one that
     * answers, though no case or guidance on this was read; no section 18 response is possible.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/40">FOISA 2002 s.40(a)</a>
     */
    S40_A_AUDIT_OF_ACCOUNTS(
            foisa(
                            "s.40(a)",
                            "Audit functions",
                            "Disclosure would, or would be likely to, prejudice substantially functions of auditing other Scottish public authorities' accounts.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .amendedBy("age rule of 15 years from 1.4.2014, before that 30: S.S.I. 2013/365")
                    .age(AgeRule.AFTER_15_YEARS, "s.58(1)")
                    .foiaEquivalents("s.33(1)(a)")
                    .standing(Standing.INTERPRETATION)
                    .mistake(
                            "Claiming it for an authority's audit of itself: the functions must concern other Scottish public authorities.")
                    .note(
                            "As it reads, the functions may be those of an authority other than the one that answers, though no case or guidance on this was read; no section 18 response is possible.")),

    /**
     * Disclosure would, or would be likely to, prejudice substantially functions of examining other Scottish public
     * authorities' use of resources.
     *
     * <p>Common mistake: claiming it for an authority's audit of itself: the functions must concern other Scottish
     * public authorities.
     *
     * <p><b>Interpretation.</b> As it reads, the functions may be those of an authority other than the one that
     * answers, though no case or guidance on this was read; no section 18 response is possible.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/40">FOISA 2002 s.40(b)</a>
     */
    S40_B_EXAMINATION_OF_USE_OF_RESOURCES(
            foisa(
                            "s.40(b)",
                            "Audit functions",
                            "Disclosure would, or would be likely to, prejudice substantially functions of examining other Scottish public authorities' use of resources.")
                    .harm(PREJUDICE, WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY, "prejudice substantially")
                    .amendedBy("age rule of 15 years from 1.4.2014, before that 30: S.S.I. 2013/365")
                    .age(AgeRule.AFTER_15_YEARS, "s.58(1)")
                    .foiaEquivalents("s.33(1)(b)")
                    .standing(Standing.INTERPRETATION)
                    .mistake(
                            "Claiming it for an authority's audit of itself: the functions must concern other Scottish public authorities.")
                    .note(
                            "As it reads, the functions may be those of an authority other than the one that answers, though no case or guidance on this was read; no section 18 response is possible.")),

    /**
     * Relates to communications with the Sovereign, other members of the Royal Family or the Royal Household.
     *
     * <p>Common mistake: treating it as absolute, like FOIA 2000 s.37(1)(a) to (ab): Scotland kept the public interest
     * test.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/41">FOISA 2002 s.41(a)</a>
     */
    S41_A_ROYAL_COMMUNICATIONS(
            foisa(
                            "s.41(a)",
                            "Communications with Her Majesty etc. and honours",
                            "Relates to communications with the Sovereign, other members of the Royal Family or the Royal Household.")
                    .confirmOrDeny(YES, "s.18(1)")
                    .amendedBy("age rule from 1.4.2014, before that 30 years: S.S.I. 2013/365")
                    .age(AgeRule.AFTER_ROYAL_DEATH, "s.58(1)")
                    .foiaEquivalents("s.37(1)(a)", "s.37(1)(aa)", "s.37(1)(ab)", "s.37(1)(ac)", "s.37(1)(ad)")
                    .mistake(
                            "Treating it as absolute, like FOIA 2000 s.37(1)(a) to (ab): Scotland kept the public interest test.")
                    .note(
                            "Age runs from exact dates: the later of 20 years from creation and 5 years from the death of the person concerned, for the Household that of the Sovereign reigning at creation, s.57(1C).")),

    /**
     * Relates to the Sovereign's exercise of the prerogative of honour.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/41">FOISA 2002 s.41(b)</a>
     */
    S41_B_PREROGATIVE_OF_HONOUR(foisa(
                    "s.41(b)",
                    "Communications with Her Majesty etc. and honours",
                    "Relates to the Sovereign's exercise of the prerogative of honour.")
            .confirmOrDeny(YES, "s.18(1)")
            .opinionOrCertificate("First Minister's certificate, s.52")
            .age(AgeRule.AFTER_60_YEARS, "s.58(2)(a)")
            .foiaEquivalents("s.37(1)(b)")
            .note("Section 52 reaches (b) but not (a); the text read still says Her Majesty in section and heading."));

    /** What the library knows of the constant; read through {@link Ground}. */
    final Facts facts;

    FoisaExemption(Facts facts) {
        this.facts = facts;
    }
}
