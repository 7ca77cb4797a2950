package uk.foi.core.exemption;

import java.time.LocalDate;
import java.util.List;
import uk.foi.core.law.Regime;

/**
 * The catalogue of exemptions and exceptions.
 *
 * <pre>{@code
 * Exemptions.inForce(Regime.FOIA, LocalDate.of(2010, 1, 1));    // without s.22A, with the old s.37(1)(a) and s.40
 * }</pre>
 */
public final class Exemptions {

    /** The regimes that have exemptions or exceptions here. */
    static final List<Regime> REGIMES = List.of(Regime.FOIA, Regime.EIR, Regime.FOISA, Regime.EISR);

    private Exemptions() {}

    /**
     * Every exemption or exception of a regime, those that have ended among them.
     *
     * @param regime the regime
     * @return the exemptions, in the order of the enactment
     * @throws IllegalArgumentException if it is subject access, whose exemptions are in the Data Protection Act 2018 and
     *     not here
     */
    public static List<Exemption> of(Regime regime) {
        return switch (regime) {
            case FOIA -> List.of(FoiaExemption.values());
            case EIR -> List.of(EirException.values());
            case FOISA -> List.of(FoisaExemption.values());
            case EISR -> List.of(EisrException.values());
            case SUBJECT_ACCESS ->
                throw new IllegalArgumentException(
                        "Subject access has exemptions of its own, in the Data Protection Act 2018; this catalogue is of "
                                + "FOIA, EIR, FOISA and EISR.");
        };
    }

    /**
     * The exemptions or exceptions of a regime as at a date.
     *
     * @param regime the regime
     * @param date the date
     * @return those in force on that day; none before 1 January 2005
     * @throws IllegalArgumentException if it is subject access
     */
    public static List<Exemption> inForce(Regime regime, LocalDate date) {
        return of(regime).stream().filter(exemption -> exemption.inForce(date)).toList();
    }
}
