package uk.foi.core.law;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A place in an enactment, such as {@code FOIA 2000 s.10(1)}.
 *
 * <p>A provision prints as a lawyer cites it, {@link #parse(String) parses} back from what it prints and from the
 * common ways of writing it, and knows its page on legislation.gov.uk.
 *
 * <pre>{@code
 * Provision time = Provision.of(Enactment.FOIA_2000, "s.10(1)");
 * time.toString();                          // FOIA 2000 s.10(1)
 * time.uri();                               // https://www.legislation.gov.uk/ukpga/2000/36/section/10/1
 * Provision.parse("section 10(1) FOIA");    // the same
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Provision implements Basis {

    Provision() {}

    /**
     * The place with a locator in an enactment.
     *
     * @param enactment the enactment
     * @param locator the place in it: {@code s.10(1)}, {@code reg.4(3)}, {@code Art.12A}, {@code Pt.II},
     *     {@code Sch.1 Pt.I} or {@code Sch.1 para.2}; the forms {@code s10(1)} and {@code section 10(1)} are taken too
     * @return the provision
     * @throws IllegalArgumentException if the locator has none of these forms, or names a unit that the enactment
     *     does not have (an Act has sections, regulations have regulations)
     */
    public static Provision of(Enactment enactment, String locator) {
        return ImmutableProvision.builder()
                .enactment(enactment)
                .locator(Locator.parse(locator, enactment).toString())
                .build();
    }

    /**
     * Reads a citation: what {@link #toString()} prints, and the usual variants, such as {@code FOIA s10(1)},
     * {@code section 10(1) of the Freedom of Information Act 2000} or {@code reg 12(4)(b) EIR}.
     *
     * @param citation an enactment, by abbreviation (with or without its year) or title, before or after a locator
     * @return the provision
     * @throws IllegalArgumentException if no enactment that the library knows is named, or the rest is no locator
     */
    public static Provision parse(String citation) {
        String text = citation.replaceAll("[\\s\\p{Z}]+", " ").strip();
        for (Enactment enactment : Enactment.values()) {
            for (String name : Locator.namesOf(enactment)) {
                String rest = without(text, name);
                if (!rest.equals(text)) {
                    return of(enactment, rest);
                }
            }
        }
        throw new IllegalArgumentException("Not a citation: '" + citation
                + "'. Name an enactment and a place in it, such "
                + "as 'FOIA 2000 s.10(1)'. Enactments known: "
                + Arrays.stream(Enactment.values()).map(Enactment::abbreviation).collect(Collectors.joining(", "))
                + ".");
    }

    /** The text less the name at its start or end, or the text itself if the name stands at neither. */
    private static String without(String text, String name) {
        String lower = text.toLowerCase(Locale.ROOT);
        String sought = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith(sought + " ") || lower.startsWith(sought + ", ")) {
            return text.substring(name.length() + 1).strip();
        }
        if (lower.endsWith(" " + sought)) {
            return text.substring(0, text.length() - name.length() - 1).replaceFirst("(?i),?( of)?( the)?$", "");
        }
        return text;
    }

    /**
     * The enactment.
     *
     * @return the enactment
     */
    public abstract Enactment enactment();

    /**
     * The place in the enactment as a lawyer cites it: {@code s.10(1)}, {@code reg.4(3)}.
     *
     * @return the locator in its canonical form
     */
    public abstract String locator();

    /**
     * The place with its unit written out, as a letter to the public says it.
     *
     * @return such as {@code section 10(1)} or {@code regulation 4(3)}
     */
    public String locatorInWords() {
        return Locator.parse(locator(), enactment()).words();
    }

    /**
     * The place on legislation.gov.uk, in the latest text available there.
     *
     * @return the address, such as {@code https://www.legislation.gov.uk/ukpga/2000/36/section/10/1}
     */
    @Override
    public URI uri() {
        return URI.create(
                enactment().uri() + Locator.parse(locator(), enactment()).path());
    }

    @Override
    public String toString() {
        return enactment().abbreviation() + " " + locator();
    }
}
