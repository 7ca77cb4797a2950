package uk.foi.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A question has the number its asker gave it")
class QuestionTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "12a", "1(b)(ii)", "Q1", "?"})
    void any_number(String number) {
        Question question = Question.of(number, "How many?");

        assertThat(question.number()).isEqualTo(number);
        assertThat(question.text()).isEqualTo("How many?");
    }

    @ParameterizedTest(name = "''{0}'', ''{1}''")
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            '',How many?
            ' ',How many?
            1,''
            1,'  '
            """)
    void a_blank_part_is_refused(String number, String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.of(number, text))
                .withMessage("A question needs a number and a text: given '" + number + "', '" + text
                        + "'. Number a single question 1.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_arguments() {
        assertThatNullPointerException()
                .isThrownBy(() -> Question.of(null, "How many?"))
                .withMessage("number");
        assertThatNullPointerException()
                .isThrownBy(() -> Question.of("1", null))
                .withMessage("text");
    }

    @Test
    void is_a_value() {
        assertThat(Question.of("1", "How many?"))
                .isEqualTo(Question.of("1", "How many?"))
                .hasSameHashCodeAs(Question.of("1", "How many?"))
                .isNotEqualTo(Question.of("2", "How many?"))
                .isNotEqualTo(Question.of("1", "How few?"));
    }
}
