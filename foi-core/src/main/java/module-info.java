/**
 * The law in types: enactments and their provisions, requests, responses and the grounds a reply may rest on.
 *
 * <p>Start at {@link uk.foi.core.law}.
 */
@SuppressWarnings("module") // the modules named below are built after this one
module uk.foi.core {
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports uk.foi.core.exemption;
    exports uk.foi.core.law;
    exports uk.foi.core.request;
    exports uk.foi.core.response;
    exports uk.foi.core.internal to
            uk.foi.calendar,
            uk.foi.costs,
            uk.foi.templates;
}
