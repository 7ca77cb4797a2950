package uk.foi.core.law;

import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A code of practice, or a regulator's or a government's published view: persuasive, not the law.
 *
 * <pre>{@code
 * Guidance code = Guidance.of(
 *         "Cabinet Office", "Freedom of Information Code of Practice", "para 5.3", URI.create("https://www.gov.uk/..."));
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Guidance implements Basis {

    Guidance() {}

    /**
     * Guidance as a whole.
     *
     * @param publisher who published it, such as {@code ICO}
     * @param title its title
     * @param uri where it can be read
     * @return the guidance
     * @throws IllegalArgumentException if the publisher or the title is blank
     */
    public static Guidance of(String publisher, String title, URI uri) {
        return ImmutableGuidance.builder()
                .publisher(publisher)
                .title(title)
                .uri(uri)
                .build();
    }

    /**
     * One place in guidance.
     *
     * @param publisher who published it, such as {@code ICO}
     * @param title its title
     * @param paragraph the place in it, such as {@code para 5.3}
     * @param uri where it can be read
     * @return the guidance
     * @throws IllegalArgumentException if the publisher, the title or the paragraph is blank
     */
    public static Guidance of(String publisher, String title, String paragraph, URI uri) {
        return ImmutableGuidance.builder()
                .publisher(publisher)
                .title(title)
                .paragraph(paragraph)
                .uri(uri)
                .build();
    }

    /**
     * Who published it.
     *
     * @return the publisher's name
     */
    public abstract String publisher();

    /**
     * Its title.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * The place in it, if one is meant.
     *
     * @return the paragraph as its publisher numbers it, or empty
     */
    public abstract Optional<String> paragraph();

    @Override
    public abstract URI uri();

    @Value.Check
    void check() {
        if (publisher().isBlank()
                || title().isBlank()
                || paragraph().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException(
                    "Guidance needs a publisher, a title and, where a paragraph is given, its "
                            + "number; one of them is blank: '" + publisher() + "', '" + title() + "'.");
        }
    }

    @Override
    public String toString() {
        return publisher() + ", " + title()
                + paragraph().map(place -> ", " + place).orElse("");
    }
}
