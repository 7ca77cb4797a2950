package uk.foi.core.exemption;

import uk.foi.core.law.Enactment;
import uk.foi.core.law.Provision;

/**
 * The rules that stand around the exceptions for environmental information: presumption, emissions, separation, where
 * personal data go, and where the Regulations do not reach.
 */
public enum EnvironmentalRule {
    /**
     * A public authority must apply a presumption in favour of disclosure.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/12">EIR 2004 reg.12(2)</a>
     */
    EIR_R12_2_PRESUMPTION_IN_FAVOUR_OF_DISCLOSURE(
            Kind.RULE,
            Enactment.EIR_2004,
            "reg.12(2)",
            "A public authority must apply a presumption in favour of disclosure."),

    /**
     * An exception must apply, and the public interest in maintaining it must outweigh that in disclosing the
     * information.
     *
     * <p>Common mistake: taking more time to weigh the public interest: only the complexity and volume of the
     * information extend the time, reg.7(1).
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/12">EIR 2004 reg.12(1)</a>
     */
    EIR_R12_1_EXCEPTION_AND_PUBLIC_INTEREST(
            Kind.RULE,
            Enactment.EIR_2004,
            "reg.12(1)",
            "An exception must apply, and the public interest in maintaining it must outweigh that in disclosing the information."),

    /**
     * Personal data of which the applicant is not the data subject are disclosed only in accordance with regulation
     * 13.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/12">EIR 2004 reg.12(3)</a>
     */
    EIR_R12_3_PERSONAL_DATA_OF_OTHERS(
            Kind.ROUTER,
            Enactment.EIR_2004,
            "reg.12(3)",
            "Personal data of which the applicant is not the data subject are disclosed only in accordance with regulation 13."),

    /**
     * Internal communications include communications between government departments.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/12">EIR 2004 reg.12(8)</a>
     */
    EIR_R12_8_COMMUNICATIONS_BETWEEN_GOVERNMENT_DEPARTMENTS(
            Kind.RULE,
            Enactment.EIR_2004,
            "reg.12(8)",
            "Internal communications include communications between government departments."),

    /**
     * So far as it relates to emissions, information may not be withheld under reg.12(5)(d) to (g).
     *
     * <p>Common mistake: reading it as lifting every exception: reg.12(4), reg.12(5)(a) to (c) and reg.13 are not
     * touched.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/12">EIR 2004 reg.12(9)</a>
     */
    EIR_R12_9_EMISSIONS(
            Kind.RULE,
            Enactment.EIR_2004,
            "reg.12(9)",
            "So far as it relates to emissions, information may not be withheld under reg.12(5)(d) to (g)."),

    /**
     * Information may be withheld with other information only where it cannot reasonably be separated from it.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/12">EIR 2004 reg.12(11)</a>
     */
    EIR_R12_11_SEPARATION(
            Kind.RULE,
            Enactment.EIR_2004,
            "reg.12(11)",
            "Information may be withheld with other information only where it cannot reasonably be separated from it."),

    /**
     * The duty to make information available does not reach personal data of which the applicant is the data subject.
     *
     * <p>Common mistake: citing it as an exception: the duty does not reach the data at all, and a subject access
     * request does.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/5">EIR 2004 reg.5(3)</a>
     */
    EIR_R5_3_PERSONAL_DATA_OF_APPLICANT(
            Kind.ROUTER,
            Enactment.EIR_2004,
            "reg.5(3)",
            "The duty to make information available does not reach personal data of which the applicant is the data subject."),

    /**
     * An enactment or rule of law that would prevent disclosure under the Regulations does not apply.
     *
     * <p>Common mistake: refusing an environmental request under FOIA 2000 s.44 because a statute forbids disclosure.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/5">EIR 2004 reg.5(6)</a>
     */
    EIR_R5_6_STATUTORY_BARS_OVERRIDDEN(
            Kind.RULE,
            Enactment.EIR_2004,
            "reg.5(6)",
            "An enactment or rule of law that would prevent disclosure under the Regulations does not apply."),

    /**
     * The Regulations do not apply to an authority so far as it is acting in a judicial or legislative capacity.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/3">EIR 2004 reg.3(3)</a>
     */
    EIR_R3_3_JUDICIAL_OR_LEGISLATIVE_CAPACITY(
            Kind.SCOPE,
            Enactment.EIR_2004,
            "reg.3(3)",
            "The Regulations do not apply to an authority so far as it is acting in a judicial or legislative capacity."),

    /**
     * The Regulations do not apply to either House so far as that is required to avoid infringing the privileges of
     * either.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/3">EIR 2004 reg.3(4)</a>
     */
    EIR_R3_4_PARLIAMENTARY_PRIVILEGE(
            Kind.SCOPE,
            Enactment.EIR_2004,
            "reg.3(4)",
            "The Regulations do not apply to either House so far as that is required to avoid infringing the privileges of either."),

