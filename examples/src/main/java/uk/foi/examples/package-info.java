/** Programs that answer the questions people ask. Start with {@link uk.foi.examples.AnswerRequest}. */
@NullMarked
package uk.foi.examples;

import org.jspecify.annotations.NullMarked;
