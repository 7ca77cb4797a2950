package uk.foi.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static uk.foi.costs.Figures.COUNCIL;
import static uk.foi.costs.Figures.DEPARTMENT;
import static uk.foi.costs.Figures.estimate;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foi.core.exemption.NotAnExemption;
import uk.foi.core.response.CostLine;
import uk.foi.core.response.CostRefusal;
import uk.foi.core.response.Holding;

@DisplayName("FOIA 2000 s.12: the estimated cost of complying, against the appropriate limit")
class CostEstimateTest {

    /** 450 records at five minutes: two years' records, in a council's letter of June 2023. */
    private static final Task TWO_YEARS = Task.of(Activity.EXTRACTING, 450, Duration.ofMinutes(5));

    private static Task hours(Activity activity, long hours) {
        return Task.of(activity, hours, Duration.ofHours(1));
    }

    @Nested
    @DisplayName("s.12(1): no duty to comply if the cost \"would exceed\" the limit")
    class Exceeds {

        // Sums by hand: count x time each, at 25 pounds an hour (reg.4(4)), against 450 or 600 pounds (reg.3).
        @ParameterizedTest(name = "{0} at {1}: {2}, {3} pounds, {4}")
        @CsvSource(delimiter = '|', textBlock = """
                450   | PT5M       | PT37H30M      | 937.50 | EXCEEDS
                225   | PT5M       | PT18H45M      | 468.75 | EXCEEDS
                217   | PT5M       | PT18H5M       | 452.08 | EXCEEDS
                216   | PT5M       | PT18H         | 450.00 | WITHIN
                2000  | PT1M       | PT33H20M      | 833.33 | EXCEEDS
                1081  | PT1M       | PT18H1M       | 450.42 | EXCEEDS
                1080  | PT1M       | PT18H         | 450.00 | WITHIN
                1     | PT18H1S    | PT18H1S       | 450.01 | EXCEEDS
                1     | PT18H      | PT18H         | 450.00 | WITHIN
                1     | PT17H59M59S| PT17H59M59S   | 449.99 | WITHIN
                64801 | PT1S       | PT18H1S       | 450.01 | EXCEEDS
                64800 | PT1S       | PT18H         | 450.00 | WITHIN
                0     | PT5M       | PT0S          | 0.00   | WITHIN
                450   | PT0S       | PT0S          | 0.00   | WITHIN
                """)
        void for_a_council(long count, Duration each, Duration time, String cost, Verdict verdict) {
            CostEstimate estimate = estimate(COUNCIL, Task.of(Activity.EXTRACTING, count, each));

            assertThat(estimate.time()).isEqualTo(time);
            assertThat(estimate.cost()).isEqualTo(cost);
            assertThat(estimate.verdict()).isEqualTo(verdict);
        }

        @ParameterizedTest(name = "{0} at {1}: {2} pounds, {3}")
        @CsvSource(delimiter = '|', textBlock = """
                480   | PT3M    | 600.00 | WITHIN
                481   | PT3M    | 601.25 | EXCEEDS
                1     | PT24H   | 600.00 | WITHIN
                1     | PT24H1S | 600.01 | EXCEEDS
                225   | PT5M    | 468.75 | WITHIN
                """)
        @DisplayName("reg.3(2): 24 hours for a body in Part I of Schedule 1")
        void for_a_department(long count, Duration each, String cost, Verdict verdict) {
            CostEstimate estimate = estimate(DEPARTMENT, Task.of(Activity.EXTRACTING, count, each));

            assertThat(estimate.cost()).isEqualTo(cost);
            assertThat(estimate.verdict()).isEqualTo(verdict);
        }

        @Test
        @DisplayName("reg.4(4): the time of every person who works on it counts")
        void every_person() {
            Task alone = Task.of(Activity.LOCATING, 20, Duration.ofMinutes(30));
            Task together = Task.builder()
                    .activity(Activity.LOCATING)
                    .count(20)
                    .timeEach(Duration.ofMinutes(30))
                    .people(2)
                    .build();

            assertThat(estimate(COUNCIL, alone).cost()).isEqualTo("250.00");
            assertThat(estimate(COUNCIL, alone).verdict()).isEqualTo(Verdict.WITHIN);
            assertThat(estimate(COUNCIL, together).cost()).isEqualTo("500.00");
            assertThat(estimate(COUNCIL, together).verdict()).isEqualTo(Verdict.EXCEEDS);
        }

