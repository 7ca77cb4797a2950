package uk.foi.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foi.core.law.Regime;

@DisplayName("FOIA 2000 s.8: a request, who made it, to whom, for what")
class RequestTest {

    private static final Question ONE = Question.of("1", "How many requests did you receive?");
    private static final Question TWO = Question.of("12a", "How many did you refuse?");
    private static final PublicAuthority COUNCIL =
            PublicAuthority.of("Exampleshire Council", AuthorityKind.OTHER_PUBLIC_AUTHORITY);
    private static final Requester REQUESTER = Requester.of("A. Requester", "requester@example.org");
    private static final LocalDate RECEIVED = LocalDate.of(2023, 6, 15);

    private static Request.Builder complete() {
        return without("");
    }

    /** A builder with every part set but one. */
    private static Request.Builder without(String part) {
        Request.Builder builder = Request.builder();
        if (!part.equals("reference")) {
            builder.reference("EX-101");
        }
        if (!part.equals("regime")) {
            builder.regime(Regime.FOIA);
        }
        if (!part.equals("authority")) {
            builder.authority(COUNCIL);
        }
        if (!part.equals("requester")) {
            builder.requester(REQUESTER);
        }
        if (!part.equals("received")) {
            builder.received(RECEIVED);
        }
        return builder;
    }

    @Test
    void holds_what_it_was_given() {
        Request request = complete().addQuestion(ONE).addQuestion(TWO).build();

        assertThat(request.reference()).isEqualTo("EX-101");
        assertThat(request.regime()).isEqualTo(Regime.FOIA);
        assertThat(request.authority()).isEqualTo(COUNCIL);
        assertThat(request.requester()).isEqualTo(REQUESTER);
        assertThat(request.received()).isEqualTo(RECEIVED);
        assertThat(request.questions()).containsExactly(ONE, TWO);
    }

    @Test
    @DisplayName("two requests with the same parts are equal, however their questions were added")
    void is_a_value() {
        assertThat(complete().addQuestion(ONE).addQuestion(TWO).build())
                .isEqualTo(complete().addAllQuestions(List.of(ONE, TWO)).build())
                .hasSameHashCodeAs(complete().addAllQuestions(List.of(ONE, TWO)).build())
                .isNotEqualTo(complete().addQuestion(TWO).addQuestion(ONE).build())
                .isNotEqualTo(complete().addQuestion(ONE).build());
    }

    @Test
    @DisplayName("its questions cannot be changed from outside")
    void questions_cannot_be_changed() {
        Request request = complete().addQuestion(ONE).build();

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> request.questions().add(TWO));
    }

    @Nested
    @DisplayName("a question by its number")
    class ByNumber {

        private final Request request =
                complete().addQuestion(ONE).addQuestion(TWO).build();

        @Test
        void is_found() {
            assertThat(request.question("1")).contains(ONE);
            assertThat(request.question("12a")).contains(TWO);
        }

        @ParameterizedTest(name = "''{0}'' is no number of it")
        @ValueSource(strings = {"2", "12A", "12", "", " 1"})
        void exactly_as_given_or_not_at_all(String number) {
            assertThat(request.question(number)).isEmpty();
        }

        @Test
        @SuppressWarnings("NullAway")
        void null_is_no_question_to_ask() {
            assertThatNullPointerException()
                    .isThrownBy(() -> request.question(null))
                    .withMessage("number");
        }
    }

    @Nested
    @DisplayName("cannot be made")
    class Refusals {

        @ParameterizedTest(name = "without its {0}")
        @ValueSource(strings = {"reference", "regime", "authority", "requester", "received"})
        void without_a_part(String part) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> without(part).addQuestion(ONE).build())
                    .withMessage("Cannot build Request, some of required attributes are not set [" + part + "]");
        }

        @Test
        void without_anything_and_every_missing_part_is_named() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Request.builder().build())
                    .withMessage("Cannot build Request, some of required attributes are not set"
                            + " [reference, regime, authority, requester, received]");
        }

        @Test
        @DisplayName("without a question")
        void without_a_question() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> complete().build())
                    .withMessage("Request EX-101 asks nothing: add a question for each of its parts.");
        }

        @Test
        @DisplayName("with two questions of one number, even far apart")
        void with_two_of_one_number() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> complete()
                            .addQuestion(ONE)
                            .addQuestion(TWO)
                            .addQuestion(Question.of("1", "Another?"))
                            .build())
                    .withMessage("Request EX-101 has two questions numbered '1': number each part once.");
        }

        @Test
        @DisplayName("with a part set twice: which was meant?")
        void with_a_part_twice() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> complete().received(RECEIVED.plusDays(1)))
                    .withMessage("Builder of Request is strict, attribute is already set: received");
        }

        @Test
        @SuppressWarnings("NullAway")
        void with_null() {
            assertThatNullPointerException().isThrownBy(() -> Request.builder().reference(null));
            assertThatNullPointerException().isThrownBy(() -> Request.builder().regime(null));
            assertThatNullPointerException().isThrownBy(() -> Request.builder().authority(null));
            assertThatNullPointerException().isThrownBy(() -> Request.builder().requester(null));
            assertThatNullPointerException().isThrownBy(() -> Request.builder().received(null));
            assertThatNullPointerException().isThrownBy(() -> Request.builder().addQuestion(null));
            assertThatNullPointerException().isThrownBy(() -> Request.builder().addAllQuestions(null));
            assertThatNullPointerException()
                    .isThrownBy(() -> Request.builder().addAllQuestions(Arrays.asList(ONE, null)));
        }
    }
}
