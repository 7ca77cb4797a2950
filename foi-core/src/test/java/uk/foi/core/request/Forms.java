package uk.foi.core.request;

import java.util.List;
import uk.foi.core.request.RequestForm.Description;
import uk.foi.core.request.RequestForm.Name;

/** Forms of request for tests. */
final class Forms {

    private Forms() {}

    /** A request with everything: name, address, description. */
    static RequestForm whole(RequestManner manner) {
        return form(manner, Name.REAL, true, Description.SUFFICIENT);
    }

    static RequestForm form(RequestManner manner, Name name, boolean address, Description description) {
        return RequestForm.builder()
                .manner(manner)
                .name(name)
                .addressGiven(address)
                .description(description)
                .build();
    }

    static RequestForm electronicText(boolean legible, boolean reusable) {
        return RequestForm.builder()
                .manner(RequestManner.ELECTRONIC_TEXT)
                .legible(legible)
                .reusable(reusable)
                .name(Name.REAL)
                .addressGiven(true)
                .description(Description.SUFFICIENT)
                .build();
    }

    static List<String> lines(List<ValidityFinding> findings) {
        return findings.stream().map(ValidityFinding::toString).toList();
    }
}
