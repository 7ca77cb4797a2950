package uk.foi.calendar;

import java.util.Arrays;
import java.util.Objects;

/** A part of the United Kingdom with bank holidays of its own. */
public enum Division {
    /** England and Wales. */
    ENGLAND_AND_WALES("england-and-wales", "England and Wales"),
    /** Scotland. */
    SCOTLAND("scotland", "Scotland"),
    /** Northern Ireland. */
    NORTHERN_IRELAND("northern-ireland", "Northern Ireland");

    private final String key;
    private final String title;

    Division(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /**
     * The division with a key of the published lists.
     *
     * @param key {@code england-and-wales}, {@code scotland} or {@code northern-ireland}
     * @return the division
     * @throws IllegalArgumentException if it is another key
     */
    public static Division parse(String key) {
        Objects.requireNonNull(key, "key");
        return Arrays.stream(values())
                .filter(division -> division.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Not a division: '" + key + "'. Write england-and-wales, scotland or northern-ireland."));
    }

    /**
     * The division as the published lists name it.
     *
     * @return the key, such as {@code england-and-wales}
     */
    public String key() {
        return key;
    }

    /** The division's name, such as {@code England and Wales}. */
    @Override
    public String toString() {
        return title;
    }
}
