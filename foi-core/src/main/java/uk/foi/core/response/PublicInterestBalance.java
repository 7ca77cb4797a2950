package uk.foi.core.response;

import java.util.List;
import org.immutables.value.Value;

/**
 * An officer's weighing of the public interest: the factors on each side, which side weighs more, and what follows.
 *
 * <p>Where the balance lies is the officer's to say and is recorded as {@link #weighing()}. What follows from it the
 * enactment fixes, and {@link #outcome()} reads it from the weighing, so that the two cannot part: an even balance goes
 * to disclosure. A side without factors is allowed here; whether a notice gives reasons enough is another check.
 *
 * <pre>{@code
 * PublicInterestBalance balance = PublicInterestBalance.builder()
 *         .test(BalancingTest.FOIA_S2_2_B_CONTENT)
 *         .addForDisclosure("The public pays for the contract.")
 *         .addForMaintaining("The tender for the next contract is open.")
 *         .weighing(PublicInterestBalance.Weighing.MAINTAINING_WEIGHS_MORE)
 *         .conclusion("Until the tender closes, disclosure would cost the public more than it would tell it.")
 *         .build();
 * balance.outcome();           // WITHHOLD
 * balance.test().wording();    // The information may be withheld only if ...
 * }</pre>
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/2">FOIA 2000 s.2</a>
 * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/2">FOISA 2002 s.2</a>
 * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/12">EIR 2004 reg.12</a>
 * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/10">EI(S)R 2004 reg.10</a>
 */
@Value.Immutable
public abstract class PublicInterestBalance {

    PublicInterestBalance() {}

    /** Which side the officer finds to weigh more. */
    public enum Weighing {
        /** The public interest in disclosing, or in confirming or denying. */
        DISCLOSURE_WEIGHS_MORE("Disclosure weighs more."),
        /** Neither. */
        EQUAL("The two sides weigh the same."),
        /** The public interest in maintaining the exemption or exception, or in saying nothing. */
        MAINTAINING_WEIGHS_MORE("Maintaining weighs more.");

        private final String sentence;

        Weighing(String sentence) {
            this.sentence = sentence;
        }
    }

    /** What follows from the weighing. */
    public enum Outcome {
        /** The information is given. */
        DISCLOSE("The information is given."),
        /** The information is withheld. */
        WITHHOLD("The information is withheld."),
        /** The authority says whether it holds the information. */
        CONFIRM_OR_DENY("The authority says whether it holds the information."),
        /** The authority does not say whether it holds the information. */
        NEITHER_CONFIRM_NOR_DENY("The authority does not say whether it holds the information.");

        private final String sentence;

        Outcome(String sentence) {
            this.sentence = sentence;
        }
    }

    /**
     * A builder. A missing part is an {@link IllegalStateException} that names it; a blank factor or conclusion is an
     * {@link IllegalArgumentException}.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutablePublicInterestBalance.builder();
    }

    /**
     * The test: the regime's, for giving the information or for confirming or denying that it is held.
     *
     * @return the test, with its provision and its wording
     */
    public abstract BalancingTest test();

    /**
     * What speaks for disclosing or, where that is the question, for confirming or denying.
     *
     * @return the factors, in the officer's order
     */
    public abstract List<String> forDisclosure();

    /**
     * What speaks for maintaining the exemption or exception or, where that is the question, for saying nothing.
     *
     * @return the factors, in the officer's order
     */
    public abstract List<String> forMaintaining();

    /**
     * Which side the officer finds to weigh more.
     *
     * @return the weighing
     */
    public abstract Weighing weighing();

    /**
     * The officer's conclusion in their own words. It is not read: what follows is {@link #outcome()}.
     *
     * @return a sentence
     */
    public abstract String conclusion();

