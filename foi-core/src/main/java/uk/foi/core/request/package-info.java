/**
 * A request for information: who asked whom for what, and when it was received; under which regime it falls, and whether
 * it is valid there.
 *
 * <p>Start with {@link uk.foi.core.request.Request}; for what has just arrived, with
 * {@link uk.foi.core.request.RegimeTest} and {@link uk.foi.core.request.RequestValidity}. Covers FOIA 2000 ss.1 and 8 and
 * Schedule 1, FOISA 2002 ss.1, 3 and 8, EIR 2004 and EI(S)R 2004 regs.2, 5 and 9.
 */
@NullMarked
@ValueStyle
package uk.foi.core.request;

import org.jspecify.annotations.NullMarked;
import uk.foi.core.internal.ValueStyle;
