package uk.foi.core.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import uk.foi.core.response.PublicInterestBalance.Outcome;
import uk.foi.core.response.PublicInterestBalance.Weighing;

@Label("The public interest, for every test and every weighing")
class PublicInterestBalanceProperties {

    private static PublicInterestBalance balance(
            BalancingTest test, Weighing weighing, List<String> forDisclosure, List<String> forMaintaining) {
        return PublicInterestBalance.builder()
                .test(test)
                .addAllForDisclosure(forDisclosure)
                .addAllForMaintaining(forMaintaining)
                .weighing(weighing)
                .conclusion("So we find.")
                .build();
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Label("nothing is kept back unless maintaining weighs more, and then it is")
    void only_if_outweighed(@ForAll BalancingTest test, @ForAll Weighing weighing) {
        Outcome outcome = balance(test, weighing, List.of(), List.of()).outcome();
        assertThat(outcome == Outcome.WITHHOLD || outcome == Outcome.NEITHER_CONFIRM_NOR_DENY)
                .isEqualTo(weighing == Weighing.MAINTAINING_WEIGHS_MORE);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Label("a question of content is answered with content, one of confirming with confirming")
    void answers_its_own_question(@ForAll BalancingTest test, @ForAll Weighing weighing) {
        Outcome outcome = balance(test, weighing, List.of(), List.of()).outcome();
        assertThat(outcome == Outcome.CONFIRM_OR_DENY || outcome == Outcome.NEITHER_CONFIRM_NOR_DENY)
                .isEqualTo(test.subject().isConfirmingOrDenying());
    }

    @Property(tries = 200)
    @Label("factors are recorded and never weighed by counting them")
    void factors_do_not_decide(
            @ForAll BalancingTest test,
            @ForAll Weighing weighing,
            @ForAll @Size(max = 5) List<@NotBlank String> forDisclosure,
            @ForAll @Size(max = 5) List<@NotBlank String> forMaintaining) {
        PublicInterestBalance balance = balance(test, weighing, forDisclosure, forMaintaining);
        assertThat(balance.outcome())
                .isEqualTo(balance(test, weighing, List.of(), List.of()).outcome());
        assertThat(balance.forDisclosure()).isEqualTo(forDisclosure);
        assertThat(balance.forMaintaining()).isEqualTo(forMaintaining);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Label("a test cites its own regime, and its name begins with it")
    void cites_its_regime(@ForAll BalancingTest test) {
        assertThat(test.provision().enactment()).isEqualTo(test.regime().enactment());
        assertThat(test.name().toUpperCase(Locale.ROOT))
                .startsWith(test.regime().name() + "_");
        assertThat(BalancingTest.of(test.regime(), test.subject())).isEqualTo(test);
    }
}
