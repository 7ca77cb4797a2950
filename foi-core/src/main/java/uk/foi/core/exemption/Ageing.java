package uk.foi.core.exemption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.foi.core.exemption.Lifting.Effect;
import uk.foi.core.law.Enactment;
import uk.foi.core.law.Provision;
import uk.foi.core.law.Regime;

/** Works out from which day the age of a record lifts a ground: FOIA ss.62 to 64, FOISA ss.57 and 58. */
final class Ageing {

    /** S.S.I. 2013/365 art.1: until then every record became historical under FOISA after 30 years. */
    private static final LocalDate FIFTEEN_YEARS_BEGIN = LocalDate.of(2014, 4, 1);

    private Ageing() {}

    static Optional<Lifting> of(Ground ground, RecordDates record) {
        Optional<Lifting> lifting = ground.regime() == Regime.FOISA
                ? underFoisa(ground, Facts.of(ground), record)
                : underFoia(ground, Facts.of(ground), record);
        return lifting.filter(end -> !hasEndedBefore(ground, end.date()));
    }

    /** Whether the ground had ended, in Northern Ireland too, so that there was nothing left for age to lift. */
    private static boolean hasEndedBefore(Ground ground, LocalDate day) {
        return ground.until().filter(day::isAfter).isPresent() && !ground.inForceInNorthernIreland(day);
    }

    private static Optional<Lifting> underFoia(Ground ground, Facts facts, RecordDates record) {
        List<Provision> basis = facts.ageBasis();
        return switch (facts.age()) {
            case NEVER -> Optional.empty();
            case WITH_THE_EXEMPTION -> withTheExemptions(ground, record);
            // s.64(1) "... a historical record in the Public Record Office ... cannot be exempt ..."
            case IN_PUBLIC_RECORD_OFFICE ->
                historical(basis, Effect.LIFTED, record).filter(end -> record.inPublicRecordOffice());
            // s.64(2) "... section 2(3) shall have effect with the omission of the reference to section 23"
            case QUALIFIED_IN_PUBLIC_RECORD_OFFICE ->
                historical(basis, Effect.PUBLIC_INTEREST_TEST_APPLIES, record)
                        .filter(end -> record.inPublicRecordOffice());
            case AFTER_20_YEARS -> historical(basis, Effect.LIFTED, record);
            // s.63(2A), (2B) "... except ... Northern Ireland"; the excepted cases are in s.63(2C)(b), (2D)(b)
            case AFTER_20_YEARS_OR_30_FOR_NORTHERN_IRELAND ->
                record.northernIrelandAffairs()
                        ? calendarYears(30, basis.subList(1, 2), record, Enactment.FOIA_2000)
                        : historical(basis.subList(0, 1), Effect.LIFTED, record);
            case AFTER_30_YEARS -> calendarYears(30, basis, record, Enactment.FOIA_2000);
            case AFTER_60_YEARS -> calendarYears(60, basis, record, Enactment.FOIA_2000);
            case AFTER_100_YEARS -> calendarYears(100, basis, record, Enactment.FOIA_2000);
            // s.63(2E) "... whichever is the later of ... five years beginning with the date of the relevant death, and
            // ... twenty years beginning with the date on which the record ... was created"
            case AFTER_ROYAL_DEATH ->
                record.relevantDeath()
                        .map(death -> later(after(5, death), after(20, record.treatedAsCreated())))
                        .map(day -> lifted(day, basis, record, Enactment.FOIA_2000));
            case AFTER_15_YEARS -> throw new IllegalStateException("FOIA has no 15 years: " + ground);
        };
    }

    private static Optional<Lifting> underFoisa(Ground ground, Facts facts, RecordDates record) {
        return switch (facts.age()) {
            case NEVER -> Optional.empty();
            case WITH_THE_EXEMPTION -> withTheExemptions(ground, record);
            // s.58(1) "Information contained in a historical record cannot be exempt ..."; which record is historical
            // depends on what else is in it, s.57(1B) and (1C)
            case AFTER_15_YEARS, AFTER_30_YEARS, AFTER_ROYAL_DEATH -> historicalUnderFoisa(facts, record);
            // s.58(2)
            case AFTER_60_YEARS -> calendarYears(60, facts.ageBasis(), record, Enactment.FOISA_2002);
            case AFTER_100_YEARS -> calendarYears(100, facts.ageBasis(), record, Enactment.FOISA_2002);
            case IN_PUBLIC_RECORD_OFFICE,
                    QUALIFIED_IN_PUBLIC_RECORD_OFFICE,
                    AFTER_20_YEARS,
                    AFTER_20_YEARS_OR_30_FOR_NORTHERN_IRELAND ->
                throw new IllegalStateException("FOISA has no such rule: " + ground);
        };
    }

