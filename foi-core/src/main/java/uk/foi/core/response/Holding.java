package uk.foi.core.response;

/**
 * What an authority knows of whether it holds the information, FOIA 2000 s.1(1)(a).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/1">FOIA 2000 s.1</a>
 */
public enum Holding {
    /** It holds the information. */
    HELD,
    /** It has not found out. */
    NOT_DETERMINED
}
