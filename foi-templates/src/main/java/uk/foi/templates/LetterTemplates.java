package uk.foi.templates;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import uk.foi.core.law.Regime;
import uk.foi.core.response.Response;

/**
 * Writes letters.
 *
 * <p>A template sees text, lists and maps and nothing else: it cannot call a method of a value. A value that a template
 * names and the letter does not have is an error, never a blank.
 *
 * <pre>{@code
 * Letter letter = LetterTemplates.bundled().render(Correspondence.of(response), houseStyle);
 * letter.plainText();
 * letter.html();
 * }</pre>
 */
public final class LetterTemplates {

    private final Template plainText;
    private final Template html;

    private LetterTemplates(String plainText, String html) {
        this.plainText = compiler(Escapers.NONE).compile(plainText);
        this.html = compiler(Escapers.HTML).compile(html);
    }

    /** Templates of a test's own. */
    static LetterTemplates of(String plainText, String html) {
        return new LetterTemplates(plainText, html);
    }

    /**
     * The templates that travel with the library.
     *
     * @return the templates, compiled once; any number of threads may use them
     */
    public static LetterTemplates bundled() {
        return Bundled.TEMPLATES;
    }

    /**
     * Writes a letter.
     *
     * @param correspondence what is to be sent
     * @param style the authority's style
     * @return the letter
     * @throws IllegalArgumentException if there is no letter for it: the request is not under FOIA, a question has no
     *     answer, the requester has no name, or a refusal on cost contradicts itself or the limit
     * @throws uk.foi.core.law.NotInForceException if the letter is dated before the first known address of the
     *     Information Commissioner
     */
    public Letter render(Correspondence correspondence, HouseStyle style) {
        Response response = correspondence.response();
        if (response.request().regime() != Regime.FOIA) {
            throw new IllegalArgumentException("There is no letter for a request under "
                    + response.request().regime().enactment().title() + " yet: only for one under FOIA.");
        }
        if (!response.unanswered().isEmpty()) {
            throw new IllegalArgumentException(
                    "Question " + response.unanswered().get(0).number() + " of request "
                            + response.request().reference()
                            + " has no answer: answer every question before the letter goes out.");
        }
        if (response.request().requester().name().isBlank()) {
            throw new IllegalArgumentException("Request " + response.request().reference()
                    + " gives no name to write to: record the requester's name.");
        }
        Map<String, Object> values = LetterValues.of(response, style);
        return Letter.of(PlainText.wrapped(write(plainText, values)), write(html, values));
    }

    private static String write(Template template, Map<String, Object> values) {
        try {
            return template.execute(values);
        } catch (MustacheException e) {
            throw new IllegalArgumentException("The letter cannot be written: " + e.getMessage(), e);
        }
    }

    private static Mustache.Compiler compiler(Mustache.Escaper escaper) {
        return Mustache.compiler()
                .withEscaper(escaper)
                .withCollector(new MapsOnly())
                .strictSections(true)
                .withLoader(name -> {
                    throw new IllegalArgumentException("A letter includes no other template: '" + name + "'.");
                });
    }

    /** Compiled once, when first asked for. */
    private static final class Bundled {

        static final LetterTemplates TEMPLATES =
                new LetterTemplates(read("foia-cost-refusal.txt.mustache"), read("foia-cost-refusal.html.mustache"));

        private static String read(String name) {
            try (InputStream resource = LetterTemplates.class.getResourceAsStream(name)) {
                if (resource == null) {
                    throw new IllegalStateException(name + " is missing: the jar is not whole.");
                }
                return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(name + " cannot be read.", e);
            }
        }
    }
}