        @Test
        @DisplayName("reg.4(3): the four activities are added together")
        void all_four_activities() {
            Task determining = hours(Activity.DETERMINING, 2);
            Task locating = hours(Activity.LOCATING, 5);
            Task retrieving = hours(Activity.RETRIEVING, 4);
            CostEstimate at = estimate(COUNCIL, determining, locating, retrieving, hours(Activity.EXTRACTING, 7));
            CostEstimate over = estimate(
                    COUNCIL,
                    determining,
                    locating,
                    retrieving,
                    hours(Activity.EXTRACTING, 7),
                    Task.of(Activity.EXTRACTING, 1, Duration.ofSeconds(1)));

            assertThat(at.time()).isEqualTo(Duration.ofHours(18));
            assertThat(at.verdict()).isEqualTo(Verdict.WITHIN);
            assertThat(over.verdict()).isEqualTo(Verdict.EXCEEDS);
        }

        @Test
        @DisplayName("nothing to do costs nothing")
        void no_task() {
            CostEstimate nothing = estimate(COUNCIL);

            assertThat(nothing.tasks()).isEmpty();
            assertThat(nothing.time()).isZero();
            assertThat(nothing.cost()).isEqualTo("0.00");
            assertThat(nothing.verdict()).isEqualTo(Verdict.WITHIN);
            assertThat(nothing.lines()).isEmpty();
        }

        @Test
        @DisplayName("the total is of the times, not of lines already rounded")
        void total_is_not_the_sum_of_rounded_lines() {
            Task minute = Task.of(Activity.LOCATING, 1, Duration.ofMinutes(1));
            CostEstimate estimate = estimate(COUNCIL, minute, minute, minute);

            assertThat(estimate.lines())
                    .extracting(CostLine::cost)
                    .allSatisfy(cost -> assertThat(cost).isEqualTo("0.42"));
            assertThat(estimate.cost()).isEqualTo("1.25");
        }
    }

    @Nested
    @DisplayName("s.12(2): finding out whether the information is held")
    class Ground {

        @Test
        @DisplayName("a cost within the limit supports neither limb")
        void none() {
            assertThat(estimate(COUNCIL, hours(Activity.EXTRACTING, 18)).refusalGround())
                    .isEmpty();
            assertThat(estimate(COUNCIL).refusalGround()).isEmpty();
        }

        @Test
        @DisplayName("extracting alone over the limit: s.12(1)")
        void extracting() {
            assertThat(estimate(COUNCIL, TWO_YEARS).refusalGround()).contains(NotAnExemption.FOIA_S12_1_COST_LIMIT);
        }

        @Test
        @DisplayName("locating is not determining, however long: s.12(1)")
        void locating() {
            assertThat(estimate(COUNCIL, hours(Activity.LOCATING, 100)).refusalGround())
                    .contains(NotAnExemption.FOIA_S12_1_COST_LIMIT);
            assertThat(estimate(COUNCIL, hours(Activity.RETRIEVING, 100)).refusalGround())
                    .contains(NotAnExemption.FOIA_S12_1_COST_LIMIT);
        }

        @Test
        @DisplayName("determining and extracting over only together: s.12(1)")
        void only_together() {
            assertThat(estimate(COUNCIL, hours(Activity.DETERMINING, 17), hours(Activity.EXTRACTING, 17))
                            .refusalGround())
                    .contains(NotAnExemption.FOIA_S12_1_COST_LIMIT);
        }

        @Test
        @DisplayName("determining at exactly the limit does not exceed it: s.12(1)")
        void determining_at_the_limit() {
            assertThat(estimate(
                                    COUNCIL,
                                    hours(Activity.DETERMINING, 18),
                                    Task.of(Activity.EXTRACTING, 1, Duration.ofSeconds(1)))
                            .refusalGround())
                    .contains(NotAnExemption.FOIA_S12_1_COST_LIMIT);
        }

