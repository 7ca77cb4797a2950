package uk.foi.templates;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an authority's letters have in common: its address, how to reach it, who signs, and how to ask for a review.
 *
 * <pre>{@code
 * HouseStyle style = HouseStyle.builder()
 *         .addAddressLine("County Hall")
 *         .addAddressLine("Exampleton EX1 1AA")
 *         .email("foi@example.org")
 *         .signedBy("Information Governance Team")
 *         .reviewContact("foi-review@example.org")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class HouseStyle {

    HouseStyle() {}

    /**
     * A builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableHouseStyle.builder();
    }

    /**
     * The authority's postal address, without its name.
     *
     * @return the lines
     */
    public abstract List<String> addressLines();

    /**
     * Where to write by e-mail.
     *
     * @return the address
     */
    public abstract String email();

    /**
     * The telephone number, if the authority gives one.
     *
     * @return the number, or empty
     */
    public abstract Optional<String> telephone();

    /**
     * Who signs: a team or an office.
     *
     * @return the signature
     */
    public abstract String signedBy();

    /**
     * Where to ask for an internal review. Empty if the authority has no procedure for complaints, which section
     * 17(7)(a) then asks the letter to say.
     *
     * @return the e-mail or postal address, or empty
     */
    public abstract Optional<String> reviewContact();

    /**
     * How many working days after the letter a review may be asked for. Under FOIA no Act sets it: 40 is the time
     * within which the code of practice under section 45 says that requesters should ask, and that is guidance.
     *
     * @return the number of working days; unless set, 40
     */
    @Value.Default
    public int reviewWorkingDays() {
        return 40;
    }

    @Value.Check
    void check() {
        if (email().isBlank()
                || signedBy().isBlank()
                || addressLines().stream().anyMatch(String::isBlank)
                || telephone().filter(String::isBlank).isPresent()
                || reviewContact().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException(
                    "A part of the house style is blank: " + this + ". Give it, or leave out a part that is optional.");
        }
        if (reviewWorkingDays() < 1) {
            throw new IllegalArgumentException(
                    "A review cannot be asked for within " + reviewWorkingDays() + " working days: give 1 or more.");
        }
    }

    /** Builds a {@link HouseStyle}. Each part is set once; a missing one is an {@link IllegalStateException}. */
    public interface Builder {
        /**
         * Adds the next line of the postal address.
         *
         * @param line the line
         * @return this builder
         */
        Builder addAddressLine(String line);

        /**
         * Adds lines of the postal address.
         *
         * @param lines the lines
         * @return this builder
         */
        Builder addAllAddressLines(Iterable<String> lines);

        /**
         * Sets where to write by e-mail.
         *
         * @param email the address
         * @return this builder
         */
        Builder email(String email);

        /**
         * Sets the telephone number.
         *
         * @param telephone the number
         * @return this builder
         */
        Builder telephone(String telephone);

        /**
         * Sets who signs.
         *
         * @param signedBy a team or an office
         * @return this builder
         */
        Builder signedBy(String signedBy);

        /**
         * Sets where to ask for an internal review.
         *
         * @param reviewContact the e-mail or postal address
         * @return this builder
         */
        Builder reviewContact(String reviewContact);

        /**
         * Sets how many working days after the letter a review may be asked for.
         *
         * @param reviewWorkingDays the number, 40 or more if the code of practice is followed
         * @return this builder
         */
        Builder reviewWorkingDays(int reviewWorkingDays);

        /**
         * Makes the style.
         *
         * @return the style
         * @throws IllegalStateException if a part is missing; the message names it
         */
        HouseStyle build();
    }
}
