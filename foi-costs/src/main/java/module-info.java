/**
 * What complying with a request would cost, and whether that is above the appropriate limit.
 *
 * <p>Start at {@link uk.foi.costs}.
 */
module uk.foi.costs {
    requires transitive uk.foi.calendar;
    requires static org.immutables.value.annotations;

    exports uk.foi.costs;
}
