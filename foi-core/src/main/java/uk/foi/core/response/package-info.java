/**
 * A reply: an answer to each question, and the weighing of the public interest that it may rest on.
 *
 * <p>Start with {@link uk.foi.core.response.Response}. Covers FOIA 2000 ss.1, 2, 12, 16 and 17,
 * FOISA 2002 ss.2 and 18, EIR 2004 regs.12 and 13, EI(S)R 2004 regs.10 and 11.
 */
@NullMarked
@ValueStyle
package uk.foi.core.response;

import org.jspecify.annotations.NullMarked;
import uk.foi.core.internal.ValueStyle;
