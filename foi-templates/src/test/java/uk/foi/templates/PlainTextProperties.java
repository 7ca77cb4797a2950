package uk.foi.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Breaking lines, for any words")
class PlainTextProperties {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> word =
                Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(90);
        Arbitrary<String> line = word.list().ofMaxSize(40).map(words -> String.join(" ", words));
        Arbitrary<String> start = Arbitraries.of("", "  ", "- ", "  - ");
        return start.flatMap(s -> line.map(l -> s + l)).list().ofMaxSize(5).map(lines -> String.join("\n", lines));
    }

    @Property
    @Label("no word is lost, changed or moved")
    void words_stay(@ForAll("texts") String text) {
        assertThat(words(PlainText.wrapped(text))).isEqualTo(words(text));
    }

    @Property
    @Label("a line longer than 78 characters is a single word")
    void lines_are_short(@ForAll("texts") String text) {
        assertThat(PlainText.wrapped(text).lines())
                .allSatisfy(line -> assertThat(line.length() <= 78
                                || line.strip().replaceFirst("^- ", "").indexOf(' ') < 0)
                        .as(line)
                        .isTrue());
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
