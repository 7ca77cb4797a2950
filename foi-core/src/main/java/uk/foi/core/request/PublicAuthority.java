package uk.foi.core.request;

import org.immutables.value.Value;

/** The public authority that was asked. */
@Value.Immutable
public abstract class PublicAuthority {

    PublicAuthority() {}

    /**
     * A public authority.
     *
     * @param name its name, such as {@code Exampleshire Council}
     * @param kind which appropriate limit it has
     * @return the authority
     * @throws IllegalArgumentException if the name is blank
     */
    public static PublicAuthority of(String name, AuthorityKind kind) {
        return ImmutablePublicAuthority.of(name, kind);
    }

    /**
     * The authority's name.
     *
     * @return the name
     */
    @Value.Parameter
    public abstract String name();

    /**
     * Which appropriate limit it has.
     *
     * @return the kind
     */
    @Value.Parameter
    public abstract AuthorityKind kind();

    @Value.Check
    void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("The authority's name is blank: give its name.");
        }
    }
}
