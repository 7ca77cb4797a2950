package uk.foi.core.response;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import uk.foi.core.request.Question;
import uk.foi.core.request.Request;

/**
 * A reply to a request: its date and its answers.
 *
 * <p>A reply may be incomplete or unlawful and still be a {@code Response}: it records what was, or would be, sent.
 */
@Value.Immutable
public abstract class Response {

    Response() {}

    /**
     * A builder. A missing part is an {@link IllegalStateException} that names it; an answer to a question that the
     * request does not ask is an {@link IllegalArgumentException}.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableResponse.builder();
    }

    /**
     * The request that is replied to.
     *
     * @return the request
     */
    public abstract Request request();

    /**
     * The date of the reply.
     *
     * @return the date
     */
    public abstract LocalDate dated();

    /**
     * The answers, in the order in which the reply gives them.
     *
     * @return the answers
     */
    public abstract List<Answer> answers();

    /**
     * The questions that no answer deals with.
     *
     * @return the questions left open, in the order asked
     */
    public List<Question> unanswered() {
        return request().questions().stream()
                .filter(question -> answers().stream()
                        .noneMatch(answer -> answer.questions().contains(question.number())))
                .toList();
    }

    @Value.Check
    void check() {
        for (Answer answer : answers()) {
            for (String number : answer.questions()) {
                if (request().question(number).isEmpty()) {
                    throw new IllegalArgumentException(
                            "Request " + request().reference() + " has no question '" + number
                                    + "': its questions are "
                                    + request().questions().stream()
                                            .map(Question::number)
                                            .toList() + ".");
                }
            }
        }
    }

    /** Builds a {@link Response}. Each part is set once; a missing one is an {@link IllegalStateException}. */
    public interface Builder {
        /**
         * Sets the request that is replied to.
         *
         * @param request the request
         * @return this builder
         */
        Builder request(Request request);

        /**
         * Sets the date of the reply.
         *
         * @param dated the date
         * @return this builder
         */
        Builder dated(LocalDate dated);

        /**
         * Adds the next answer.
         *
         * @param answer the answer
         * @return this builder
         */
        Builder addAnswer(Answer answer);

        /**
         * Adds answers in their order.
         *
         * @param allAnswers the answers
         * @return this builder
         */
        Builder addAllAnswers(Iterable<? extends Answer> allAnswers);

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalStateException if a part is missing; the message names it
         * @throws IllegalArgumentException if the parts do not fit together
         */
        Response build();
    }
}
