package uk.foi.core.response;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.foi.core.law.Enactment;
import uk.foi.core.law.Provision;
import uk.foi.core.law.Regime;

/**
 * The public interest tests: what weighs against what in each regime, and which way it is put.
 *
 * <p>FOIA and the EIR put the burden on withholding: information is withheld only if maintaining the exemption or
 * exception outweighs. FOISA puts it on the other side: information is given unless disclosing it is outweighed. The
 * EI(S)R let an authority refuse only if making the information available is outweighed. In all four an even balance goes
 * to the requester.
 *
 * <p>Whether the authority holds the information is a separate question from whether it gives it, with a test of its
 * own. Absolute exemptions have no test: what has one is for the catalogue of exemptions to say.
 *
 * <pre>{@code
 * BalancingTest.of(Regime.FOIA, BalancingTest.Subject.CONTENT).provision();    // FOIA 2000 s.2(2)(b)
 * }</pre>
 */
public enum BalancingTest {
    /**
     * FOIA: whether to confirm or deny that the information is held.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/2">FOIA 2000 s.2(1)(b)</a>
     */
    FOIA_S2_1_B_CONFIRMING(
            Regime.FOIA,
            Subject.CONFIRMING_OR_DENYING,
            "s.2(1)(b)",
            "The authority may stay silent on whether it holds the information only if the public interest in staying"
                    + " silent outweighs the public interest in saying."),
    /**
     * FOIA: whether to give the information.
     *
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/2">FOIA 2000 s.2(2)(b)</a>
     */
    FOIA_S2_2_B_CONTENT(
            Regime.FOIA,
            Subject.CONTENT,
            "s.2(2)(b)",
            "The information may be withheld only if the public interest in maintaining the exemption outweighs the public"
                    + " interest in disclosing it."),
    /**
     * EIR: whether to give the information.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/12">EIR 2004 reg.12(1)(b)</a>
     */
    EIR_R12_1_B_CONTENT(
            Regime.EIR,
            Subject.CONTENT,
            "reg.12(1)(b)",
            "The information may be withheld only if the public interest in maintaining the exception outweighs the public"
                    + " interest in disclosing it."),
    /**
     * EIR: whether to confirm or deny, for the interests of regulation 12(5)(a). Whether information is held is itself
     * information, reg.12(7), so the test is that of regulation 12(1)(b).
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/12">EIR 2004 reg.12(6)</a>
     */
    EIR_R12_6_CONFIRMING(
            Regime.EIR,
            Subject.CONFIRMING_OR_DENYING,
            "reg.12(6)",
            "The authority may neither confirm nor deny only if the public interest in maintaining the exception outweighs"
                    + " the public interest in confirming or denying."),
    /**
     * EIR: whether to give another person's personal data where the second or third condition is met. As substituted from
     * 25 May 2018.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/13">EIR 2004 reg.13(1)(b)</a>
     */
    EIR_R13_1_B_PERSONAL_DATA(
            Regime.EIR,
            Subject.PERSONAL_DATA,
            "reg.13(1)(b)",
            "The personal data are withheld only if the public interest in not disclosing them outweighs the public"
                    + " interest in disclosing them."),
    /**
     * EIR: whether to confirm or deny that another person's personal data are held, under a condition of regulation
     * 13(5B)(b) to (e). As substituted from 25 May 2018.
     *
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/13">EIR 2004 reg.13(5A)(b)</a>
     */
    EIR_R13_5A_B_CONFIRMING_PERSONAL_DATA(
            Regime.EIR,
            Subject.CONFIRMING_OR_DENYING_PERSONAL_DATA,
            "reg.13(5A)(b)",
            "The authority may neither confirm nor deny only if the public interest in doing neither outweighs the public"
                    + " interest in confirming or denying."),
    /**
     * FOISA: whether to give the information.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/2">FOISA 2002 s.2(1)(b)</a>
     */
    FOISA_S2_1_B_CONTENT(
            Regime.FOISA,
            Subject.CONTENT,
            "s.2(1)(b)",
            "The information is given unless the public interest in disclosing it is outweighed by the public interest in"
                    + " maintaining the exemption."),
    /**
     * FOISA: whether to reveal that the information exists or is held.
     *
     * <h4>Interpretation: an even balance</h4>
     * Section 18(1) does not speak of outweighing: an authority may stay silent if revealing would be contrary to the
     * public interest. We read an even balance as not contrary, so that it goes to revealing, as section 2(1)(b) does for
     * content. The other reading leaves an even balance to the authority. Pinned by
     * {@code PublicInterestBalanceTest.An_even_balance}.
     *
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/18">FOISA 2002 s.18(1)</a>
     */
    FOISA_S18_1_REVEALING(
            Regime.FOISA,
            Subject.CONFIRMING_OR_DENYING,
            "s.18(1)",
            "The authority reveals whether the information exists and is held unless revealing that would be contrary to"
                    + " the public interest."),
    /**
     * EI(S)R: whether to give the information.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/10">EI(S)R 2004 reg.10(1)(b)</a>
     */
    EISR_R10_1_B_CONTENT(
            Regime.EISR,
            Subject.CONTENT,
            "reg.10(1)(b)",
            "The information may be withheld only if the public interest in making it available is outweighed by the public"
                    + " interest in maintaining the exception."),
    /**
     * EI(S)R: whether to reveal that the information exists or is held, for the interests of regulation 10(5)(a). That is
     * itself making information available, reg.10(9), so the test is that of regulation 10(1)(b).
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/10">EI(S)R 2004 reg.10(8)</a>
     */
    EISR_R10_8_REVEALING(
            Regime.EISR,
            Subject.CONFIRMING_OR_DENYING,
            "reg.10(8)",
            "The authority may stay silent on whether the information exists or is held only if the public interest in"
                    + " revealing it is outweighed by the public interest in maintaining the exception."),
    /**
     * EI(S)R: whether to give another person's personal data where the second or third condition is met. As substituted
     * from 25 May 2018.
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/11">EI(S)R 2004 reg.11(2)(b)</a>
     */
    EISR_R11_2_B_PERSONAL_DATA(
            Regime.EISR,
            Subject.PERSONAL_DATA,
            "reg.11(2)(b)",
            "The personal data are withheld only if the public interest in making them available is outweighed by the"
                    + " public interest in not doing so."),
    /**
     * EI(S)R: whether to reveal that another person's personal data exist or are held. Regulation 11(6) has no words of
     * its own on the public interest: silence is allowed if revealing would contravene regulation 11, so the test is that
     * of regulation 11(2)(b).
     *
     * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/11">EI(S)R 2004 reg.11(6)</a>
     */
    EISR_R11_6_REVEALING_PERSONAL_DATA(
            Regime.EISR,
            Subject.CONFIRMING_OR_DENYING_PERSONAL_DATA,
            "reg.11(6)",
            "The authority may stay silent on whether the personal data exist or are held only if the public interest in"
                    + " revealing it is outweighed by the public interest in not doing so.");