        @Test
        @DisplayName("determining alone over the limit: s.12(2), whatever else there is to do")
        void determining() {
            Task searches = Task.of(Activity.DETERMINING, 3228, Duration.ofMinutes(4));

            assertThat(estimate(COUNCIL, searches).refusalGround())
                    .contains(NotAnExemption.FOIA_S12_2_COST_OF_CONFIRMING);
            assertThat(estimate(COUNCIL, TWO_YEARS, searches).refusalGround())
                    .contains(NotAnExemption.FOIA_S12_2_COST_OF_CONFIRMING);
        }

        @Test
        @DisplayName("every determining task counts towards it")
        void determining_in_two_places() {
            assertThat(estimate(COUNCIL, hours(Activity.DETERMINING, 10), hours(Activity.DETERMINING, 9))
                            .refusalGround())
                    .contains(NotAnExemption.FOIA_S12_2_COST_OF_CONFIRMING);
        }
    }

    @Nested
    @DisplayName("s.16: how much would fit within the limit")
    class WhatWouldFit {

        @ParameterizedTest(name = "of {0} at {1}: {2}")
        @CsvSource(delimiter = '|', textBlock = """
                450  | PT5M    | 216
                225  | PT5M    | 216
                216  | PT5M    | 216
                100  | PT5M    | 100
                2000 | PT1M    | 1080
                4325 | PT20M   | 54
                1    | PT18H   | 1
                1    | PT18H1S | 0
                10   | PT7H    | 2
                0    | PT5M    | 0
                7    | PT0S    | 7
                """)
        void for_one_task(long count, Duration each, long most) {
            Task task = Task.of(Activity.EXTRACTING, count, each);

            assertThat(estimate(COUNCIL, task).mostThatFits(task)).isEqualTo(most);
        }

        @Test
        @DisplayName("a department's larger limit has room for more")
        void for_a_department() {
            assertThat(estimate(DEPARTMENT, TWO_YEARS).mostThatFits(TWO_YEARS)).isEqualTo(288);
        }

        @Test
        @DisplayName("after the other tasks in full, for as many people as do it")
        void after_the_others() {
            Task search = hours(Activity.LOCATING, 3);
            Task pairs = Task.builder()
                    .activity(Activity.EXTRACTING)
                    .count(450)
                    .timeEach(Duration.ofMinutes(5))
                    .people(2)
                    .build();
            CostEstimate estimate = estimate(COUNCIL, search, pairs);

            // 15 hours are left; ten person-minutes each.
            assertThat(estimate.mostThatFits(pairs)).isEqualTo(90);
            assertThat(estimate.mostThatFits(search)).isZero();
        }

        @Test
        @DisplayName("if the other tasks take up the limit exactly: none, but whatever takes no time")
        void others_at_the_limit() {
            Task eighteen = hours(Activity.LOCATING, 18);
            Task quick = Task.of(Activity.EXTRACTING, 5, Duration.ZERO);
            Task slow = Task.of(Activity.EXTRACTING, 5, Duration.ofSeconds(1));

            assertThat(estimate(COUNCIL, eighteen, slow).mostThatFits(slow)).isZero();
            assertThat(estimate(COUNCIL, eighteen, quick).mostThatFits(quick)).isEqualTo(5);
        }

        @Test
        @DisplayName("if the other tasks are over the limit: none, even of what takes no time")
        void others_over_the_limit() {
            Task nineteen = hours(Activity.LOCATING, 19);
            Task quick = Task.of(Activity.EXTRACTING, 5, Duration.ZERO);

            assertThat(estimate(COUNCIL, nineteen, quick).mostThatFits(quick)).isZero();
        }

        @Test
        @DisplayName("the same work entered twice: each is held against the limit with the other in full")
        void the_same_task_twice() {
            Task ten = hours(Activity.EXTRACTING, 10);

            assertThat(estimate(COUNCIL, ten, ten).mostThatFits(ten)).isEqualTo(8);
        }

        @Test
        void a_task_of_another_estimate_is_refused() {
            Task other = Task.of(Activity.LOCATING, 1, Duration.ofMinutes(1));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> estimate(COUNCIL, TWO_YEARS).mostThatFits(other))
                    .withMessage("The estimate has no task 'locating it: 1 records at 1 min': ask about one of its own,"
                            + " [extracting it: 450 records at 5 min].");
        }

