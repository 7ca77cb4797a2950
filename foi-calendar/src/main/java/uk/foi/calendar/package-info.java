/**
 * Which days count when an enactment counts working days, and why a day does not.
 *
 * <p>Start with {@link uk.foi.calendar.WorkingDayCalendars}. Covers FOIA 2000 s.10(6), FOISA 2002 s.73 and the Banking
 * and Financial Dealings Act 1971.
 */
@NullMarked
@ValueStyle
package uk.foi.calendar;

import org.jspecify.annotations.NullMarked;
import uk.foi.core.internal.ValueStyle;
