package uk.foi.core.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foi.core.exemption.NotAnExemption;
import uk.foi.core.law.Provision;

@DisplayName("FOIA 2000 s.12: a refusal because the estimated cost is above the limit")
class CostRefusalTest {

    private static final Provision LIMIT_BASIS = Provision.parse("Fees Regs 2004 reg.3(3)");
    private static final Provision RATE_BASIS = Provision.parse("Fees Regs 2004 reg.4(4)");

    private static final CostLine LINE = CostLine.builder()
            .work("open each record and extract the outcome")
            .count(450)
            .unit("records")
            .timeEach(Duration.ofMinutes(5))
            .people(1)
            .time(Duration.ofMinutes(2250))
            .cost(new BigDecimal("937.50"))
            .build();

    /** A builder with every required part set but one. */
    private static CostRefusal.Builder without(String part) {
        CostRefusal.Builder builder = CostRefusal.builder();
        if (!part.equals("questions")) {
            builder.addQuestion("1");
        }
        if (!part.equals("ground")) {
            builder.ground(NotAnExemption.FOIA_S12_1_COST_LIMIT);
        }
        if (!part.equals("holding")) {
            builder.holding(Holding.HELD);
        }
        if (!part.equals("limit")) {
            builder.limit(new BigDecimal("450"));
        }
        if (!part.equals("limitBasis")) {
            builder.limitBasis(LIMIT_BASIS);
        }
        if (!part.equals("hourlyRate")) {
            builder.hourlyRate(new BigDecimal("25"));
        }
        if (!part.equals("rateBasis")) {
            builder.rateBasis(RATE_BASIS);
        }
        if (!part.equals("time")) {
            builder.time(Duration.ofMinutes(2250));
        }
        if (!part.equals("cost")) {
            builder.cost(new BigDecimal("937.50"));
        }
        return builder;
    }

    @Test
    void holds_the_figures_of_the_notice() {
        CostRefusal refusal = without("")
                .addQuestion("2")
                .takenTogether("both ask for the same records")
                .addLine(LINE)
                .whatWouldFit("Within the limit we could deal with at most 216 of the 450 records.")
                .addAdvice("Ask about one quarter.")
                .addAdvice("Ask for the totals only.")
                .build();

        assertThat(refusal.questions()).containsExactly("1", "2");
        assertThat(refusal.ground()).isEqualTo(NotAnExemption.FOIA_S12_1_COST_LIMIT);
        assertThat(refusal.holding()).isEqualTo(Holding.HELD);
        assertThat(refusal.limit()).isEqualTo("450");
        assertThat(refusal.limitBasis()).isEqualTo(LIMIT_BASIS);
        assertThat(refusal.hourlyRate()).isEqualTo("25");
        assertThat(refusal.rateBasis()).isEqualTo(RATE_BASIS);
        assertThat(refusal.takenTogether()).contains("both ask for the same records");
        assertThat(refusal.lines()).containsExactly(LINE);
        assertThat(refusal.time()).isEqualTo(Duration.ofHours(37).plusMinutes(30));
        assertThat(refusal.cost()).isEqualTo("937.50");
        assertThat(refusal.whatWouldFit())
                .contains("Within the limit we could deal with at most 216 of the 450 records.");
        assertThat(refusal.advice()).containsExactly("Ask about one quarter.", "Ask for the totals only.");
    }

    @Test
    @DisplayName("needs no reason for taking questions together, no lines and no advice: s.17(5) asks for none")
    void optional_parts() {
        CostRefusal refusal = without("").build();

        assertThat(refusal.takenTogether()).isEmpty();
        assertThat(refusal.lines()).isEmpty();
        assertThat(refusal.whatWouldFit()).isEmpty();
        assertThat(refusal.advice()).isEmpty();
    }

    @Test
    void is_a_value() {
        assertThat(without("")
                        .addAllLines(List.of(LINE))
                        .addAllAdvice(List.of("Ask."))
                        .build())
                .isEqualTo(without("").addLine(LINE).addAdvice("Ask.").build())
                .hasSameHashCodeAs(without("").addLine(LINE).addAdvice("Ask.").build())
                .isNotEqualTo(without("").build());
        assertThat(without("questions").addAllQuestions(List.of("1")).build())
                .isEqualTo(without("").build());
    }

    @Test
    @DisplayName("s.12(2): it may rest on the cost of finding out alone")
    void on_the_second_limb() {
        CostRefusal refusal = without("ground")
                .ground(NotAnExemption.FOIA_S12_2_COST_OF_CONFIRMING)
                .build();

        assertThat(refusal.ground().provision()).hasToString("FOIA 2000 s.12(2)");
    }

    @Nested
    @DisplayName("cannot be made")
    class Refusals {

