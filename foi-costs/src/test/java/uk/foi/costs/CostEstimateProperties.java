package uk.foi.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foi.costs.Figures.COUNCIL;
import static uk.foi.costs.Figures.DEPARTMENT;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import uk.foi.core.exemption.NotAnExemption;

@Label("FOIA 2000 s.12, for any tasks")
class CostEstimateProperties {

    private static final int COUNCIL_SECONDS = 18 * 3600;

    private static CostEstimate estimate(AppropriateLimit limit, List<Task> tasks) {
        return CostEstimate.builder().limit(limit).addAllTasks(tasks).build();
    }

    @Property
    @Label("the verdict is that of exact fractions, for either kind of authority")
    void verdict_is_exact(@ForAll @From("tasks") List<Task> tasks) {
        assertThat(estimate(COUNCIL, tasks).verdict() == Verdict.EXCEEDS)
                .isEqualTo(Figures.exceeds(tasks, 450_00, 25_00));
        assertThat(estimate(DEPARTMENT, tasks).verdict() == Verdict.EXCEEDS)
                .isEqualTo(Figures.exceeds(tasks, 600_00, 25_00));
    }

    @Property
    @Label("the verdict is that of exact fractions, for any limit and rate in pence")
    void verdict_is_exact_for_any_figures(
            @ForAll @From("tasks") List<Task> tasks,
            @ForAll @LongRange(min = 0, max = 100_000) long limit,
            @ForAll @LongRange(min = 1, max = 10_000) long rate) {
        CostEstimate estimate = estimate(
                Figures.limit(
                        BigDecimal.valueOf(limit, 2).toString(),
                        BigDecimal.valueOf(rate, 2).toString()),
                tasks);

        assertThat(estimate.verdict() == Verdict.EXCEEDS).isEqualTo(Figures.exceeds(tasks, limit, rate));
    }

    @Property
    @Label("exactly 18 hours, however divided among tasks, are within the limit, and one second more is not")
    void the_last_second(@ForAll @From("cuts") List<Integer> cuts, @ForAll Activity activity) {
        List<Task> tasks = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            tasks.add(Task.of(activity, 1, Duration.ofSeconds(cut - from)));
            from = cut;
        }
        tasks.add(Task.of(activity, COUNCIL_SECONDS - from, Duration.ofSeconds(1)));
        assertThat(estimate(COUNCIL, tasks).verdict()).isEqualTo(Verdict.WITHIN);
        assertThat(estimate(COUNCIL, tasks).cost()).isEqualTo("450.00");

