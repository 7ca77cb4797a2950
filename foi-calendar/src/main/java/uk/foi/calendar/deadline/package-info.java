/**
 * When things are due, and why on that day.
 *
 * <p>Start with {@link uk.foi.calendar.deadline.DeadlineRule}. Covers FOIA 2000 s.10.
 */
@NullMarked
@ValueStyle
package uk.foi.calendar.deadline;

import org.jspecify.annotations.NullMarked;
import uk.foi.core.internal.ValueStyle;
