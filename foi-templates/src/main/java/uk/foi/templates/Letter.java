package uk.foi.templates;

import org.immutables.value.Value;

/** A finished letter. */
@Value.Immutable
public abstract class Letter {

    Letter() {}

    static Letter of(String plainText, String html) {
        return ImmutableLetter.of(plainText, html);
    }

    /**
     * The letter as plain text, for the body of an e-mail. Lines end with a line feed and are broken before they grow
     * longer than 78 characters where there is a space to break at.
     *
     * @return the text
     */
    @Value.Parameter
    public abstract String plainText();

    /**
     * The letter as a page of HTML that needs nothing from outside. Every value is escaped.
     *
     * @return the page
     */
    @Value.Parameter
    public abstract String html();

    /** The letter as plain text. */
    @Override
    public String toString() {
        return plainText();
    }
}
