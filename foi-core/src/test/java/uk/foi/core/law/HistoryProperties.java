package uk.foi.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("A history, for any rows and any day")
class HistoryProperties {

    private static final LocalDate START = LocalDate.of(2005, 1, 1);
    private static final Basis SOURCE = Provision.parse("Fees Regs 2004 reg.3(3)");

    @Property
    @Label("walking forward day by day and changing value whenever a row begins gives the same answer")
    void is_what_a_day_by_day_walk_finds(
            @ForAll @From("beginnings") Set<Integer> beginnings, @ForAll @IntRange(min = 0, max = 60) int asked) {
        List<InForce<Integer>> rows = new ArrayList<>();
        for (int beginning : beginnings) {
            rows.add(InForce.of(START.plusDays(beginning), beginning, SOURCE));
        }
        History<Integer> history = History.of("figure", rows);

        int found = -1;
        for (int day = 0; day <= asked; day++) {
            if (beginnings.contains(day)) {
                found = day;
            }
        }
        if (found < 0) {
            assertThatExceptionOfType(NotInForceException.class).isThrownBy(() -> history.on(START.plusDays(asked)));
        } else {
            assertThat(history.on(START.plusDays(asked)).value()).isEqualTo(found);
        }
    }

    @Provide
    Arbitrary<Set<Integer>> beginnings() {
        return Arbitraries.integers().between(0, 50).set().ofMinSize(1).ofMaxSize(8);
    }
}