        @Test
        @DisplayName("the sentence: at most so many of how many")
        void sentence() {
            assertThat(estimate(COUNCIL, TWO_YEARS).whatWouldFit())
                    .contains("Within the limit we could deal with at most 216 of the 450 records.");
            assertThat(estimate(
                                    COUNCIL,
                                    Task.builder()
                                            .activity(Activity.EXTRACTING)
                                            .unit("e-mails")
                                            .count(2000)
                                            .timeEach(Duration.ofMinutes(1))
                                            .build())
                            .whatWouldFit())
                    .contains("Within the limit we could deal with at most 1,080 of the 2,000 e-mails.");
        }

        @Test
        @DisplayName("the sentence if just one would fit")
        void sentence_for_one() {
            assertThat(estimate(COUNCIL, Task.of(Activity.EXTRACTING, 2, Duration.ofHours(18)))
                            .whatWouldFit())
                    .contains("Within the limit we could deal with at most 1 of the 2 records.");
        }

        @Test
        @DisplayName("the sentence is about the task that takes longest, wherever it stands")
        void sentence_about_the_longest() {
            Task search = hours(Activity.LOCATING, 3);

            assertThat(estimate(COUNCIL, search, TWO_YEARS).whatWouldFit())
                    .contains("Within the limit we could deal with at most 180 of the 450 records.");
            assertThat(estimate(COUNCIL, TWO_YEARS, search).whatWouldFit())
                    .contains("Within the limit we could deal with at most 180 of the 450 records.");
        }

        @Test
        @DisplayName("the sentence if not one would fit")
        void sentence_for_none() {
            Task boxes = Task.builder()
                    .activity(Activity.RETRIEVING)
                    .unit("boxes")
                    .count(3)
                    .timeEach(Duration.ofHours(19))
                    .build();

            assertThat(estimate(COUNCIL, boxes).whatWouldFit())
                    .contains("None of the 3 boxes could be dealt with within the limit.");
        }