    /** What is weighed. */
    public enum Subject {
        /** Whether to give the information. */
        CONTENT(false),
        /** Whether to say that the information is held. */
        CONFIRMING_OR_DENYING(true),
        /** Whether to give another person's personal data: a test apart under the EIR and the EI(S)R only. */
        PERSONAL_DATA(false),
        /** Whether to say that they are held: a test apart under the EIR and the EI(S)R only. */
        CONFIRMING_OR_DENYING_PERSONAL_DATA(true);

        private final boolean confirming;

        Subject(boolean confirming) {
            this.confirming = confirming;
        }

        /**
         * Whether the question is to confirm or deny, and not to give.
         *
         * @return whether it is about confirming or denying
         */
        public boolean isConfirmingOrDenying() {
            return confirming;
        }
    }

    private final Regime regime;
    private final Subject subject;
    private final Provision provision;
    private final String wording;

    BalancingTest(Regime regime, Subject subject, String locator, String wording) {
        this.regime = regime;
        this.subject = subject;
        this.provision = Provision.of(regime.enactment(), locator);
        this.wording = wording;
    }

    /**
     * The test of a regime for a subject.
     *
     * @param regime the regime
     * @param subject what is weighed
     * @return the test
     * @throws IllegalArgumentException if the regime has no such test: subject access weighs no public interest, and the
     *     two Acts have one test for content and one for confirming, whether the information is personal data or not
     */
    public static BalancingTest of(Regime regime, Subject subject) {
        return Arrays.stream(values())
                .filter(test -> test.regime == regime && test.subject == subject)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(none(regime, subject)));
    }

    private static String none(Regime regime, Subject subject) {
        String others = Arrays.stream(values())
                .filter(test -> test.regime == regime)
                .map(test -> test.subject.name())
                .collect(Collectors.joining(" or "));
        return "There is no public interest test for " + subject + " under " + regime + ": "
                + (others.isEmpty() ? "it weighs no public interest at all." : "ask for " + others + ".");
    }

    /**
     * The regime.
     *
     * @return the regime
     */
    public Regime regime() {
        return regime;
    }

    /**
     * What is weighed.
     *
     * @return the subject
     */
    public Subject subject() {
        return subject;
    }

    /**
     * The provision to cite.
     *
     * @return the provision
     */
    public Provision provision() {
        return provision;
    }

    /**
     * The test in plain words that keep its direction.
     *
     * @return a sentence
     */
    public String wording() {
        return wording;
    }

    /**
     * The presumption in favour of disclosure with which the scale is read.
     *
     * @return EIR reg.12(2) or EI(S)R reg.10(2)(b) for the exceptions of those regulations; otherwise empty
     */
    public Optional<Provision> presumption() {
        return switch (this) {
            case EIR_R12_1_B_CONTENT, EIR_R12_6_CONFIRMING ->
                Optional.of(Provision.of(Enactment.EIR_2004, "reg.12(2)"));
            case EISR_R10_1_B_CONTENT, EISR_R10_8_REVEALING ->
                Optional.of(Provision.of(Enactment.EISR_2004, "reg.10(2)(b)"));
            default -> Optional.empty();
        };
    }
}
