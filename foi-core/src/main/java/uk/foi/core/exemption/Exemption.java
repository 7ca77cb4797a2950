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
     * From which day the age of a record lifts it.
     *
     * <p>Which days count. Periods of 15, 20, 30, 60 and 100 years begin with the year following that of creation, a
     * calendar year: a record of 1996, whatever its day, is under a rule of 30 years exempt to the end of 31 December 2026
     * and lifted from 1 January 2027. The periods for royal communications, 5 years from a death and 20 from creation,
     * begin with the day itself: after a death on 8 September 2022 the five years end on 7 September 2027, and the
     * exemption is lifted from 8 September. Records kept in one file all count as created when the latest was. Under FOIA
     * the fall from 30 to 20 years was phased in, so a record of 1983 to 2001 became or becomes historical with the end of
     * the year that S.I. 2012/3029 gives.
     *
     * <p>The day is worked out from the record alone, so it may lie before the Act, or the exemption, came into force: then
     * the exemption could never be relied on for that record. For the public record offices it supposes that the record
     * was there on that day; if it came later, the change came with it.
     *
     * <p><b>Interpretation: FOISA on 1 April 2014.</b> On that day S.S.I. 2013/365 put 15 years in place of 30, without
     * transitional words. A record of 1998, whose 15 years ended with 2013, did not become historical then, since the
     * rule of 15 years was not yet law. One reading would leave such a record out, its period having ended before the rule
     * began; ours makes it historical on 1 April 2014, because the new s.57(1A) asks only whether the period has ended. So
     * records of 1984 to 1998 all lift on that day; those of 1983 and earlier had become historical under 30 years.
     * Pinned by {@code AgeTest}, rows {@code FOISA-57-1A-03} to {@code FOISA-57-1A-06}.
     *
     * <p><b>Interpretation: historical no longer.</b> A record with royal communications that had become historical after
     * 30 years, before 1 April 2014, may not be historical under the s.57(1C) of that day, because the person is alive or
     * died less than five years ago. One reading is that a record once historical remains so; ours is that s.57 as it
     * stands says which records are historical, so the day given is the one after which it is historical for good. Pinned
     * by row {@code FOISA-57-1C-06}. FOIA changed likewise on 19 January 2011, but there the old and the new exemption are
     * constants of their own.
     *
     * <p><b>Interpretation: 29 February.</b> A period of 5 years beginning with 29 February 2012 ends, on our reading, with
     * 28 February 2017, not with the 27th: whole years are counted from the day, and the next would begin on 1 March.
     * Pinned by row {@code FOIA-63-2E-06}.
     *
     * @param record what is known of the record
     * @return the day, its effect and its basis; empty if age never lifts it, if it waits for an event that has not
     *     happened (a death, a transfer to a public record office), or if the exemption had ended before age would lift it
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/63">FOIA 2000 ss.62 to 64</a>
     * @see <a href="https://www.legislation.gov.uk/uksi/2012/3029">S.I. 2012/3029</a>
     * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/57">FOISA 2002 ss.57 and 58</a>
     * @see <a href="https://www.legislation.gov.uk/ssi/2013/365">S.S.I. 2013/365</a>
     */
    default Optional<Lifting> lifting(RecordDates record) {
        return Ageing.of(this, record);
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
