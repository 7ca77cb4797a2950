package uk.foi.core.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import uk.foi.core.law.Regime;

/**
 * A request for information.
 *
 * <pre>{@code
 * Request request = Request.builder()
 *         .reference("EX-101")
 *         .regime(Regime.FOIA)
 *         .authority(PublicAuthority.of("Exampleshire Council", AuthorityKind.OTHER_PUBLIC_AUTHORITY))
 *         .requester(Requester.of("A. Requester", "requester@example.org"))
 *         .received(LocalDate.of(2023, 6, 15))
 *         .addQuestion(Question.of("1", "How many requests did you receive in each quarter?"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Request {

    Request() {}

    /**
     * A builder. A missing part is an {@link IllegalStateException} that names it; no question, or two with one number,
     * is an {@link IllegalArgumentException}.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableRequest.builder();
    }

    /**
     * The authority's reference. Any text; never parsed.
     *
     * @return the reference
     */
    public abstract String reference();

    /**
     * The regime under which the request is dealt with.
     *
     * @return the regime
     */
    public abstract Regime regime();

    /**
     * Who was asked.
     *
     * @return the authority
     */
    public abstract PublicAuthority authority();

    /**
     * Who asked.
     *
     * @return the requester
     */
    public abstract Requester requester();

    /**
     * The day of receipt: the civil date in the United Kingdom on which the request reached the authority, working
     * day or not; or, if later, the day on which particulars asked for under section 1(3) arrived. It is day 0 of the
     * time for compliance, section 10(6).
     *
     * @return the day of receipt
     */
    public abstract LocalDate received();

    /**
     * The numbered parts, in the order asked.
     *
     * @return at least one question
     */
    public abstract List<Question> questions();

    /**
     * The question with a number.
     *
     * @param number the number, exactly as the question has it
     * @return the question, or empty
     */
    public Optional<Question> question(String number) {
        Objects.requireNonNull(number, "number");
        return questions().stream().filter(q -> q.number().equals(number)).findFirst();
    }

    @Value.Check
    void check() {
        if (questions().isEmpty()) {
            throw new IllegalArgumentException(
                    "Request " + reference() + " asks nothing: add a question for each of its parts.");
        }
        List<String> numbers = new ArrayList<>();
        for (Question question : questions()) {
            if (numbers.contains(question.number())) {
                throw new IllegalArgumentException("Request " + reference() + " has two questions numbered '"
                        + question.number() + "': number each part once.");
            }
            numbers.add(question.number());
        }
    }

    /** Builds a {@link Request}. Each part is set once; a missing one is an {@link IllegalStateException}. */
    public interface Builder {
        /**
         * Sets the authority's reference.
         *
         * @param reference any text
         * @return this builder
         */
        Builder reference(String reference);

        /**
         * Sets the regime under which the request is dealt with.
         *
         * @param regime the regime
         * @return this builder
         */
        Builder regime(Regime regime);

        /**
         * Sets who was asked.
         *
         * @param authority the authority
         * @return this builder
         */
        Builder authority(PublicAuthority authority);

        /**
         * Sets who asked.
         *
         * @param requester the requester
         * @return this builder
         */
        Builder requester(Requester requester);

        /**
         * Sets the day of receipt, day 0.
         *
         * @param received the civil date in the United Kingdom
         * @return this builder
         */
        Builder received(LocalDate received);

        /**
         * Adds the next numbered part.
         *
         * @param question the part
         * @return this builder
         */
        Builder addQuestion(Question question);

        /**
         * Adds numbered parts in their order.
         *
         * @param allQuestions the parts
         * @return this builder
         */
        Builder addAllQuestions(Iterable<? extends Question> allQuestions);

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalStateException if a part is missing; the message names it
         * @throws IllegalArgumentException if the parts do not fit together
         */
        Request build();
    }
}