    /**
     * An exception must apply, and the public interest in making available must be outweighed by that in maintaining
     * it.
     *
     * <p>Common mistake: taking more time to weigh the public interest: only the volume and complexity of the
     * information extend the time, reg.7(1).
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/10">EI(S)R 2004 reg.10(1)</a>
     */
    EISR_R10_1_EXCEPTION_AND_PUBLIC_INTEREST(
            Kind.RULE,
            Enactment.EISR_2004,
            "reg.10(1)",
            "An exception must apply, and the public interest in making available must be outweighed by that in maintaining it."),

    /**
     * Exceptions are to be interpreted in a restrictive way, with a presumption in favour of disclosure.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/10">EI(S)R 2004 reg.10(2)</a>
     */
    EISR_R10_2_RESTRICTIVE_READING_AND_PRESUMPTION(
            Kind.RULE,
            Enactment.EISR_2004,
            "reg.10(2)",
            "Exceptions are to be interpreted in a restrictive way, with a presumption in favour of disclosure."),

    /**
     * Personal data within the information requested are made available only in accordance with regulation 11.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/10">EI(S)R 2004 reg.10(3)</a>
     */
    EISR_R10_3_PERSONAL_DATA(
            Kind.ROUTER,
            Enactment.EISR_2004,
            "reg.10(3)",
            "Personal data within the information requested are made available only in accordance with regulation 11."),

    /**
     * So far as it relates to emissions, information may not be withheld under reg.10(5)(d) to (g).
     *
     * <p>Common mistake: reading it as lifting every exception: reg.10(4), reg.10(5)(a) to (c) and reg.11 are not
     * touched.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/10">EI(S)R 2004 reg.10(6)</a>
     */
    EISR_R10_6_EMISSIONS(
            Kind.RULE,
            Enactment.EISR_2004,
            "reg.10(6)",
            "So far as it relates to emissions, information may not be withheld under reg.10(5)(d) to (g)."),

    /**
     * Information may be withheld with other information only where it cannot reasonably be separated from it.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/10">EI(S)R 2004 reg.10(7)</a>
     */
    EISR_R10_7_SEPARATION(
            Kind.RULE,
            Enactment.EISR_2004,
            "reg.10(7)",
            "Information may be withheld with other information only where it cannot reasonably be separated from it."),

    /**
     * The duty to make information available does not reach personal data of which the applicant is the data subject.
     *
     * <p>Common mistake: citing it as an exception: the duty does not reach the data at all, and a subject access
     * request does.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/11">EI(S)R 2004 reg.11(1)</a>
     */
    EISR_R11_1_PERSONAL_DATA_OF_APPLICANT(
            Kind.ROUTER,
            Enactment.EISR_2004,
            "reg.11(1)",
            "The duty to make information available does not reach personal data of which the applicant is the data subject."),

    /**
     * The Regulations do not apply to an authority so far as it is acting in a judicial or legislative capacity.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/3">EI(S)R 2004 reg.3(2)</a>
     */
    EISR_R3_2_JUDICIAL_OR_LEGISLATIVE_CAPACITY(
            Kind.SCOPE,
            Enactment.EISR_2004,
            "reg.3(2)",
            "The Regulations do not apply to an authority so far as it is acting in a judicial or legislative capacity."),

    /**
     * An enactment or rule of law that would prevent making information available under the Regulations does not
     * apply.
     *
     * <p>Common mistake: refusing an environmental request under FOISA 2002 s.26 because a statute forbids disclosure.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/5">EI(S)R 2004 reg.5(3)</a>
     */
    EISR_R5_3_STATUTORY_BARS_OVERRIDDEN(
            Kind.RULE,
            Enactment.EISR_2004,
            "reg.5(3)",
            "An enactment or rule of law that would prevent making information available under the Regulations does not apply.");

    /** What a rule does. */
    public enum Kind {
        /** It governs how exceptions are applied. */
        RULE,
        /** It sends information to another provision. */
        ROUTER,
        /** It says where the Regulations do not reach. */
        SCOPE
    }

    private final Kind kind;
    private final Provision provision;
    private final String summary;

    EnvironmentalRule(Kind kind, Enactment enactment, String locator, String summary) {
        this.kind = kind;
        this.provision = Provision.of(enactment, locator);
        this.summary = summary;
    }

    /**
     * Where it stands.
     *
     * @return the provision
     */
    public Provision provision() {
        return provision;
    }

    /**
     * What it says, in one sentence of plain English.
     *
     * @return the summary
     */
    public String summary() {
        return summary;
    }

    /**
     * What it does.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }
}
