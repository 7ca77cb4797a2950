package uk.foi.core.exemption;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.foi.core.law.LawStated;
import uk.foi.core.law.NotInForceException;
import uk.foi.core.law.Provision;
import uk.foi.core.law.Regime;

/**
 * A ground on which information may be withheld, at the level at which a notice must cite it: an exemption under FOIA and
 * FOISA, an exception under the EIR and the EI(S)R.
 *
 * <pre>{@code
 * Exemption crime = Exemption.parse("s.31(1)(a)", Regime.FOIA);
 * crime.publicInterestTest();        // ALWAYS
 * crime.threshold();                 // Optional[would, or would be likely to,]
 * crime.provision().uri();           // https://www.legislation.gov.uk/ukpga/2000/36/section/31/1/a
 * }</pre>
 */
public sealed interface Exemption extends Ground permits EirException, EisrException, FoiaExemption, FoisaExemption {

    /**
     * Whether the public interest test applies, {@linkplain LawStated#ON as the law is stated}; for an exemption that has
     * ended, while it was in force.
     *
     * @return the test
     */
    default PublicInterestTest publicInterestTest() {
        return Facts.of(this).publicInterestTest();
    }

    /**
     * Whether the public interest test applied on a day.
     *
     * @param date the day
     * @return the test
     * @throws NotInForceException if the exemption was not in force on that day
     */
    default PublicInterestTest publicInterestTest(LocalDate date) {
        if (!inForce(date)) {
            throw new NotInForceException(citation(), date, from(), until());
        }
        return publicInterestTest();
    }

    /**
     * What the public interest test depends on.
     *
     * @return a phrase where {@link #publicInterestTest()} is {@link PublicInterestTest#DEPENDS}, otherwise empty
     */
    default Optional<String> publicInterestTestDependsOn() {
        return Facts.of(this).publicInterestTestDependsOn();
    }

    /**
     * What makes information exempt under it.
     *
     * @return the kind
     */
    default ExemptionKind kind() {
        return Facts.of(this).kind();
    }

    /**
     * How likely the harm must be, in the words of the regime.
     *
     * @return the threshold, or empty if no harm need be shown
     */
    default Optional<Threshold> threshold() {
        return Facts.of(this).threshold();
    }

    /**
     * The verb of the harm: {@code prejudice}, {@code endanger}, {@code inhibit substantially}.
     *
     * @return the verb, or empty if no harm need be shown
     */
    default Optional<String> harm() {
        return Facts.of(this).harm();
    }

    /**
     * What must all be shown.
     *
     * @return at least two things, or empty if there is only one
     */
    default List<String> provedTogether() {
        return Facts.of(this).provedTogether();
    }

    /**
     * Who may rely on it.
     *
     * @return which authorities, or empty if any of the regime may
     */
    default Optional<String> usableBy() {
        return Facts.of(this).usableBy();
    }

    /**
     * The provisions under which an authority may neither confirm nor deny that it holds such information.
     *
     * @return the provisions; empty if there is none
     */
    default List<Provision> confirmOrDeny() {
        return Facts.of(this).confirmOrDeny();
    }

    /**
     * Whether neither confirming nor denying has a public interest test of its own.
     *
     * @return the answer, or empty if there is no such provision
     */
    default Optional<ConfirmOrDenyTest> confirmOrDenyTest() {
        return Facts.of(this).confirmOrDenyTest();
    }

    /**
     * Whose opinion it needs, or who may sign a certificate for it.
     *
     * @return who, under which provision; or empty
     */
    default Optional<String> opinionOrCertificate() {
        return Facts.of(this).opinionOrCertificate();
    }

    /**
     * When the age of a record lifts it.
     *
     * @return the rule
     */
    default AgeRule age() {
        return Facts.of(this).age();
    }

    /**
     * What sets the rule of age.
     *
     * @return the provisions; empty if age never lifts it
     */
    default List<Provision> ageBasis() {
        return Facts.of(this).ageBasis();
    }

    /**
     * Whether it may not be relied on for information on emissions: EIR 2004 reg.12(9), EI(S)R 2004 reg.10(6).
     *
     * @return whether emissions take it away
     */
    default boolean disappliedForEmissions() {
        return Facts.of(this).disappliedForEmissions();
    }

    /**
     * Reads a citation under a regime, in the ways people write it: {@code s43(2)}, {@code section 43(2)}, {@code S.43 (2)},
     * {@code reg 12(5)(e)}, {@code s.40(2) with s.40(3A)(a)}, and whatever {@link #citation()} prints.
     *
     * @param citation the citation; the enactment may be named or left out
     * @param regime the regime
     * @return the one exemption it can mean, one in force rather than one that has ended
     * @throws AmbiguousCitationException if it can mean several; the exception lists them
     * @throws IllegalArgumentException if it is no citation, or cites no exemption of the regime
     */
    static Exemption parse(String citation, Regime regime) {
        return Citations.exemption(citation, List.of(regime));
    }

    /**
     * Reads a citation under any regime. {@code s.38(1)(b)} is health and safety under FOIA and personal data under
     * FOISA: such a citation must name its enactment, or is ambiguous.
     *
     * @param citation the citation
     * @return the one exemption it can mean
     * @throws AmbiguousCitationException if it can mean several; the exception lists them
     * @throws IllegalArgumentException if it is no citation, or cites no exemption
     */
    static Exemption parse(String citation) {
        return Citations.exemption(citation, Exemptions.REGIMES);
    }
}