        tasks.add(Task.of(activity, 1, Duration.ofSeconds(1)));
        assertThat(estimate(COUNCIL, tasks).verdict()).isEqualTo(Verdict.EXCEEDS);
    }

    @Property
    @Label("s.12(2) exactly if the determining tasks alone exceed the limit, s.12(1) if only all together do")
    void the_limb(@ForAll @From("tasks") List<Task> tasks) {
        List<Task> determining = new ArrayList<>();
        for (Task task : tasks) {
            if (task.activity() == Activity.DETERMINING) {
                determining.add(task);
            }
        }
        if (Figures.exceeds(determining, 450_00, 25_00)) {
            assertThat(estimate(COUNCIL, tasks).refusalGround()).contains(NotAnExemption.FOIA_S12_2_COST_OF_CONFIRMING);
        } else if (Figures.exceeds(tasks, 450_00, 25_00)) {
            assertThat(estimate(COUNCIL, tasks).refusalGround()).contains(NotAnExemption.FOIA_S12_1_COST_LIMIT);
        } else {
            assertThat(estimate(COUNCIL, tasks).refusalGround()).isEmpty();
        }
    }

    @Property
    @Label("the most that fits is what counting up one item at a time comes to, at any limit and rate")
    void most_that_fits_is_maximal(
            @ForAll @From("task") Task task,
            @ForAll @From("tasks") List<Task> others,
            @ForAll @LongRange(min = 0, max = 100_000) long limit,
            @ForAll @LongRange(min = 1, max = 10_000) long rate) {
        List<Task> tasks = new ArrayList<>(others);
        tasks.add(task);
        long most = estimate(
                        Figures.limit(
                                BigDecimal.valueOf(limit, 2).toString(),
                                BigDecimal.valueOf(rate, 2).toString()),
                        tasks)
                .mostThatFits(task);

        long counted = 0;
        while (counted < task.count() && !Figures.exceeds(with(others, task, counted + 1), limit, rate)) {
            counted++;
        }
        assertThat(most).isEqualTo(counted);
    }

    @Property
    @Label("with that many the cost is within the limit; with one more it is above it, unless that was all")
    void that_many_fit_and_one_more_does_not(
            @ForAll @From("task") Task task, @ForAll @IntRange(min = 0, max = COUNCIL_SECONDS) int otherSeconds) {
        Task other = Task.of(Activity.LOCATING, 1, Duration.ofSeconds(otherSeconds));
        long most = estimate(COUNCIL, List.of(other, task)).mostThatFits(task);

        assertThat(most).isBetween(0L, task.count());
        assertThat(estimate(COUNCIL, with(List.of(other), task, most)).verdict())
                .isEqualTo(Verdict.WITHIN);
        if (most < task.count()) {
            assertThat(estimate(COUNCIL, with(List.of(other), task, most + 1)).verdict())
                    .isEqualTo(Verdict.EXCEEDS);
        }
    }

    @Property
    @Label("the order of the tasks changes neither verdict, limb, time nor cost")
    void order_does_not_matter(@ForAll @From("tasks") List<Task> tasks, @ForAll long seed) {
        List<Task> shuffled = new ArrayList<>(tasks);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(estimate(COUNCIL, shuffled).verdict())
                .isEqualTo(estimate(COUNCIL, tasks).verdict());
        assertThat(estimate(COUNCIL, shuffled).refusalGround())
                .isEqualTo(estimate(COUNCIL, tasks).refusalGround());
        assertThat(estimate(COUNCIL, shuffled).time())
                .isEqualTo(estimate(COUNCIL, tasks).time());
        assertThat(estimate(COUNCIL, shuffled).cost())
                .isEqualTo(estimate(COUNCIL, tasks).cost());
    }

    @Property
    @Label("time is linear in the count: some and then the rest take as long as all")
    void time_is_linear(
            @ForAll @LongRange(min = 0, max = 100_000) long some,
            @ForAll @LongRange(min = 0, max = 100_000) long rest,
            @ForAll @IntRange(min = 0, max = 100_000) int seconds,
            @ForAll @IntRange(min = 1, max = 20) int people) {
        assertThat(task(some, seconds, people)
                        .time()
                        .plus(task(rest, seconds, people).time()))
                .isEqualTo(task(some + rest, seconds, people).time());
        assertThat(task(1, seconds, people).time()).isEqualTo(Duration.ofSeconds((long) seconds * people));
    }

    @Property
    @Label("the cost printed is within half a penny of the exact cost")
    void cost_is_rounded_to_the_nearest_penny(@ForAll @LongRange(min = 0, max = 100_000_000) long seconds) {
        BigDecimal cost = estimate(COUNCIL, List.of(Task.of(Activity.LOCATING, seconds, Duration.ofSeconds(1))))
                .cost();

        // A second is 25/3600 of a pound; in 36ths of a penny the cost is 25 a second.
        assertThat(cost.scale()).isEqualTo(2);
        assertThat(Math.abs(cost.unscaledValue().longValueExact() * 36 - seconds * 25))
                .isLessThanOrEqualTo(18);
    }

    private static List<Task> with(List<Task> others, Task task, long count) {
        List<Task> tasks = new ArrayList<>(others);
        tasks.add(Task.builder()
                .activity(task.activity())
                .count(count)
                .timeEach(task.timeEach())
                .people(task.people())
                .build());
        return tasks;
    }

    private static Task task(long count, int seconds, int people) {
        return Task.builder()
                .activity(Activity.EXTRACTING)
                .count(count)
                .timeEach(Duration.ofSeconds(seconds))
                .people(people)
                .build();
    }

    @Provide
    Arbitrary<Task> task() {
        return Combinators.combine(
                        Arbitraries.of(Activity.class),
                        Arbitraries.longs().between(0, 1500),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 900),
                                Arbitraries.integers().between(0, 90).map(minutes -> minutes * 60)),
                        Arbitraries.integers().between(1, 3))
                .as((activity, count, seconds, people) -> Task.builder()
                        .activity(activity)
                        .count(count)
                        .timeEach(Duration.ofSeconds(seconds))
                        .people(people)
                        .build())
                .withoutEdgeCases();
    }

    /** Most come to less than the limit each, so that sums fall on both sides of it. */
    @Provide
    Arbitrary<List<Task>> tasks() {
        return Combinators.combine(
                        Arbitraries.of(Activity.class),
                        Arbitraries.longs().between(0, 60),
                        Arbitraries.integers().between(0, 600),
                        Arbitraries.integers().between(1, 3))
                .as((activity, count, seconds, people) -> Task.builder()
                        .activity(activity)
                        .count(count)
                        .timeEach(Duration.ofSeconds(seconds))
                        .people(people)
                        .build())
                .list()
                .ofMaxSize(6)
                .withoutEdgeCases();
    }

    /** Places at which 18 hours are cut, in order. */
    @Provide
    Arbitrary<List<Integer>> cuts() {
        return Arbitraries.integers()
                .between(0, COUNCIL_SECONDS)
                .list()
                .ofMaxSize(5)
                .map(cuts -> cuts.stream().sorted().toList());
    }
}
