package uk.foi.core.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foi.core.exemption.AgeTest.age;
import static uk.foi.core.exemption.AgeTest.grounds;
import static uk.foi.core.exemption.AgeTest.lifting;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

@Label("Age, for every exemption and any record")
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class AgeProperties {

    private static final LocalDate FIFTEEN_YEARS_BEGIN = LocalDate.of(2014, 4, 1);
    private static final int FIRST_YEAR = 1895;
    private static final int LAST_YEAR = 2035;
    private static final List<Ground> ALL = grounds().toList();

    private static final Set<AgeRule> HISTORICAL_UNDER_FOIA = Set.of(
            AgeRule.AFTER_20_YEARS,
            AgeRule.AFTER_20_YEARS_OR_30_FOR_NORTHERN_IRELAND,
            AgeRule.IN_PUBLIC_RECORD_OFFICE,
            AgeRule.QUALIFIED_IN_PUBLIC_RECORD_OFFICE);

    /** One for each way in which s.57 dates a record: (1A), (1B) and (1C). */
    private static final List<Ground> FOISA_HISTORICAL = List.of(
            FoisaExemption.S30_B_I_FREE_AND_FRANK_ADVICE,
            FoisaExemption.S36_1_CONFIDENTIALITY_OF_COMMUNICATIONS,
            FoisaExemption.S41_A_ROYAL_COMMUNICATIONS);

    /** Any day, and more often than by chance the ends of a year, 29 February and the days about 1 April 2014. */
    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<Integer> years = Arbitraries.integers().between(FIRST_YEAR, LAST_YEAR);
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(
                        LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay(),
                        LocalDate.of(LAST_YEAR, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.frequencyOf(
                Tuple.of(6, any),
                Tuple.of(1, years.map(year -> LocalDate.of(year, 1, 1))),
                Tuple.of(1, years.map(year -> LocalDate.of(year, 12, 31))),
                Tuple.of(1, years.filter(Year::isLeap).map(year -> LocalDate.of(year, 2, 29))),
                Tuple.of(1, Arbitraries.integers().between(-2, 2).map(FIFTEEN_YEARS_BEGIN::plusDays)));
    }

    @Provide
    Arbitrary<RecordDates> records() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Combinators.combine(days(), days().optional(0.8), either, either, either, either)
                .as((created, death, office, ireland, section36, section41a) -> {
                    RecordDates.Builder record = RecordDates.builder()
                            .created(created)
                            .inPublicRecordOffice(office)
                            .northernIrelandAffairs(ireland)
                            .foisaSection36(section36)
                            .foisaSection41a(section41a);
                    death.ifPresent(record::relevantDeath);
                    return record.build();
                });
    }

    /** A record of which all but the date of creation is as of another. */
    private static RecordDates.Builder like(RecordDates record) {
        RecordDates.Builder same = RecordDates.builder()
                .inPublicRecordOffice(record.inPublicRecordOffice())
                .northernIrelandAffairs(record.northernIrelandAffairs())
                .foisaSection36(record.foisaSection36())
                .foisaSection41a(record.foisaSection41a());
        record.relevantDeath().ifPresent(same::relevantDeath);
        return same;
    }

    @Property
    @Label("a later creation never lifts earlier")
    void later_is_never_earlier(@ForAll("records") RecordDates one, @ForAll("days") LocalDate other) {
        RecordDates two = like(one).created(other).build();
        boolean inOrder = one.created().isBefore(two.created());
        for (Ground ground : ALL) {
            assertThat(dayOrNever(ground, inOrder ? two : one))
                    .as("%s", ground)
                    .isAfterOrEqualTo(dayOrNever(ground, inOrder ? one : two));
        }
    }

    private static LocalDate dayOrNever(Ground ground, RecordDates record) {
        return lifting(ground, record).map(Lifting::date).orElse(LocalDate.MAX);
    }

    @Property
    @Label("it is 1 January, unless exact dates run, or FOISA's change of 1 April 2014 does it")
    void first_of_january(@ForAll("records") RecordDates record) {
        for (Ground ground : ALL) {
            boolean exact = age(ground) == AgeRule.AFTER_ROYAL_DEATH
                    || age(ground) == AgeRule.WITH_THE_EXEMPTION
                    || (isHistoricalUnderFoisa(ground) && record.foisaSection41a());
            Optional<LocalDate> day = lifting(ground, record).map(Lifting::date);
            boolean changed = isHistoricalUnderFoisa(ground)
                    && day.equals(Optional.of(FIFTEEN_YEARS_BEGIN))
                    && record.created().getYear() >= 1984
                    && record.created().getYear() <= 1998;
            if (day.isPresent() && !exact && !changed) {
                assertThat(MonthDay.from(day.get())).as("%s", ground).isEqualTo(MonthDay.of(1, 1));
            }
        }
    }

    @Property
    @Label("what age never lifts stays, whatever is known of the record")
    void never(@ForAll("records") RecordDates record) {
        for (Ground ground : ALL) {
            if (age(ground) == AgeRule.NEVER) {
                assertThat(lifting(ground, record)).as("%s", ground).isEmpty();
            }
        }
    }

    @Property
    @Label("a record in a file is lifted as the latest of the file is")
    void file(@ForAll("records") RecordDates latest, @ForAll @IntRange(max = 20_000) int daysEarlier) {
        RecordDates inFile = like(latest)
                .created(latest.created().minusDays(daysEarlier))
                .latestInFile(latest.created())
                .build();
        for (Ground ground : ALL) {
            assertThat(dayOrNever(ground, inFile)).as("%s", ground).isEqualTo(dayOrNever(ground, latest));
        }
    }

    @Property(tries = 10)
    @Label("a rule of 30, 60 or 100 years, for every year of creation, counted out a day at a time")
    void whole_calendar_years(@ForAll("records") RecordDates any) {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            RecordDates record = like(any).created(any.created().withYear(year)).build();
            Map<AgeRule, LocalDate> expected = Map.of(
                    AgeRule.AFTER_30_YEARS, dayAfterYearsFromNewYear(record.created(), 30),
                    AgeRule.AFTER_60_YEARS, dayAfterYearsFromNewYear(record.created(), 60),
                    AgeRule.AFTER_100_YEARS, dayAfterYearsFromNewYear(record.created(), 100));
            for (Ground ground : ALL) {
                if (expected.containsKey(age(ground))
                        && !isHistoricalUnderFoisa(ground)
                        && ground.until().isEmpty()) {
                    assertThat(dayOrNever(ground, record)).as("%s", ground).isEqualTo(expected.get(age(ground)));
                }
            }
        }
    }

    @Property(tries = 10)
    @Label("FOIA's historical records, for every year of creation: two years' records a year from 2014 to 2022")
    void historical(@ForAll("records") RecordDates any) {
        // 1983 is the last year of the old rule and falls with 1984; the table then takes two years at a time, and the
        // last, 2001, falls with 2002, the first of the new rule. Beyond these it is a year for a year.
        int lastYear = FIRST_YEAR + 30;
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            RecordDates record = RecordDates.builder()
                    .created(any.created().withYear(year))
                    .inPublicRecordOffice(true)
                    .build();
            boolean withTheYearBefore = year >= 1984 && year <= 2002 && year % 2 == 0;
            lastYear += year == FIRST_YEAR || withTheYearBefore ? 0 : 1;
            for (Ground ground : ALL) {
                if (HISTORICAL_UNDER_FOIA.contains(age(ground))) {
                    assertThat(dayOrNever(ground, record))
                            .as("%s, %s", ground, year)
                            .isEqualTo(dayAfterYearsFromNewYear(record.created(), lastYear - year));
                }
            }
        }
        assertThat(lastYear).isEqualTo(LAST_YEAR + 20);
    }

    @Property
    @Label("royal communications under FOIA: both periods over on the day, not both on the day before")
    void royal(@ForAll("records") RecordDates record) {
        Optional<Lifting> lifting = FoiaExemption.S37_1_A_COMMUNICATIONS_WITH_SOVEREIGN.lifting(record);
        assertThat(lifting.isPresent()).isEqualTo(record.relevantDeath().isPresent());
        lifting.ifPresent(end -> {
            LocalDate death = record.relevantDeath().orElseThrow();
            assertThat(isOver(5, death, end.date()) && isOver(20, record.created(), end.date()))
                    .isTrue();
            LocalDate before = end.date().minusDays(1);
            assertThat(isOver(5, death, before) && isOver(20, record.created(), before))
                    .isFalse();
        });
    }

    @Property
    @Label("FOISA s.57: historical on the day by the law of that day and by today's, not on the day before")
    void historical_under_foisa(@ForAll("records") RecordDates record) {
        for (Ground ground : FOISA_HISTORICAL) {
            boolean section36 = record.foisaSection36() || age(ground) == AgeRule.AFTER_30_YEARS;
            boolean royal = record.foisaSection41a() || age(ground) == AgeRule.AFTER_ROYAL_DEATH;
            Optional<LocalDate> day = lifting(ground, record).map(Lifting::date);
            assertThat(day.isEmpty())
                    .as("%s", ground)
                    .isEqualTo(royal && record.relevantDeath().isEmpty());
            if (day.isPresent()) {
                assertThat(isHistoricalForGood(record, section36, royal, day.get()))
                        .as("%s", ground)
                        .isTrue();
                assertThat(isHistoricalForGood(
                                record, section36, royal, day.get().minusDays(1)))
                        .as("%s, the day before", ground)
                        .isFalse();
            }
        }
    }

    /** Historical on a day, and on 1 April 2014 and ever after if the day is earlier. */
    private static boolean isHistoricalForGood(RecordDates record, boolean section36, boolean royal, LocalDate day) {
        if (day.isBefore(FIFTEEN_YEARS_BEGIN)) {
            return !day.isBefore(dayAfterYearsFromNewYear(record.created(), 30))
                    && isHistoricalNow(record, section36, royal, FIFTEEN_YEARS_BEGIN);
        }
        return isHistoricalNow(record, section36, royal, day);
    }

    /** By the words of s.57(1A) to (1D). */
    private static boolean isHistoricalNow(RecordDates record, boolean section36, boolean royal, LocalDate day) {
        boolean thirty = !day.isBefore(dayAfterYearsFromNewYear(record.created(), 30));
        if (!royal) {
            return section36 ? thirty : !day.isBefore(dayAfterYearsFromNewYear(record.created(), 15));
        }
        return isOver(5, record.relevantDeath().orElseThrow(), day)
                && (section36 ? thirty : isOver(20, record.created(), day));
    }

    private static boolean isHistoricalUnderFoisa(Ground ground) {
        return Facts.of(ground).ageBasis().toString().equals("[FOISA 2002 s.58(1)]");
    }

    /** Slow on purpose: walks to the end of the year, then through so many more. */
    private static LocalDate dayAfterYearsFromNewYear(LocalDate created, int years) {
        LocalDate day = created;
        int newYears = 0;
        while (newYears < years + 1) {
            day = day.plusDays(1);
            if (day.getMonthValue() == 1 && day.getDayOfMonth() == 1) {
                newYears++;
            }
        }
        return day;
    }

    /** Whether years beginning with a day are over on another: so many times has its place in the calendar come round. */
    private static boolean isOver(int years, LocalDate start, LocalDate day) {
        int past = day.getYear() - start.getYear();
        boolean comeRound = !MonthDay.from(day).isBefore(MonthDay.from(start));
        return (comeRound ? past : past - 1) >= years;
    }
}
