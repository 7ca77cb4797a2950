/**
 * A request for information: who asked whom for what, and when it was received.
 *
 * <p>Start with {@link uk.foi.core.request.Request}. Covers FOIA 2000 ss.1 and 8 and Schedule 1.
 */
@NullMarked
@ValueStyle
package uk.foi.core.request;

import org.jspecify.annotations.NullMarked;
import uk.foi.core.internal.ValueStyle;
