/**
 * Every ground on which information may be withheld under the four regimes, limb by limb, with its dates.
 *
 * <p>Start with {@link uk.foi.core.exemption.Exemption}, or browse {@link uk.foi.core.exemption.FoiaExemption}. Covers FOIA
 * 2000 Parts I, II and VI, FOISA 2002 Parts 1, 2 and 5, EIR 2004 Part 3 and EI(S)R 2004 regs 10 and 11.
 */
@NullMarked
package uk.foi.core.exemption;

import org.jspecify.annotations.NullMarked;
