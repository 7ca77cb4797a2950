package uk.foi.templates;

import org.immutables.value.Value;
import uk.foi.core.response.Response;

/** Something to be sent to a requester. Kinds are added as the library comes to write more letters. */
@Value.Immutable
public abstract class Correspondence {

    Correspondence() {}

    /**
     * The letter that sends a response.
     *
     * @param response the response
     * @return the correspondence
     */
    public static Correspondence of(Response response) {
        return ImmutableCorrespondence.of(response);
    }

    /**
     * The response that is sent.
     *
     * @return the response
     */
    @Value.Parameter
    public abstract Response response();
}
