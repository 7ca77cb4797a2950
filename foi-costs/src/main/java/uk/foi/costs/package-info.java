/**
 * The section 12 estimate: what complying would cost, against the appropriate limit.
 *
 * <p>Start with {@link uk.foi.costs.CostEstimate}. Covers FOIA 2000 s.12 and the Freedom of Information and Data
 * Protection (Appropriate Limit and Fees) Regulations 2004, regs 3 and 4.
 */
@NullMarked
@ValueStyle
package uk.foi.costs;

import org.jspecify.annotations.NullMarked;
import uk.foi.core.internal.ValueStyle;