        @Test
        @DisplayName("no sentence if everything fits")
        void no_sentence() {
            assertThat(estimate(COUNCIL, hours(Activity.EXTRACTING, 18)).whatWouldFit())
                    .isEmpty();
            assertThat(estimate(COUNCIL).whatWouldFit()).isEmpty();
        }
    }

    @Nested
    @DisplayName("s.17(5): the refusal that the estimate supports")
    class Refusal {

        @Test
        @DisplayName("s.12(1): held, with every figure of the estimate")
        void on_the_first_limb() {
            Task search = hours(Activity.LOCATING, 3);
            CostEstimate estimate = estimate(COUNCIL, search, TWO_YEARS);
            CostRefusal refusal = estimate.refusal(Holding.HELD)
                    .addQuestion("1")
                    .addAdvice("Ask about one quarter.")
                    .build();

            assertThat(refusal.questions()).containsExactly("1");
            assertThat(refusal.ground()).isEqualTo(NotAnExemption.FOIA_S12_1_COST_LIMIT);
            assertThat(refusal.holding()).isEqualTo(Holding.HELD);
            assertThat(refusal.limit()).isEqualByComparingTo("450");
            assertThat(refusal.limitBasis()).hasToString("Fees Regs 2004 reg.3(3)");
            assertThat(refusal.hourlyRate()).isEqualByComparingTo("25");
            assertThat(refusal.rateBasis()).hasToString("Fees Regs 2004 reg.4(4)");
            assertThat(refusal.takenTogether()).isEmpty();
            assertThat(refusal.lines()).isEqualTo(estimate.lines());
            assertThat(refusal.time()).isEqualTo(Duration.ofMinutes(40 * 60 + 30));
            assertThat(refusal.cost()).isEqualTo("1012.50");
            assertThat(refusal.whatWouldFit())
                    .contains("Within the limit we could deal with at most 180 of the 450 records.");
            assertThat(refusal.advice()).containsExactly("Ask about one quarter.");
        }

        @Test
        @DisplayName("s.12(2): not determined, and the authority need not say whether it is held")
        void on_the_second_limb() {
            CostRefusal refusal = estimate(DEPARTMENT, hours(Activity.DETERMINING, 25))
                    .refusal(Holding.NOT_DETERMINED)
                    .addQuestion("2")
                    .build();

            assertThat(refusal.ground()).isEqualTo(NotAnExemption.FOIA_S12_2_COST_OF_CONFIRMING);
            assertThat(refusal.holding()).isEqualTo(Holding.NOT_DETERMINED);
            assertThat(refusal.limit()).isEqualByComparingTo("600");
            assertThat(refusal.limitBasis()).hasToString("Fees Regs 2004 reg.3(2)");
            assertThat(refusal.cost()).isEqualTo("625.00");
        }

        @Test
        @DisplayName("still wants the questions it answers")
        void wants_its_questions() {
            CostRefusal.Builder refusal = estimate(COUNCIL, TWO_YEARS).refusal(Holding.HELD);

            assertThatIllegalArgumentException()
                    .isThrownBy(refusal::build)
                    .withMessage("A refusal on cost needs the questions it answers: name at least one.");
        }

        @Test
        @DisplayName("within the limit there is none, were it to the penny")
        void not_within_the_limit() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            estimate(COUNCIL, hours(Activity.EXTRACTING, 18)).refusal(Holding.HELD))
                    .withMessage("The estimate is £450, which is within the limit of £450: section 12 does not apply"
                            + " (FOIA 2000 s.12(1)).");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> estimate(DEPARTMENT, Task.of(Activity.EXTRACTING, 225, Duration.ofMinutes(5)))
                            .refusal(Holding.NOT_DETERMINED))
                    .withMessage("The estimate is £468.75, which is within the limit of £600: section 12 does not apply"
                            + " (FOIA 2000 s.12(1)).");
        }

        @Test
        @DisplayName("s.12(2) keeps the duty to confirm or deny: under s.12(1) holding has to be determined")
        void first_limb_not_determined() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> estimate(COUNCIL, TWO_YEARS).refusal(Holding.NOT_DETERMINED))
                    .withMessage("Section 12(1) leaves the duty to say whether the information is held, and finding"
                            + " that out is within the limit: find out; if it is held, record it as held; if not, say so (FOIA"
                            + " 2000 ss.1(1)(a), 12(2)).");
        }

        @Test
        @DisplayName("s.12(2) is not for what is known to be held: saying so costs nothing, and the limb is s.12(1)")
        void second_limb_held() {
            CostEstimate estimate = estimate(COUNCIL, hours(Activity.DETERMINING, 19));
            assertThat(estimate.refusalGround()).contains(NotAnExemption.FOIA_S12_2_COST_OF_CONFIRMING);
            assertThat(estimate.refusal(Holding.HELD).addQuestion("1").build().ground())
                    .isEqualTo(NotAnExemption.FOIA_S12_1_COST_LIMIT);
        }

        @Test
        @DisplayName("s.16: what would fit shrinks every task done for the same records: 135 of 450 at 3 and 5 minutes")
        void what_would_fit_of_two_tasks() {
            // 8 minutes a record; 18 h are 1,080 minutes; 1,080 / 8 = 135.
            CostEstimate estimate = estimate(
                    COUNCIL,
                    Task.of(Activity.RETRIEVING, 450, Duration.ofMinutes(3)),
                    Task.of(Activity.EXTRACTING, 450, Duration.ofMinutes(5)));
            assertThat(estimate.whatWouldFit())
                    .contains("Within the limit we could deal with at most 135 of the 450 records.");
        }
    }

    @Nested
    @DisplayName("explains itself")
    class Explanation {

        @Test
        void a_line_a_task_then_the_total_then_the_limit() {
            assertThat(estimate(COUNCIL, TWO_YEARS).explain()).isEqualTo("""
                    extracting it: 450 records at 5 min = 37 h 30 min, £937.50  [Fees Regs 2004 reg.4(3)(d)]
                    Total 37 h 30 min at £25 an hour = £937.50  [Fees Regs 2004 reg.4(4)]
                    Above the limit of £450  [Fees Regs 2004 reg.3(3)]
                    """);
        }

        @Test
        void several_tasks_in_the_order_given() {
            Task search = Task.builder()
                    .activity(Activity.LOCATING)
                    .work("search the case system")
                    .unit("searches")
                    .count(1)
                    .timeEach(Duration.ofMinutes(45))
                    .people(2)
                    .build();
            Task reading = Task.of(Activity.EXTRACTING, 1234, Duration.ofSeconds(45));

            assertThat(estimate(DEPARTMENT, search, reading).explain()).isEqualTo("""
                    search the case system: 1 searches at 45 min by 2 people = 1 h 30 min, £37.50  [Fees Regs 2004 reg.4(3)(b)]
                    extracting it: 1,234 records at 45 s = 15 h 25 min 30 s, £385.63  [Fees Regs 2004 reg.4(3)(d)]
                    Total 16 h 55 min 30 s at £25 an hour = £423.13  [Fees Regs 2004 reg.4(4)]
                    Within the limit of £600  [Fees Regs 2004 reg.3(2)]
                    """);
        }

        @Test
        void exactly_the_limit_is_within_it() {
            assertThat(estimate(COUNCIL, hours(Activity.EXTRACTING, 18)).explain())
                    .endsWith("Within the limit of £450  [Fees Regs 2004 reg.3(3)]\n");
        }

        @Test
        void lines_show_each_task() {
            Task search = Task.builder()
                    .activity(Activity.LOCATING)
                    .work("search the case system")
                    .unit("searches")
                    .count(1)
                    .timeEach(Duration.ofMinutes(45))
                    .people(2)
                    .build();

            assertThat(estimate(COUNCIL, search, TWO_YEARS).lines())
                    .containsExactly(
                            CostLine.builder()
                                    .work("search the case system")
                                    .count(1)
                                    .unit("searches")
                                    .timeEach(Duration.ofMinutes(45))
                                    .people(2)
                                    .time(Duration.ofMinutes(90))
                                    .cost(new BigDecimal("37.50"))
                                    .build(),
                            CostLine.builder()
                                    .work("extracting it")
                                    .count(450)
                                    .unit("records")
                                    .timeEach(Duration.ofMinutes(5))
                                    .people(1)
                                    .time(Duration.ofMinutes(2250))
                                    .cost(new BigDecimal("937.50"))
                                    .build());
        }

        @Test
        void reads_aloud() {
            assertThat(estimate(COUNCIL, TWO_YEARS))
                    .hasToString("37 h 30 min, £937.50: EXCEEDS £450, 18 h at £25 an hour (Fees Regs 2004 reg.3(3))");
        }
    }

    @Nested
    @DisplayName("as a value")
    class Value {

        @Test
        void holds_what_it_was_given() {
            Task search = hours(Activity.LOCATING, 3);
            CostEstimate estimate = CostEstimate.builder()
                    .limit(COUNCIL)
                    .addTask(search)
                    .addAllTasks(List.of(TWO_YEARS))
                    .build();

            assertThat(estimate.limit()).isEqualTo(COUNCIL);
            assertThat(estimate.tasks()).containsExactly(search, TWO_YEARS);
            assertThat(estimate).isEqualTo(estimate(COUNCIL, search, TWO_YEARS));
            assertThat(estimate).isNotEqualTo(estimate(DEPARTMENT, search, TWO_YEARS));
        }

        @Test
        void needs_a_limit() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> CostEstimate.builder().addTask(TWO_YEARS).build())
                    .withMessage("Cannot build CostEstimate, some of required attributes are not set [limit]");
        }

        @Test
        @DisplayName("times too long to add up are a sentence, not an overflow")
        void beyond_all_time() {
            Task ages = Task.of(Activity.EXTRACTING, Long.MAX_VALUE, Duration.ofSeconds(1));

            assertThat(estimate(COUNCIL, ages).verdict()).isEqualTo(Verdict.EXCEEDS);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> estimate(COUNCIL, ages, hours(Activity.LOCATING, 1)))
                    .withMessage("The tasks together take more time than can be added up: check the figures of"
                            + " [extracting it: 9,223,372,036,854,775,807 records at 1 s, locating it: 1 records at"
                            + " 1 h].")
                    .withCauseInstanceOf(ArithmeticException.class);
        }

        @Test
        @SuppressWarnings("NullAway")
        void null_arguments() {
            assertThatNullPointerException()
                    .isThrownBy(() -> CostEstimate.builder().limit(null));
            assertThatNullPointerException()
                    .isThrownBy(() -> CostEstimate.builder().addTask(null));
            assertThatNullPointerException()
                    .isThrownBy(() -> CostEstimate.builder().addAllTasks(null));
            assertThatNullPointerException()
                    .isThrownBy(() -> estimate(COUNCIL, TWO_YEARS).mostThatFits(null));
            assertThatNullPointerException()
                    .isThrownBy(() -> estimate(COUNCIL, TWO_YEARS).refusal(null));
        }
    }
}
