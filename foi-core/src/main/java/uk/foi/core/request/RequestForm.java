package uk.foi.core.request;

import org.immutables.value.Value;

/**
 * What an officer sees of a request's form when it arrives: how it was made, who it is from, what it describes.
 *
 * <p>It holds no name and no address, only whether there is one. What is not here does not matter: a request need not
 * mention an enactment, give a reason or go to a particular officer, because no enactment asks for that.
 *
 * <pre>{@code
 * RequestForm form = RequestForm.builder()
 *         .manner(RequestManner.ELECTRONIC_TEXT)
 *         .name(RequestForm.Name.REAL)
 *         .addressGiven(true)
 *         .description(RequestForm.Description.SUFFICIENT)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class RequestForm {

    RequestForm() {}

    /** What the request says of who makes it. */
    public enum Name {
        /** A name, and nothing shows that it is not the requester's own. */
        REAL,
        /** A name that the officer knows not to be the requester's own. */
        PSEUDONYM,
        /** No name. */
        NONE
    }

    /** How far the request describes the information. */
    public enum Description {
        /** Enough to identify and find it. */
        SUFFICIENT,
        /** Something, but in too general a manner to identify and find it. */
        TOO_GENERAL,
        /** Nothing. */
        NONE
    }

    /**
     * A builder. A missing part is an {@link IllegalStateException} that names it. Text is taken to be legible and
     * fit to be referred to later unless the builder is told otherwise.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableRequestForm.builder();
    }

    /**
     * How it was made.
     *
     * @return the manner
     */
    public abstract RequestManner manner();

    /**
     * Whether electronic text could be read when it was received. It matters for no other manner.
     *
     * @return true unless set otherwise
     */
    @Value.Default
    public boolean legible() {
        return true;
    }

    /**
     * Whether electronic text can be referred to later: not, for instance, if it deletes itself. It matters for no
     * other manner.
     *
     * @return true unless set otherwise
     */
    @Value.Default
    public boolean reusable() {
        return true;
    }

    /**
     * What it says of who makes it.
     *
     * @return what name it states
     */
    public abstract Name name();

    /**
     * Whether it gives an address for correspondence, e-mail or postal.
     *
     * @return whether there is one
     */
    public abstract boolean addressGiven();

    /**
     * How far it describes the information.
     *
     * @return how far
     */
    public abstract Description description();

    @Value.Check
    void check() {
        if (manner() != RequestManner.ELECTRONIC_TEXT && !(legible() && reusable())) {
            throw new IllegalArgumentException("Whether a request is legible and can be referred to later is asked of"
                    + " electronic text, not of " + manner() + ": leave both out, and give a recording that does not"
                    + " last as ORAL.");
        }
    }

    /** Builds a {@link RequestForm}. Each part is set once; a missing one is an {@link IllegalStateException}. */
    public interface Builder {
        /**
         * Sets how it was made.
         *
         * @param manner the manner
         * @return this builder
         */
        Builder manner(RequestManner manner);

        /**
         * Sets whether electronic text could be read when it was received. If not called, it could.
         *
         * @param legible whether it could be read
         * @return this builder
         */
        Builder legible(boolean legible);

        /**
         * Sets whether electronic text can be referred to later. If not called, it can.
         *
         * @param reusable whether it can be referred to later
         * @return this builder
         */
        Builder reusable(boolean reusable);

        /**
         * Sets what it says of who makes it.
         *
         * @param name what name it states
         * @return this builder
         */
        Builder name(Name name);

        /**
         * Sets whether it gives an address for correspondence.
         *
         * @param addressGiven whether there is one, e-mail or postal
         * @return this builder
         */
        Builder addressGiven(boolean addressGiven);

        /**
         * Sets how far it describes the information.
         *
         * @param description how far
         * @return this builder
         */
        Builder description(Description description);

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalStateException if a part is missing; the message names it
         * @throws IllegalArgumentException if something other than electronic text is said not to be legible, or not fit
         *     to be referred to later
         */
        RequestForm build();
    }
}
