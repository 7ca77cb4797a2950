package uk.foi.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

@Label("A provision, for any locator in any enactment")
class ProvisionProperties {

    @Property
    @Label("parse reads back exactly what toString prints")
    void parse_is_the_inverse_of_to_string(@ForAll @From("places") Place place) {
        Provision provision = Provision.of(place.enactment(), place.locator());

        assertThat(provision).hasToString(abbreviation(place.enactment()) + " " + place.locator());
        assertThat(Provision.parse(provision.toString())).isEqualTo(provision);
    }

    @Property
    @Label("the locator in words names the same place")
    void words_name_the_same_place(@ForAll @From("places") Place place) {
        Provision provision = Provision.of(place.enactment(), place.locator());

        assertThat(Provision.of(place.enactment(), provision.locatorInWords())).isEqualTo(provision);
    }

    @Property
    @Label("enactment before or after, by title or abbreviation, is the same place")
    void order_and_name_do_not_matter(@ForAll @From("places") Place place) {
        Provision provision = Provision.of(place.enactment(), place.locator());

        assertThat(List.of(
                        place.enactment().title() + " " + place.locator(),
                        place.locator() + " " + abbreviation(place.enactment()),
                        place.locator() + " of the " + place.enactment().title(),
                        place.locator() + ", " + place.enactment().title().toUpperCase(Locale.ROOT)))
                .allSatisfy(citation -> assertThat(Provision.parse(citation)).isEqualTo(provision));
    }

    @Property
    @Label("the address lies below the enactment's own and holds no bracket, point or space")
    void address(@ForAll @From("places") Place place) {
        Provision provision = Provision.of(place.enactment(), place.locator());

        assertThat(provision.uri().toString()).startsWith(place.enactment().uri() + "/");
        assertThat(provision.uri().getPath()).doesNotContainPattern("[^/0-9A-Za-z]");
    }

    /** A place, its locator written as lawyers cite it. */
    record Place(Enactment enactment, String locator) {}

    @Provide
    Arbitrary<Place> places() {
        return Arbitraries.of(Enactment.class)
                .flatMap(enactment -> Arbitraries.frequencyOf(
                                Tuple.of(5, body(enactment)),
                                Tuple.of(1, part().map(part -> "Pt." + part)),
                                Tuple.of(3, schedule()))
                        .map(locator -> new Place(enactment, locator)))
                .withoutEdgeCases(); // there are so many that nothing else would be tried
    }

    private static Arbitrary<String> body(Enactment enactment) {
        return Combinators.combine(number(), steps()).as((number, steps) -> prefix(enactment) + number + steps);
    }

    private static Arbitrary<String> schedule() {
        return Combinators.combine(
                        number(),
                        part().map(part -> " Pt." + part).injectNull(0.5),
                        Combinators.combine(number(), steps())
                                .as((number, steps) -> " para." + number + steps)
                                .injectNull(0.5))
                .as((number, part, paragraph) ->
                        "Sch." + number + (part == null ? "" : part) + (paragraph == null ? "" : paragraph));
    }

    private static Arbitrary<String> part() {
        return Arbitraries.oneOf(Arbitraries.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"), number());
    }

    /** Such as 1, 40, 76A or 45ZA. */
    private static Arbitrary<String> number() {
        Arbitrary<String> letters = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just("")),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .withCharRange('A', 'Z')
                                .ofMinLength(1)
                                .ofMaxLength(2)));
        return Combinators.combine(Arbitraries.integers().between(1, 300), letters)
                .as((digits, suffix) -> digits + suffix);
    }

    /** Such as nothing, (1), (4A)(a)(ii). */
    private static Arbitrary<String> steps() {
        Arbitrary<String> step = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 30).map(String::valueOf),
                Arbitraries.of("4A", "3ZA", "a", "b", "za", "i", "ii", "iv"));
        return step.map(inner -> "(" + inner + ")")
                .list()
                .ofMaxSize(4)
                .map(steps -> steps.stream().collect(Collectors.joining()));
    }

    // What each enactment calls its provisions, and is called, restated: the library's own table is what is under test.

    private static String prefix(Enactment enactment) {
        return switch (enactment) {
            case FEES_REGULATIONS_2004, EIR_2004, EISR_2004 -> "reg.";
            case UK_GDPR, HISTORICAL_PERIODS_ORDER_2013, HISTORICAL_RECORDS_ORDER_2012 -> "Art.";
            default -> "s.";
        };
    }

    private static String abbreviation(Enactment enactment) {
        return switch (enactment) {
            case BFDA_1971 -> "BFDA 1971";
            case HISTORICAL_PERIODS_ORDER_2013 -> "Historical Periods Order 2013";
            case HISTORICAL_RECORDS_ORDER_2012 -> "Historical Records Order 2012";
            case FOIA_2000 -> "FOIA 2000";
            case FOISA_2002 -> "FOISA 2002";
            case FEES_REGULATIONS_2004 -> "Fees Regs 2004";
            case EIR_2004 -> "EIR 2004";
            case EISR_2004 -> "EI(S)R 2004";
            case UK_GDPR -> "UK GDPR";
            case DPA_2018 -> "DPA 2018";
        };
    }
}
