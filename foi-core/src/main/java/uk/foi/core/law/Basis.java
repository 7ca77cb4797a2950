package uk.foi.core.law;

import java.net.URI;

/**
 * What a rule, figure or finding rests on: a {@link Provision} of an enactment, or {@link Guidance}.
 *
 * <p>The two are different types so that nobody mistakes a code of practice or a regulator's view for the Act.
 *
 * <pre>{@code
 * String weight = basis instanceof Provision ? "the law says" : "the guidance says";
 * }</pre>
 */
public sealed interface Basis permits Provision, Guidance {

    /**
     * The address at which the text can be read.
     *
     * @return for a provision its page on legislation.gov.uk, for guidance the publisher's page
     */
    URI uri();

    /**
     * The citation as people write it, such as {@code FOIA 2000 s.10(1)}.
     *
     * @return the citation
     */
    @Override
    String toString();
}
