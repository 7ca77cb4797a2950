package uk.foi.core.exemption;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.foi.core.law.Provision;
import uk.foi.core.law.Regime;

/**
 * Something in the law on which a reply may rest for not giving information, not saying whether it is held, or not
 * complying at all.
 *
 * <p>A ground says what the law provides. Whether it applies to particular information is for the officer.
 */
public sealed interface Ground permits Exemption, NeitherConfirmNorDeny, NotAnExemption {

    /**
     * The provision to cite, down to the limb.
     *
     * @return the provision
     */
    default Provision provision() {
        return Facts.of(this).provision();
    }

    /**
     * The second place that must be cited with it, such as {@code FOIA 2000 s.40(3A)(a)} for section 40(2).
     *
     * @return that place, or empty
     */
    default Optional<Provision> with() {
        return Facts.of(this).with();
    }

    /**
     * The ground as a notice cites it; a ground that has ended says until when. It {@linkplain Exemption#parse parses}
     * back.
     *
     * @return such as {@code FOIA 2000 s.40(2) with s.40(3A)(a)} or {@code FOIA 2000 s.37(1)(a) (to 2011-01-18)}
     */
    default String citation() {
        return Facts.of(this).citation();
    }

    /**
     * The regime it belongs to.
     *
     * @return the regime
     */
    default Regime regime() {
        return Facts.of(this).regime();
    }

    /**
     * The heading of its section or regulation, word for word.
     *
     * @return the heading
     */
    default String heading() {
        return Facts.of(this).heading();
    }

    /**
     * What it is, in one sentence of plain English.
     *
     * @return the summary
     */
    default String summary() {
        return Facts.of(this).summary();
    }

    /**
     * The first day on which it was in force.
     *
     * @return that day
     */
    default LocalDate from() {
        return Facts.of(this).from();
    }

    /**
     * The last day on which it was in force.
     *
     * @return that day, or empty if it still is
     */
    default Optional<LocalDate> until() {
        return Facts.of(this).until();
    }

    /**
     * Whether it was in force on a day.
     *
     * @param date the day
     * @return whether that day lies between {@link #from()} and {@link #until()}, both included
     */
    default boolean inForce(LocalDate date) {
        return Facts.of(this).inForce(date);
    }

    /**
     * Whether it was in force on a day for information held by a Northern Ireland public authority. It differs from
     * {@link #inForce(LocalDate)} only for section 37, whose change of 19 January 2011 reached Northern Ireland on 1 July
     * 2012, when section 80A of the Act was repealed.
     *
     * @param date the day
     * @return whether it was
     */
    default boolean inForceInNorthernIreland(LocalDate date) {
        return Facts.of(this).inForceInNorthernIreland(date);
    }

    /**
     * What has amended it, and when.
     *
     * @return instruments with dates, or empty if nothing has
     */
    default Optional<String> amendedBy() {
        return Facts.of(this).amendedBy();
    }

    /**
     * How settled what the library says of it is.
     *
     * @return the standing
     */
    default Standing standing() {
        return Facts.of(this).standing();
    }

    /**
     * The mistake that people make with it.
     *
     * @return a sentence or phrase, or empty
     */
    default Optional<String> commonMistake() {
        return Facts.of(this).commonMistake();
    }

    /**
     * What else a reader should know of it, the rival readings of an open point among them.
     *
     * @return a sentence, or empty
     */
    default Optional<String> note() {
        return Facts.of(this).note();
    }

    /**
     * What corresponds to it in another regime. Equivalents are not the same in law: their thresholds and tests differ.
     * Between two regimes other than FOIA they are those that share an equivalent in FOIA.
     *
     * @param other the other regime
     * @return the grounds that correspond, in the order of the enactment; empty if there is no equivalent
     */
    default List<Ground> equivalentsIn(Regime other) {
        return Crosswalk.between(this, other);
    }
}
