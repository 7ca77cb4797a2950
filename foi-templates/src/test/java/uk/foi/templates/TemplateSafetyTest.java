package uk.foi.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A template reads the values it is handed and nothing else")
class TemplateSafetyTest {

    private static Letter write(String template) {
        return LetterTemplates.of(template, "").render(Correspondence.of(Sample.refused("Why?")), Sample.style());
    }

    @Test
    @DisplayName("a value it names is written")
    void known() {
        assertThat(write("Ref {{reference}}").plainText()).isEqualTo("Ref EX-101\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{nobody}}",
                "{{#nobody}}x{{/nobody}}",
                "{{^nobody}}x{{/nobody}}",
                "{{reference.class}}",
                "{{reference.length}}",
                "{{reference.getClass.name}}",
                "{{questions.size}}",
                "{{questions.clear}}",
                "{{questions.0}}",
                "{{entrySet}}",
                "{{#answers}}{{#lines}}{{work.bytes}}{{/lines}}{{/answers}}",
                "{{#entrySet}}{{value}}{{/entrySet}}"
            })
    @DisplayName("a value it names that is not there is an error, never a blank, and no method can be called")
    void unknown(String template) {
        assertThatThrownBy(() -> write(template))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The letter cannot be written: ");
    }

    @Test
    @DisplayName("it includes no file")
    void includes() {
        assertThatThrownBy(() -> write("{{> ../../secrets}}"))
                .hasStackTraceContaining("A letter includes no other template: '../../secrets'.");
    }

    @Test
    @DisplayName("a requester's text stays text: markup is escaped in HTML and as it is in plain text")
    void escaping() {
        String text = "<script>alert('x')</script> & {{reference}} \"q\"";
        Letter letter = LetterTemplates.bundled().render(Correspondence.of(Sample.refused(text)), Sample.style());
        assertThat(letter.plainText()).contains(text);
        assertThat(letter.html())
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; {{reference}} &quot;q&quot;");
    }
}
