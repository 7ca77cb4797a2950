/**
 * The grounds on which a reply may withhold information or decline to comply.
 *
 * <p>Start with {@link uk.foi.core.exemption.Ground}. Covers FOIA 2000 Parts I and II.
 */
@NullMarked
package uk.foi.core.exemption;

import org.jspecify.annotations.NullMarked;
