/**
 * Enactments, the places in them, and figures and rules that change over time.
 *
 * <p>Start with {@link uk.foi.core.law.Provision}: every rule, figure and result of the library carries one.
 */
@NullMarked
@ValueStyle
package uk.foi.core.law;

import org.jspecify.annotations.NullMarked;
import uk.foi.core.internal.ValueStyle;
