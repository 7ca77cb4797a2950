package uk.foi.core.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.foi.core.exemption.NotAnExemption;
import uk.foi.core.law.Provision;
import uk.foi.core.law.Regime;
import uk.foi.core.request.AuthorityKind;
import uk.foi.core.request.PublicAuthority;
import uk.foi.core.request.Question;
import uk.foi.core.request.Request;
import uk.foi.core.request.Requester;

@DisplayName("FOIA 2000 s.1(1): a reply, with an answer to each question")
class ResponseTest {

    private static final LocalDate DATED = LocalDate.of(2023, 7, 13);
    private static final Question ONE = Question.of("1", "How many requests?");
    private static final Question TWO = Question.of("2", "How many refused?");
    private static final Question THREE = Question.of("3", "Why?");

    private static final Request REQUEST = Request.builder()
            .reference("EX-101")
            .regime(Regime.FOIA)
            .authority(PublicAuthority.of("Exampleshire Council", AuthorityKind.OTHER_PUBLIC_AUTHORITY))
            .requester(Requester.of("A. Requester", "requester@example.org"))
            .received(LocalDate.of(2023, 6, 15))
            .addAllQuestions(List.of(ONE, TWO, THREE))
            .build();

    private static Answer refusing(String... questions) {
        return CostRefusal.builder()
                .addAllQuestions(List.of(questions))
                .ground(NotAnExemption.FOIA_S12_1_COST_LIMIT)
                .holding(Holding.HELD)
                .limit(new BigDecimal("450"))
                .limitBasis(Provision.parse("Fees Regs 2004 reg.3(3)"))
                .hourlyRate(new BigDecimal("25"))
                .rateBasis(Provision.parse("Fees Regs 2004 reg.4(4)"))
                .time(Duration.ofHours(20))
                .cost(new BigDecimal("500.00"))
                .build();
    }

    private static Response.Builder reply() {
        return Response.builder().request(REQUEST).dated(DATED);
    }

    @Test
    void holds_what_it_was_given() {
        Answer answer = refusing("1", "2");
        Response response = reply().addAnswer(answer).build();

        assertThat(response.request()).isEqualTo(REQUEST);
        assertThat(response.dated()).isEqualTo(DATED);
        assertThat(response.answers()).containsExactly(answer);
    }

    @Test
    void is_a_value() {
        assertThat(reply().addAnswer(refusing("1")).addAnswer(refusing("2")).build())
                .isEqualTo(reply().addAllAnswers(List.of(refusing("1"), refusing("2")))
                        .build())
                .isNotEqualTo(reply().addAnswer(refusing("2"))
                        .addAnswer(refusing("1"))
                        .build());
    }

    @Nested
    @DisplayName("questions no answer deals with")
    class Unanswered {

        @Test
        void all_if_there_is_no_answer() {
            assertThat(reply().build().unanswered()).containsExactly(ONE, TWO, THREE);
        }

        @Test
        void in_the_order_asked() {
            assertThat(reply().addAnswer(refusing("2")).build().unanswered()).containsExactly(ONE, THREE);
        }

        @Test
        void none_if_the_answers_cover_them_between_them() {
            assertThat(reply().addAnswer(refusing("3", "1"))
                            .addAnswer(refusing("2"))
                            .build()
                            .unanswered())
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("cannot be made")
    class Refusals {

        @Test
        @DisplayName("with an answer to a question that was not asked, though its other questions were")
        void with_an_answer_to_nothing() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> reply().addAnswer(refusing("1"))
                            .addAnswer(refusing("2", "4"))
                            .build())
                    .withMessage("Request EX-101 has no question '4': its questions are [1, 2, 3].");
        }

        @Test
        void without_its_request() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Response.builder().dated(DATED).build())
                    .withMessage("Cannot build Response, some of required attributes are not set [request]");
        }

        @Test
        void without_its_date() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Response.builder().request(REQUEST).build())
                    .withMessage("Cannot build Response, some of required attributes are not set [dated]");
        }

        @Test
        @SuppressWarnings("NullAway")
        void with_null() {
            assertThatNullPointerException().isThrownBy(() -> Response.builder().request(null));
            assertThatNullPointerException().isThrownBy(() -> Response.builder().dated(null));
            assertThatNullPointerException().isThrownBy(() -> Response.builder().addAnswer(null));
            assertThatNullPointerException().isThrownBy(() -> Response.builder().addAllAnswers(null));
        }
    }
}
