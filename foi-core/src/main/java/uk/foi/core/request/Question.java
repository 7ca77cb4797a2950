package uk.foi.core.request;

import org.immutables.value.Value;

/** One numbered part of a request. Each is answered for itself. */
@Value.Immutable
public abstract class Question {

    Question() {}

    /**
     * A question.
     *
     * @param number its number as the requester or the officer gave it: {@code 1}, {@code 12a}, {@code 1(b)(ii)}
     * @param text what was asked
     * @return the question
     * @throws IllegalArgumentException if the number or the text is blank
     */
    public static Question of(String number, String text) {
        return ImmutableQuestion.of(number, text);
    }

    /**
     * The question's number.
     *
     * @return the number
     */
    @Value.Parameter
    public abstract String number();

    /**
     * What was asked.
     *
     * @return the text
     */
    @Value.Parameter
    public abstract String text();

    @Value.Check
    void check() {
        if (number().isBlank() || text().isBlank()) {
            throw new IllegalArgumentException("A question needs a number and a text: given '" + number() + "', '"
                    + text() + "'. Number a single question 1.");
        }
    }
}