    /**
     * What follows from the weighing under the test.
     *
     * @return silence or withholding only if maintaining weighs more; an even balance discloses, or confirms or denies
     */
    public Outcome outcome() {
        // s.2(2)(b) "... in maintaining the exemption outweighs ..."; FOISA s.2(1)(b) "... is not outweighed by ..."
        boolean outweighed = weighing() == Weighing.MAINTAINING_WEIGHS_MORE;
        if (test().subject().isConfirmingOrDenying()) {
            return outweighed ? Outcome.NEITHER_CONFIRM_NOR_DENY : Outcome.CONFIRM_OR_DENY;
        }
        return outweighed ? Outcome.WITHHOLD : Outcome.DISCLOSE;
    }

    /**
     * The balance as text: the test, the factors, the weighing and what follows.
     *
     * @return the lines, each ending with a line feed
     */
    public String explain() {
        StringBuilder text = new StringBuilder(test().wording())
                .append("  [")
                .append(test().provision())
                .append("]\n");
        test().presumption()
                .ifPresent(presumption -> text.append("The presumption is in favour of disclosure.  [")
                        .append(presumption)
                        .append("]\n"));
        forDisclosure()
                .forEach(
                        factor -> text.append("For disclosure: ").append(factor).append('\n'));
        forMaintaining()
                .forEach(factor ->
                        text.append("For maintaining: ").append(factor).append('\n'));
        return text.append(weighing().sentence)
                .append(' ')
                .append(outcome().sentence)
                .append('\n')
                .append(conclusion())
                .append('\n')
                .toString();
    }

    @Value.Check
    void check() {
        checkFactors("for disclosure", forDisclosure());
        checkFactors("for maintaining", forMaintaining());
        if (conclusion().isBlank()) {
            throw new IllegalArgumentException(
                    "The conclusion is blank: say in a sentence why the balance lies where it does.");
        }
    }

    private static void checkFactors(String side, List<String> factors) {
        for (int i = 0; i < factors.size(); i++) {
            if (factors.get(i).isBlank()) {
                throw new IllegalArgumentException(
                        "Factor " + (i + 1) + " " + side + " is blank: say what it is, or leave it out.");
            }
        }
    }

    /** Reads aloud: {@code EQUAL, so DISCLOSE (FOIA 2000 s.2(2)(b))}. */
    @Override
    public String toString() {
        return weighing() + ", so " + outcome() + " (" + test().provision() + ")";
    }

    /** Builds a {@link PublicInterestBalance}. Each part is set once; a missing one is an {@link IllegalStateException}. */
    public interface Builder {
        /**
         * Sets the test.
         *
         * @param test the regime's test for the question that is weighed
         * @return this builder
         */
        Builder test(BalancingTest test);

        /**
         * Adds a factor for disclosing, or for confirming or denying.
         *
         * @param factor what it is
         * @return this builder
         */
        Builder addForDisclosure(String factor);

        /**
         * Adds factors for disclosing, or for confirming or denying.
         *
         * @param factors what they are, in their order
         * @return this builder
         */
        Builder addAllForDisclosure(Iterable<String> factors);

        /**
         * Adds a factor for maintaining the exemption or exception, or for saying nothing.
         *
         * @param factor what it is
         * @return this builder
         */
        Builder addForMaintaining(String factor);

        /**
         * Adds factors for maintaining the exemption or exception, or for saying nothing.
         *
         * @param factors what they are, in their order
         * @return this builder
         */
        Builder addAllForMaintaining(Iterable<String> factors);

        /**
         * Sets which side the officer finds to weigh more.
         *
         * @param weighing the weighing
         * @return this builder
         */
        Builder weighing(Weighing weighing);

        /**
         * Sets the officer's conclusion.
         *
         * @param conclusion a sentence, in the officer's own words
         * @return this builder
         */
        Builder conclusion(String conclusion);

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalStateException if a part is missing; the message names it
         * @throws IllegalArgumentException if a factor or the conclusion is blank
         */
        PublicInterestBalance build();
    }
}
