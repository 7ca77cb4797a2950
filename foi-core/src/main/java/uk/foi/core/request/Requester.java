package uk.foi.core.request;

import org.immutables.value.Value;

/**
 * The person who asked, FOIA 2000 s.8(1)(b). Personal data: it is kept apart from the request's content so that a log
 * of requests can leave it out.
 */
@Value.Immutable
public abstract class Requester {

    Requester() {}

    /**
     * A requester.
     *
     * @param name the name as given
     * @param address the address for correspondence as given, e-mail or postal
     * @return the requester
     */
    public static Requester of(String name, String address) {
        return ImmutableRequester.of(name, address);
    }

    /**
     * The name as given. May be blank: a request without a name is not valid under FOIA, but it may still arrive.
     *
     * @return the name
     */
    @Value.Parameter
    public abstract String name();

    /**
     * The address for correspondence as given, e-mail or postal. May be blank.
     *
     * @return the address
     */
    @Value.Parameter
    public abstract String address();

    /** Says that there is a requester and not who, so that a log or a message does not tell. */
    @Override
    public String toString() {
        return "requester (name and address not shown)";
    }
}
