package uk.foi.core.request;

import java.util.Optional;
import org.immutables.value.Value;
import uk.foi.core.law.Regime;

/**
 * What an officer knows of one part of a request that decides its regime.
 *
 * <p>A part is what can be answered under one regime. A question that asks for the requester's own data and for other
 * information too is two parts: split it first.
 *
 * <pre>{@code
 * RegimeFacts facts = RegimeFacts.builder()
 *         .ownPersonalData(false)
 *         .environmental(true)
 *         .scottishPublicAuthority(false)
 *         .manner(RequestManner.ORAL)
 *         .label(Regime.FOIA)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class RegimeFacts {

    RegimeFacts() {}

    /**
     * A builder. A missing part is an {@link IllegalStateException} that names it.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableRegimeFacts.builder();
    }

    /**
     * Whether the information is personal data of which the requester is the data subject.
     *
     * @return whether it is about the requester
     */
    public abstract boolean ownPersonalData();

    /**
     * Whether the information is environmental as EIR reg.2(1) and EI(S)R reg.2(1) define it: on the elements of the
     * environment, factors, measures and activities that affect them, reports, economic analyses, or health and safety
     * so far as those affect it.
     *
     * @return whether it is environmental
     */
    public abstract boolean environmental();

    /**
     * Whether the authority is a Scottish public authority. A body that covers more than Scotland, such as a United
     * Kingdom department with an office there, is not one.
     *
     * @return whether it is one
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/3">FOISA 2002 s.3</a>
     */
    public abstract boolean scottishPublicAuthority();

    /**
     * How the request was made.
     *
     * @return the manner
     */
    public abstract RequestManner manner();

    /**
     * The regime that the requester named. It decides nothing; it is kept so that the reasons can say so.
     *
     * @return the regime named, or empty if none was
     */
    public abstract Optional<Regime> label();

    /** Builds {@link RegimeFacts}. Each part is set once; a missing one is an {@link IllegalStateException}. */
    public interface Builder {
        /**
         * Sets whether the information is the requester's own personal data.
         *
         * @param ownPersonalData whether it is about the requester
         * @return this builder
         */
        Builder ownPersonalData(boolean ownPersonalData);

        /**
         * Sets whether the information is environmental.
         *
         * @param environmental whether it is
         * @return this builder
         */
        Builder environmental(boolean environmental);

        /**
         * Sets whether the authority is a Scottish public authority.
         *
         * @param scottishPublicAuthority whether it is one
         * @return this builder
         */
        Builder scottishPublicAuthority(boolean scottishPublicAuthority);

        /**
         * Sets how the request was made.
         *
         * @param manner the manner
         * @return this builder
         */
        Builder manner(RequestManner manner);

        /**
         * Sets the regime that the requester named, if one was named.
         *
         * @param label the regime named
         * @return this builder
         */
        Builder label(Regime label);

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalStateException if a part is missing; the message names it
         */
        RegimeFacts build();
    }
}
