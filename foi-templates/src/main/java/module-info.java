/**
 * Letters that officers send.
 *
 * <p>Start at {@link uk.foi.templates}.
 */
module uk.foi.templates {
    requires transitive uk.foi.costs;
    requires static org.immutables.value.annotations;
    requires com.samskivert.jmustache;

    exports uk.foi.templates;
}