    /** s.62(1), with the transitional Order. */
    private static Optional<Lifting> historical(List<Provision> basis, Effect effect, RecordDates record) {
        int year = record.treatedAsCreated().getYear();
        List<Provision> why = Stream.concat(basis.stream(), HistoricalRecords.basis(year).stream())
                .toList();
        return Optional.of(
                Lifting.of(HistoricalRecords.from(year), effect, withFileRule(why, record, Enactment.FOIA_2000)));
    }

    private static Optional<Lifting> historicalUnderFoisa(Facts facts, RecordDates record) {
        LocalDate created = record.treatedAsCreated();
        boolean section36 = record.foisaSection36() || facts.age() == AgeRule.AFTER_30_YEARS;
        boolean royal = record.foisaSection41a() || facts.age() == AgeRule.AFTER_ROYAL_DEATH;
        LocalDate day;
        String rule;
        if (royal) {
            if (record.relevantDeath().isEmpty()) {
                return Optional.empty();
            }
            // s.57(1C) "... the later-ending of" 20 years from creation and 5 from the death; s.57(1D)(b): if (1B) is
            // in
            // point too, its 30 years stand for the 20
            LocalDate sinceDeath = after(5, record.relevantDeath().get());
            day = later(sinceDeath, section36 ? afterCalendarYears(30, created) : after(20, created));
            rule = section36 ? "s.57(1D)(b)" : "s.57(1C)";
        } else {
            // s.57(1B), and s.57(1A) "... 15 years beginning with 1st January in the calendar year following"
            day = afterCalendarYears(section36 ? 30 : 15, created);
            rule = section36 ? "s.57(1B)" : "s.57(1A)";
        }
        List<Provision> basis = new ArrayList<>(facts.ageBasis());
        LocalDate underOldLaw = afterCalendarYears(30, created);
        if (!day.isBefore(FIFTEEN_YEARS_BEGIN)) {
            basis.add(Provision.of(Enactment.FOISA_2002, rule));
        } else if (underOldLaw.isBefore(FIFTEEN_YEARS_BEGIN)) {
            day = underOldLaw;
            basis.add(Provision.of(Enactment.FOISA_2002, "s.57(1)"));
        } else {
            day = FIFTEEN_YEARS_BEGIN;
            basis.add(Provision.of(Enactment.FOISA_2002, rule));
            basis.add(Provision.of(Enactment.HISTORICAL_PERIODS_ORDER_2013, "Art.1"));
        }
        return Optional.of(lifted(day, basis, record, Enactment.FOISA_2002));
    }

    /** A provision that rests on exemptions and has no period of its own: when the last of them has been lifted. */
    private static Optional<Lifting> withTheExemptions(Ground ground, RecordDates record) {
        List<Optional<Lifting>> ends = Exemptions.of(ground.regime()).stream()
                .filter(exemption -> exemption.until().isEmpty())
                .filter(exemption -> exemption.confirmOrDeny().contains(ground.provision()))
                .map(exemption -> exemption.lifting(record))
                .toList();
        return ends.stream().allMatch(Optional::isPresent)
                ? ends.stream().flatMap(Optional::stream).max(Comparator.comparing(Lifting::date))
                : Optional.empty();
    }

    private static Optional<Lifting> calendarYears(
            int years, List<Provision> basis, RecordDates record, Enactment enactment) {
        return Optional.of(lifted(afterCalendarYears(years, record.treatedAsCreated()), basis, record, enactment));
    }

    private static Lifting lifted(LocalDate day, List<Provision> basis, RecordDates record, Enactment enactment) {
        return Lifting.of(day, Effect.LIFTED, withFileRule(basis, record, enactment));
    }

    private static List<Provision> withFileRule(List<Provision> basis, RecordDates record, Enactment enactment) {
        if (record.treatedAsCreated().equals(record.created())) {
            return basis;
        }
        String rule = enactment == Enactment.FOIA_2000 ? "s.62(2)" : "s.57(2)";
        return Stream.concat(basis.stream(), Stream.of(Provision.of(enactment, rule)))
                .toList();
    }

    /** The first day after a period of years beginning with the calendar year following that of a day. */
    private static LocalDate afterCalendarYears(int years, LocalDate day) {
        return LocalDate.of(day.getYear() + years + 1, 1, 1);
    }

    /** The first day after a period of years beginning with a day; one from 29 February ends with February. */
    private static LocalDate after(int years, LocalDate day) {
        LocalDate same = day.plusYears(years);
        return same.getDayOfMonth() == day.getDayOfMonth() ? same : same.plusDays(1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
