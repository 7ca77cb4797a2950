package uk.foi.core.response;

import java.util.List;

/**
 * What a reply says to one or more questions.
 *
 * <p>An answer records what an officer decided. Kinds are added as the library comes to know more of them.
 */
public sealed interface Answer permits CostRefusal {

    /**
     * The numbers of the questions that it answers.
     *
     * @return at least one number
     */
    List<String> questions();
}
