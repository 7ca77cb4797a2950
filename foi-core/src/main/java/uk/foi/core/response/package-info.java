/**
 * A reply: an answer to each question.
 *
 * <p>Start with {@link uk.foi.core.response.Response}. Covers FOIA 2000 ss.1, 12, 16 and 17.
 */
@NullMarked
@ValueStyle
package uk.foi.core.response;

import org.jspecify.annotations.NullMarked;
import uk.foi.core.internal.ValueStyle;
