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

        @Test
        void names_every_part_it_lacks() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> CostLine.builder().build())
                    .withMessage("Cannot build CostLine, some of required attributes are not set"
                            + " [work, count, unit, timeEach, people, time, cost]");
        }
    }
}
