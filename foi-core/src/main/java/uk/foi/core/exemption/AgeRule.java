package uk.foi.core.exemption;

/**
 * When the age of a record lifts an exemption. {@link Exemption#lifting(RecordDates)} gives the day.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/63">FOIA 2000 ss.62 to 64</a>
 * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/58">FOISA 2002 ss.57 and 58</a>
 */
public enum AgeRule {
    /** Age never lifts it. */
    NEVER,
    /**
     * It has no period of its own and goes with the exemption on which it rests: when the last of these has been lifted,
     * it can no longer be relied on at all.
     */
    WITH_THE_EXEMPTION,
    /** When the record is historical, if it is in one of the public record offices: FOIA s.64(1). */
    IN_PUBLIC_RECORD_OFFICE,
    /** Then the public interest test applies to it, in one of the public record offices: FOIA s.64(2). */
    QUALIFIED_IN_PUBLIC_RECORD_OFFICE,
    /** When the record is historical: 20 years after the year of its creation, phased in from 30. */
    AFTER_20_YEARS,
    /** As {@link #AFTER_20_YEARS}; 30 years where the prejudice is to public affairs in Northern Ireland. */
    AFTER_20_YEARS_OR_30_FOR_NORTHERN_IRELAND,
    /**
     * When the record is historical under FOISA: as a rule 15 years after the year of its creation; later if the record
     * also contains information within s.36 or s.41(a).
     */
    AFTER_15_YEARS,
    /** 30 years after the year of its creation. */
    AFTER_30_YEARS,
    /** 60 years after the year of its creation. */
    AFTER_60_YEARS,
    /** 100 years after the year of its creation. */
    AFTER_100_YEARS,
    /** The later of 5 years from the relevant death and 20 years from its creation, by exact dates. */
    AFTER_ROYAL_DEATH
}
