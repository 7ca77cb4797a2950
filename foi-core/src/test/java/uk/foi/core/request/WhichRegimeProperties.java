package uk.foi.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.foi.core.law.Regime;

@Label("Which regime, for every combination of facts")
class WhichRegimeProperties {

    @Provide
    Arbitrary<Optional<Regime>> labels() {
        return Arbitraries.of(Regime.class).optional();
    }

    private static RegimeTest test(
            boolean own, boolean environmental, boolean scottish, RequestManner manner, Optional<Regime> label) {
        RegimeFacts.Builder facts = RegimeFacts.builder()
                .ownPersonalData(own)
                .environmental(environmental)
                .scottishPublicAuthority(scottish)
                .manner(manner);
        label.ifPresent(facts::label);
        return RegimeTest.of(facts.build());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Label("there is one regime, with at least one reason, each a sentence")
    void one_regime_with_reasons(
            @ForAll boolean own,
            @ForAll boolean environmental,
            @ForAll boolean scottish,
            @ForAll RequestManner manner,
            @ForAll("labels") Optional<Regime> label) {
        RegimeTest test = test(own, environmental, scottish, manner, label);
        assertThat(test.regime()).isNotNull();
        assertThat(test.reasons()).isNotEmpty();
        assertThat(test.reasons())
                .allSatisfy(reason -> assertThat(reason.text()).endsWith("."));
        assertThat(test.explain().lines()).hasSameSizeAs(test.reasons());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Label("neither label nor manner changes the regime")
    void only_the_information_and_the_authority_decide(
            @ForAll boolean own,
            @ForAll boolean environmental,
            @ForAll boolean scottish,
            @ForAll RequestManner manner,
            @ForAll("labels") Optional<Regime> label) {
        assertThat(test(own, environmental, scottish, manner, label).regime())
                .isEqualTo(test(own, environmental, scottish, RequestManner.ON_PAPER, Optional.empty())
                        .regime());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Label("only a Scottish public authority answers under a Scottish regime")
    void scottish_regimes(
            @ForAll boolean own,
            @ForAll boolean environmental,
            @ForAll boolean scottish,
            @ForAll RequestManner manner) {
        Regime regime =
                test(own, environmental, scottish, manner, Optional.empty()).regime();
        assertThat(regime == Regime.FOISA || regime == Regime.EISR).isEqualTo(scottish && !own);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Label("writing will do everywhere; the manner is accepted exactly where the form limb of its regime is met")
    void accepted(
            @ForAll boolean own,
            @ForAll boolean environmental,
            @ForAll boolean scottish,
            @ForAll RequestManner manner) {
        RegimeTest test = test(own, environmental, scottish, manner, Optional.empty());
        if (manner == RequestManner.ON_PAPER || manner == RequestManner.ELECTRONIC_TEXT) {
            assertThat(test.isAcceptedAsMade()).isTrue();
        }
        assertThat(RequestValidity.under(test.regime(), Forms.whole(manner)).isValid())
                .isEqualTo(test.isAcceptedAsMade());
    }
}
