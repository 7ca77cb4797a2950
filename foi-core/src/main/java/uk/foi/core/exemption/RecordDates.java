package uk.foi.core.exemption;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What must be known of a record to say whether its age lifts an exemption: dates first, and the few facts on which the
 * rules turn.
 *
 * <pre>{@code
 * RecordDates.created(LocalDate.of(1996, 5, 7));
 *
 * RecordDates.builder()
 *         .created(LocalDate.of(2000, 3, 1))
 *         .relevantDeath(LocalDate.of(2022, 9, 8))
 *         .build();
 * }</pre>
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/62">FOIA 2000 ss.62 to 64</a>
 * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/57">FOISA 2002 ss.57 and 58</a>
 */
@Value.Immutable
public abstract class RecordDates {

    RecordDates() {}

    /**
     * A record of which only the date matters: in no file with a later one, in neither public record office, with
     * nothing in it that waits for a death.
     *
     * @param created when it was created
     * @return the dates
     */
    public static RecordDates created(LocalDate created) {
        return builder().created(created).build();
    }

    /**
     * A builder. Only {@link #created()} must be set; a missing one is an {@link IllegalStateException}, and a file
     * whose latest record is older than this one an {@link IllegalArgumentException}.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableRecordDates.builder();
    }

    /**
     * When the record that contains the information was created.
     *
     * @return that day
     */
    public abstract LocalDate created();

    /**
     * When the latest record was created of the file, or other assembly, in which this one is kept for administrative
     * purposes. A file that still grows may yet get a later one.
     *
     * @return that day, or empty if the record is in no file or is the latest itself
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/62">FOIA 2000 s.62(2)</a>
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/57">FOISA 2002 s.57(2)</a>
     */
    public abstract Optional<LocalDate> latestInFile();

    /**
     * The death for which communications with the Royal Family wait: of the person with whom the communication was; for
     * one with the Royal Household, of the Sovereign reigning when the record was created.
     *
     * @return the day of the death, or empty if it has not happened or nothing waits for one
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/63">FOIA 2000 s.63(2F)</a>
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/57">FOISA 2002 s.57(1C)(b)</a>
     */
    public abstract Optional<LocalDate> relevantDeath();

    /**
     * Whether the record is in the Public Record Office (The National Archives) or the Public Record Office of Northern
     * Ireland.
     *
     * @return whether it is; {@code false} unless said
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/64">FOIA 2000 s.64</a>
     */
    @Value.Default
    public boolean inPublicRecordOffice() {
        return false;
    }

    /**
     * Whether the prejudice relied on under FOIA s.36(2)(c) is to the effective conduct of public affairs in Northern
     * Ireland; for s.36(3), whether the effect is that, or is on the work of the Executive Committee of the Northern
     * Ireland Assembly.
     *
     * @return whether it is; {@code false} unless said
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/63">FOIA 2000 s.63(2A) and (2B)</a>
     */
    @Value.Default
    public boolean northernIrelandAffairs() {
        return false;
    }

    /**
     * Whether the record contains information, asked for or not, that would be exempt under FOISA s.36. It need not be
     * said when section 36 is itself the exemption asked about.
     *
     * <p><b>Interpretation.</b> Section 57(1B) speaks of "a record containing information which would be exempt by virtue
     * of section 36". One reading lets the 30 years delay section 36 alone; the other makes the whole record wait, for
     * every exemption in s.58(1). We take the second, because s.57 dates the record and s.58(1) then looks only at the
     * record; likewise for s.57(1C). No case or guidance was read. Pinned by {@code AgeTest}, rows
     * {@code FOISA-57-1B-03} and {@code FOISA-57-1C-04}.
     *
     * @return whether it does; {@code false} unless said
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/57">FOISA 2002 s.57(1B)</a>
     */
    @Value.Default
    public boolean foisaSection36() {
        return false;
    }

    /**
     * Whether the record contains information, asked for or not, that would be exempt under FOISA s.41(a),
     * communications with the Royal Family or Household. It need not be said when s.41(a) is itself the exemption asked
     * about. The reading is that of {@link #foisaSection36()}.
     *
     * @return whether it does; {@code false} unless said
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/57">FOISA 2002 s.57(1C) and (1D)</a>
     */
    @Value.Default
    public boolean foisaSection41a() {
        return false;
    }

    /**
     * When the law takes the record to have been created: all records kept together in one file are treated as created
     * when the latest of them was. FOISA has the same rule.
     *
     * @return {@link #latestInFile()} if there is one, otherwise {@link #created()}
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/62">FOIA 2000 s.62(2)</a>
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/57">FOISA 2002 s.57(2)</a>
     */
    public LocalDate treatedAsCreated() {
        return latestInFile().orElse(created());
    }

    @Value.Check
    void check() {
        latestInFile().filter(latest -> latest.isBefore(created())).ifPresent(latest -> {
            throw new IllegalArgumentException("The latest record of the file is of " + latest
                    + ", before this one of " + created()
                    + ": give the date of the latest, or none if this record is the latest.");
        });
    }

    /** Builds {@link RecordDates}. Each part is set once; a missing date of creation is an {@link IllegalStateException}. */
    public interface Builder {
        /**
         * Sets when the record was created.
         *
         * @param created that day
         * @return this builder
         */
        Builder created(LocalDate created);

        /**
         * Sets when the latest record of its file was created.
         *
         * @param latestInFile that day
         * @return this builder
         */
        Builder latestInFile(LocalDate latestInFile);

        /**
         * Sets the death for which communications with the Royal Family wait.
         *
         * @param relevantDeath the day of the death
         * @return this builder
         */
        Builder relevantDeath(LocalDate relevantDeath);

        /**
         * Sets whether the record is in one of the public record offices.
         *
         * @param inPublicRecordOffice whether it is
         * @return this builder
         */
        Builder inPublicRecordOffice(boolean inPublicRecordOffice);

        /**
         * Sets whether the prejudice relied on under section 36 of FOIA is to public affairs in Northern Ireland.
         *
         * @param northernIrelandAffairs whether it is
         * @return this builder
         */
        Builder northernIrelandAffairs(boolean northernIrelandAffairs);

        /**
         * Sets whether the record contains information within FOISA s.36.
         *
         * @param foisaSection36 whether it does
         * @return this builder
         */
        Builder foisaSection36(boolean foisaSection36);

        /**
         * Sets whether the record contains information within FOISA s.41(a).
         *
         * @param foisaSection41a whether it does
         * @return this builder
         */
        Builder foisaSection41a(boolean foisaSection41a);

        /**
         * Makes the value.
         *
         * @return the value
         * @throws IllegalStateException if the date of creation is missing
         * @throws IllegalArgumentException if the latest record of the file is older than this one
         */
        RecordDates build();
    }
}
