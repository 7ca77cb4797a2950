package uk.foi.core.law;

import java.net.URI;

/**
 * The enactments that the library cites.
 *
 * <p>Constants are added as rules come to cite more of them; a {@code switch} over them wants a default.
 */
public enum Enactment {
    /** Banking and Financial Dealings Act 1971, which makes bank holidays. */
    BFDA_1971("BFDA 1971", "Banking and Financial Dealings Act 1971", "ukpga/1971/80", Unit.SECTION),
    /** Freedom of Information Act 2000. */
    FOIA_2000("FOIA 2000", "Freedom of Information Act 2000", "ukpga/2000/36", Unit.SECTION),
    /**
     * S.S.I. 2013/365, which brought 15 years into FOISA s.57. It stands before that Act because its title begins with the
     * Act's, and a citation is read by the first title that fits.
     */
    HISTORICAL_PERIODS_ORDER_2013(
            "Historical Periods Order 2013",
            "Freedom of Information (Scotland) Act 2002 (Historical Periods) Order 2013",
            "ssi/2013/365",
            Unit.ARTICLE),
    /** Freedom of Information (Scotland) Act 2002. */
    FOISA_2002("FOISA 2002", "Freedom of Information (Scotland) Act 2002", "asp/2002/13", Unit.SECTION),
    /** Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004. */
    FEES_REGULATIONS_2004(
            "Fees Regs 2004",
            "Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004",
            "uksi/2004/3244",
            Unit.REGULATION),
    /** Environmental Information Regulations 2004. */
    EIR_2004("EIR 2004", "Environmental Information Regulations 2004", "uksi/2004/3391", Unit.REGULATION),
    /** Environmental Information (Scotland) Regulations 2004. */
    EISR_2004("EI(S)R 2004", "Environmental Information (Scotland) Regulations 2004", "ssi/2004/520", Unit.REGULATION),
    /** Regulation (EU) 2016/679 as it forms part of the law of the United Kingdom. */
    UK_GDPR("UK GDPR", "United Kingdom General Data Protection Regulation", "eur/2016/679", Unit.ARTICLE),
    /** S.I. 2012/3029, which phased 20 years into FOIA s.62. */
    HISTORICAL_RECORDS_ORDER_2012(
            "Historical Records Order 2012",
            "Freedom of Information (Definition of Historical Records) (Transitional and Saving Provisions) Order 2012",
            "uksi/2012/3029",
            Unit.ARTICLE),
    /** Data Protection Act 2018. */
    DPA_2018("DPA 2018", "Data Protection Act 2018", "ukpga/2018/12", Unit.SECTION);

    private final String abbreviation;
    private final String title;
    private final String path;
    private final Unit unit;

    Enactment(String abbreviation, String title, String path, Unit unit) {
        this.abbreviation = abbreviation;
        this.title = title;
        this.path = path;
        this.unit = unit;
    }

    /**
     * The short name with its year, as citations print it: {@code FOIA 2000}.
     *
     * @return the abbreviation
     */
    public String abbreviation() {
        return abbreviation;
    }

    /**
     * The short title as enacted, without an article: {@code Freedom of Information Act 2000}.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * The whole enactment on legislation.gov.uk.
     *
     * @return its address
     */
    public URI uri() {
        return URI.create("https://www.legislation.gov.uk/" + path);
    }

    /** What the enactment calls its numbered provisions. */
    Unit unit() {
        return unit;
    }

    /** The numbered unit of an enactment's body, with the three forms in which a citation may write it. */
    enum Unit {
        SECTION("s.", "section"),
        REGULATION("reg.", "regulation"),
        ARTICLE("Art.", "article");

        private final String prefix;
        private final String word;

        Unit(String prefix, String word) {
            this.prefix = prefix;
            this.word = word;
        }

        /** As a citation prints it: {@code s.}. */
        String prefix() {
            return prefix;
        }

        /** The word in full, which is also its path segment on legislation.gov.uk. */
        String word() {
            return word;
        }
    }
}
