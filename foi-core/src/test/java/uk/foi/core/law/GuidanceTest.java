package uk.foi.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Guidance, such as the Code of Practice under FOIA 2000 s.45, is a basis but not the Act")
class GuidanceTest {

    private static final URI ADDRESS =
            URI.create("https://www.gov.uk/government/publications/freedom-of-information-code-of-practice");

    @Test
    void as_a_whole() {
        Guidance code = Guidance.of("Cabinet Office", "Freedom of Information Code of Practice", ADDRESS);

        assertThat(code.publisher()).isEqualTo("Cabinet Office");
        assertThat(code.title()).isEqualTo("Freedom of Information Code of Practice");
        assertThat(code.paragraph()).isEmpty();
        assertThat(code.uri()).isEqualTo(ADDRESS);
        assertThat(code).hasToString("Cabinet Office, Freedom of Information Code of Practice");
    }

    @Test
    void one_place_in_it() {
        Guidance review = Guidance.of("Cabinet Office", "Freedom of Information Code of Practice", "para 5.3", ADDRESS);

        assertThat(review.paragraph()).contains("para 5.3");
        assertThat(review.uri()).isEqualTo(ADDRESS);
        assertThat(review).hasToString("Cabinet Office, Freedom of Information Code of Practice, para 5.3");
    }

    @Test
    @DisplayName("cannot be mistaken for a provision")
    void is_no_provision() {
        Basis code = Guidance.of("Cabinet Office", "Freedom of Information Code of Practice", ADDRESS);

        assertThat(code).isNotInstanceOf(Provision.class);
        assertThat(Basis.class.getPermittedSubclasses()).containsExactlyInAnyOrder(Provision.class, Guidance.class);
    }

    @ParameterizedTest(name = "publisher ''{0}'', title ''{1}'', paragraph ''{2}''")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            ''|Code|para 1
            ICO|' '|para 1
            ICO|Code|' '
            """)
    void a_blank_part_is_refused(String publisher, String title, String paragraph) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Guidance.of(publisher, title, paragraph, ADDRESS))
                .withMessage("Guidance needs a publisher, a title and, where a paragraph is given, its number; "
                        + "one of them is blank: '" + publisher + "', '" + title + "'.");
    }

    @Test
    @DisplayName("a blank publisher or title is refused of guidance as a whole too")
    void blank_as_a_whole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Guidance.of(" ", "Code", ADDRESS))
                .withMessage("Guidance needs a publisher, a title and, where a paragraph is given, its number; "
                        + "one of them is blank: ' ', 'Code'.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_arguments() {
        assertThatNullPointerException().isThrownBy(() -> Guidance.of(null, "Code", ADDRESS));
        assertThatNullPointerException().isThrownBy(() -> Guidance.of("ICO", null, ADDRESS));
        assertThatNullPointerException().isThrownBy(() -> Guidance.of("ICO", "Code", (URI) null));
        assertThatNullPointerException().isThrownBy(() -> Guidance.of("ICO", "Code", null, ADDRESS));
        assertThatNullPointerException().isThrownBy(() -> Guidance.of("ICO", "Code", "para 1", null));
    }

    @Test
    void is_a_value() {
        assertThat(Guidance.of("ICO", "Code", "para 1", ADDRESS))
                .isEqualTo(Guidance.of("ICO", "Code", "para 1", ADDRESS))
                .hasSameHashCodeAs(Guidance.of("ICO", "Code", "para 1", ADDRESS))
                .isNotEqualTo(Guidance.of("ICO", "Code", "para 2", ADDRESS))
                .isNotEqualTo(Guidance.of("ICO", "Code", ADDRESS));
    }
}
