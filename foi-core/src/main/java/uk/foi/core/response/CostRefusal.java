package uk.foi.core.response;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import uk.foi.core.exemption.NotAnExemption;
import uk.foi.core.law.Provision;

/**
 * The authority estimates that complying would cost more than the appropriate limit, FOIA 2000 s.12.
 *
 * <p>It carries the figures that the notice gives. The estimate of {@code foi-costs} makes one with its {@code refusal}
 * method, so that figures and notice agree.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/12">FOIA 2000 s.12</a>
 */
@Value.Immutable
public abstract non-sealed class CostRefusal implements Answer {

    CostRefusal() {}

    /**
     * A builder. A missing part is an {@link IllegalStateException} that names it; no question, or a ground other than
     * section 12(1) or 12(2), is an {@link IllegalArgumentException}.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableCostRefusal.builder();
    }

    @Override
    public abstract List<String> questions();

    /**
     * The limb of section 12 relied on.
     *
     * @return {@link NotAnExemption#FOIA_S12_1_COST_LIMIT} or {@link NotAnExemption#FOIA_S12_2_COST_OF_CONFIRMING}
     */
    public abstract NotAnExemption ground();

    /**
     * Whether the authority holds the information.
     *
     * @return what it knows
     */
    public abstract Holding holding();

    /**
     * The appropriate limit.
     *
     * @return pounds
     */
    public abstract BigDecimal limit();

    /**
     * What sets the limit.
     *
     * @return the provision
     */
    public abstract Provision limitBasis();

    /**
     * What an hour of one person's time counts at.
     *
     * @return pounds an hour
     */
    public abstract BigDecimal hourlyRate();

    /**
     * What sets the hourly rate.
     *
     * @return the provision
     */
    public abstract Provision rateBasis();

    /**
     * Why several questions share one estimate: the officer's reason for finding that they ask for the same or similar
     * information.
     *
     * <h4>Interpretation: the numbered parts of one letter</h4>
     *
     * <p>Regulation 5 speaks of requests, not of parts. Tribunals have taken numbered parts of one letter as separate
     * requests (Fitzsimmons, EA/2007/0124), to be priced together only if they ask for the same or similar information.
     * The library follows that: a letter prices several questions together only with a reason.
     *
     * @return the reason, in words that follow "because"; empty if there is one question, or no reason was recorded
     * @see <a href="https://www.legislation.gov.uk/uksi/2004/3244/regulation/5">Fees Regs 2004 reg.5</a>
     */
    public abstract Optional<String> takenTogether();

    /**
     * The lines of the estimate. The Act does not ask a notice to give them; without them a requester cannot narrow
     * the request.
     *
     * @return the lines
     */
    public abstract List<CostLine> lines();

    /**
     * The person-time estimated.
     *
     * @return the time in all
     */
    public abstract Duration time();

    /**
     * The cost estimated, rounded to pence for people to read.
     *
     * @return pounds with two decimals
     */
    public abstract BigDecimal cost();

    /**
     * How much would fit within the limit, said to the requester under section 16.
     *
     * @return a sentence, or empty if it was not worked out
     */
    public abstract Optional<String> whatWouldFit();

    /**
     * Other advice and assistance under section 16, in the officer's own words.
     *
     * @return paragraphs
     */
    public abstract List<String> advice();

    @Value.Check
    void check() {
        if (questions().isEmpty()) {
            throw new IllegalArgumentException("A refusal on cost needs the questions it answers: name at least one.");
        }
        if (Set.copyOf(questions()).size() < questions().size()) {
            throw new IllegalArgumentException("A refusal on cost names a question twice: " + questions() + ".");
        }
        if (limit().signum() < 0 || hourlyRate().signum() < 0 || time().isNegative() || cost().signum() < 0) {
            throw new IllegalArgumentException("The figures of a refusal on cost are not below 0: given a limit of "
                    + limit() + ", a rate of " + hourlyRate() + ", a time of " + time() + " and a cost of " + cost()
                    + ".");
        }
        if (ground() != NotAnExemption.FOIA_S12_1_COST_LIMIT
                && ground() != NotAnExemption.FOIA_S12_2_COST_OF_CONFIRMING) {
            throw new IllegalArgumentException("A refusal on cost rests on s.12(1) or s.12(2), not on "
                    + ground().provision().locator() + ".");
        }
    }

    /** Builds a {@link CostRefusal}. Each part is set once; a missing one is an {@link IllegalStateException}. */
    public interface Builder {
        /**
         * Adds a question that is refused.
         *
         * @param question the question's number
         * @return this builder
         */
        Builder addQuestion(String question);

        /**
         * Adds questions that are refused.
         *
         * @param allQuestions their numbers
         * @return this builder
         */
        Builder addAllQuestions(Iterable<String> allQuestions);

        /**
         * Sets the limb of section 12 relied on.
         *
         * @param ground the limb
         * @return this builder
         */
        Builder ground(NotAnExemption ground);

        /**
         * Sets whether the authority holds the information.
         *
         * @param holding what it knows
         * @return this builder
         */
        Builder holding(Holding holding);

        /**
         * Sets the appropriate limit.
         *
         * @param limit pounds
         * @return this builder
         */
        Builder limit(BigDecimal limit);

        /**
         * Sets what sets the limit.
         *
         * @param limitBasis the provision
         * @return this builder
         */
        Builder limitBasis(Provision limitBasis);

        /**
         * Sets what an hour of one person's time counts at.
         *
         * @param hourlyRate pounds an hour
         * @return this builder
         */
        Builder hourlyRate(BigDecimal hourlyRate);

        /**
         * Sets what sets the hourly rate.
         *
         * @param rateBasis the provision
         * @return this builder
         */
        Builder rateBasis(Provision rateBasis);

        /**
         * Sets why several questions share one estimate.
         *
         * @param takenTogether the officer's reason, in words that follow "because"
         * @return this builder
         */
        Builder takenTogether(String takenTogether);

        /**
         * Adds the next line of the estimate.
         *
         * @param line the line
         * @return this builder
         */
        Builder addLine(CostLine line);

        /**
         * Adds lines of the estimate in their order.
         *
         * @param allLines the lines
         * @return this builder
         */
        Builder addAllLines(Iterable<? extends CostLine> allLines);

        /**
         * Sets the person-time estimated.
         *
         * @param time the time in all
         * @return this builder
         */
        Builder time(Duration time);

        /**
         * Sets the cost estimated.
         *
         * @param cost pounds with two decimals
         * @return this builder
         */
        Builder cost(BigDecimal cost);

        /**
         * Sets how much would fit within the limit.
         *
         * @param whatWouldFit a sentence for the requester
         * @return this builder
         */
        Builder whatWouldFit(String whatWouldFit);

        /**
         * Adds a paragraph of advice and assistance.
         *
         * @param advice the paragraph
         * @return this builder
         */
        Builder addAdvice(String advice);

        /**
         * Adds paragraphs of advice and assistance in their order.
         *
         * @param allAdvice the paragraphs
         * @return this builder
         */
        Builder addAllAdvice(Iterable<String> allAdvice);

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalStateException if a part is missing; the message names it
         * @throws IllegalArgumentException if the parts do not fit together
         */
        CostRefusal build();
    }
}