        @Test
        void without_a_question() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> without("questions").build())
                    .withMessage("A refusal on cost needs the questions it answers: name at least one.");
        }

        @Test
        @DisplayName("with one question named twice")
        void with_a_question_twice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> without("").addQuestion("2").addQuestion("1").build())
                    .withMessage("A refusal on cost names a question twice: [1, 2, 1].");
        }

        @Test
        @DisplayName("with a figure below nothing")
        void with_a_negative_figure() {
            BigDecimal less = new BigDecimal("-0.01");
            String sentence = "The figures of a refusal on cost are not below 0: given ";

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> without("limit").limit(less).build())
                    .withMessage(sentence + "a limit of -0.01, a rate of 25, a time of PT37H30M and a cost of 937.50.");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> without("hourlyRate").hourlyRate(less).build())
                    .withMessage(
                            sentence + "a limit of 450, a rate of -0.01, a time of PT37H30M and a cost of 937.50.");
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> without("time").time(Duration.ofSeconds(-1)).build())
                    .withMessage(sentence + "a limit of 450, a rate of 25, a time of PT-1S and a cost of 937.50.");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> without("cost").cost(less).build())
                    .withMessage(sentence + "a limit of 450, a rate of 25, a time of PT37H30M and a cost of -0.01.");
        }

        @Test
        @DisplayName("nothing at all is not below nothing")
        void with_figures_of_nothing() {
            CostRefusal refusal = without("time").time(Duration.ZERO).build();

            assertThat(refusal.time()).isZero();
        }

        @ParameterizedTest(name = "without its {0}")
        @ValueSource(strings = {"ground", "holding", "limit", "limitBasis", "hourlyRate", "rateBasis", "time", "cost"})
        void without_a_part(String part) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> without(part).build())
                    .withMessage("Cannot build CostRefusal, some of required attributes are not set [" + part + "]");
        }

        @ParameterizedTest(name = "on {0}")
        @CsvSource(delimiter = '|', textBlock = """
                FOIA_S1_1_A_NOT_HELD          | s.1(1)(a)
                FOIA_S1_3_CLARIFICATION       | s.1(3)
                FOIA_S3_2_HELD_FOR_ANOTHER    | s.3(2)
                FOIA_S7_1_LIMITED_LISTING     | s.7(1)
                FOIA_S8_1_NOT_A_VALID_REQUEST | s.8(1)
                FOIA_S9_2_FEE_UNPAID          | s.9(2)
                FOIA_S10_3_MORE_TIME          | s.10(3)
                FOIA_S14_1_VEXATIOUS          | s.14(1)
                FOIA_S14_2_REPEATED           | s.14(2)
                """)
        void on_another_section(NotAnExemption ground, String locator) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> without("ground").ground(ground).build())
                    .withMessage("A refusal on cost rests on s.12(1) or s.12(2), not on " + locator + ".");
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource
        @DisplayName("on anything but the two limbs of section 12")
        void only_section_12(NotAnExemption ground) {
            boolean limb = Set.of("FOIA_S12_1_COST_LIMIT", "FOIA_S12_2_COST_OF_CONFIRMING")
                    .contains(ground.name());
            CostRefusal.Builder builder = without("ground").ground(ground);

            if (limb) {
                assertThat(builder.build().ground()).isEqualTo(ground);
            } else {
                assertThatIllegalArgumentException().isThrownBy(builder::build);
            }
        }

        @Test
        @SuppressWarnings("NullAway")
        void with_null() {
            assertThatNullPointerException()
                    .isThrownBy(() -> CostRefusal.builder().addQuestion(null));
            assertThatNullPointerException()
                    .isThrownBy(() -> CostRefusal.builder().ground(null));
            assertThatNullPointerException()
                    .isThrownBy(() -> CostRefusal.builder().holding(null));
            assertThatNullPointerException()
                    .isThrownBy(() -> CostRefusal.builder().limit(null));
            assertThatNullPointerException()
                    .isThrownBy(() -> CostRefusal.builder().takenTogether(null));
            assertThatNullPointerException()
                    .isThrownBy(() -> CostRefusal.builder().addLine(null));
            assertThatNullPointerException()
                    .isThrownBy(() -> CostRefusal.builder().whatWouldFit(null));
            assertThatNullPointerException()
                    .isThrownBy(() -> CostRefusal.builder().addAdvice(null));
        }
    }

    @Nested
    @DisplayName("a line of it")
    class Line {

        @Test
        void holds_what_it_was_given() {
            assertThat(LINE.work()).isEqualTo("open each record and extract the outcome");
            assertThat(LINE.count()).isEqualTo(450);
            assertThat(LINE.unit()).isEqualTo("records");
            assertThat(LINE.timeEach()).isEqualTo(Duration.ofMinutes(5));
            assertThat(LINE.people()).isEqualTo(1);
            assertThat(LINE.time()).isEqualTo(Duration.ofMinutes(2250));
            assertThat(LINE.cost()).isEqualTo("937.50");
        }

        @ParameterizedTest(name = "{0} records at {1} by {2} people, {3}, {4} pounds")
        @CsvSource(delimiter = '|', textBlock = """
                -1  | PT5M  | 1 | PT1H  | 25.00
                450 | PT-1S | 1 | PT1H  | 25.00
                450 | PT5M  | 0 | PT1H  | 25.00
                450 | PT5M  | 1 | PT-1S | 25.00
                450 | PT5M  | 1 | PT1H  | -0.01
                """)
        void cannot_have_a_figure_below_nothing_or_nobody_to_do_it(
                long count, Duration each, int people, Duration time, BigDecimal cost) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CostLine.builder()
                            .work("extract")
                            .count(count)
                            .unit("records")
                            .timeEach(each)
                            .people(people)
                            .time(time)
                            .cost(cost)
                            .build())
                    .withMessage("A line of an estimate has 1 or more people and nothing below 0: given " + count
                            + " records at " + each + " by " + people + " people, " + time + ", " + cost + " pounds.");
        }

        @Test
        @DisplayName("may come to nothing")
        void may_come_to_nothing() {
            CostLine nothing = CostLine.builder()
                    .work("extract")
                    .count(0)
                    .unit("records")
                    .timeEach(Duration.ZERO)
                    .people(1)
                    .time(Duration.ZERO)
                    .cost(BigDecimal.ZERO)
                    .build();

            assertThat(nothing.count()).isZero();
        }

        @Test
        void names_every_part_it_lacks() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> CostLine.builder().build())
                    .withMessage("Cannot build CostLine, some of required attributes are not set"
                            + " [work, count, unit, timeEach, people, time, cost]");
        }
    }
}
