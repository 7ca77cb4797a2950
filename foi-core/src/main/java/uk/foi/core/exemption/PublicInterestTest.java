package uk.foi.core.exemption;

/**
 * Whether information within an exemption or exception must still be given unless the public interest in maintaining it
 * outweighs that in disclosing.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/2">FOIA 2000 s.2</a>
 */
public enum PublicInterestTest {
    /** The test always applies: a qualified exemption. */
    ALWAYS,
    /** No test applies: an absolute exemption. */
    NEVER,
    /** It depends on who holds the information; {@link Exemption#publicInterestTestDependsOn()} says on what. */
    DEPENDS
}
