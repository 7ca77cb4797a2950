package uk.foi.core.exemption;

import uk.foi.core.law.Provision;

/**
 * Something in the law on which a reply may rest for not giving information, or not complying at all.
 *
 * <p>A ground says what the law provides. Whether it applies to particular information is for the officer.
 */
public sealed interface Ground permits NotAnExemption {

    /**
     * The provision to cite.
     *
     * @return the provision, down to the limb
     */
    Provision provision();

    /**
     * What the ground is, in one sentence of plain English.
     *
     * @return the summary
     */
    String summary();
}
