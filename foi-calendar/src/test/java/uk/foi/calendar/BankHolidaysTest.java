package uk.foi.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.foi.core.law.Enactment;

@DisplayName("Bank holidays, 2005 to 2028, with their sources")
class BankHolidaysTest {

    @Test
    @DisplayName("are those of the conformance list, day for day and division for division")
    void same_as_the_conformance_list() {
        assertThat(BankHolidays.bundled().all())
                .extracting(h -> h.date() + " " + h.division().key())
                .containsExactlyElementsOf(Facts.holidays().stream()
                        .map(row -> row.date() + " " + row.division())
                        .toList());
    }

    @Test
    @DisplayName("are known to the end of 2028")
    void known_until_the_end_of_the_last_published_year() {
        assertThat(BankHolidays.bundled().knownUntil()).isEqualTo(LocalDate.of(2028, 12, 31));
        assertThat(BankHolidays.bundled()).hasToString("bank holidays from 2005-01-03 to 2028-12-31");
    }

    @Test
    @DisplayName("a day nobody has off has none")
    void none_on_an_ordinary_day() {
        assertThat(BankHolidays.bundled().on(LocalDate.of(2024, 1, 3))).isEmpty();
    }

    @Test
    @DisplayName("cite the 1971 Act unless they are holidays at common law, and always name a source")
    void provisions_and_sources() {
        assertThat(BankHolidays.bundled().all()).allSatisfy(holiday -> {
            assertThat(holiday.source()).isNotBlank();
            boolean commonLaw = holiday.origin()
                    .filter(o -> o == BankHoliday.Origin.COMMON_LAW)
                    .isPresent();
            assertThat(holiday.provision().isEmpty())
                    .isEqualTo(commonLaw || holiday.origin().isEmpty());
            holiday.provision().ifPresent(p -> assertThat(p.enactment()).isEqualTo(Enactment.BFDA_1971));
            if (commonLaw) {
                assertThat(holiday.division()).isNotEqualTo(Division.SCOTLAND);
                assertThat(holiday.title()).isIn("Good Friday", "Christmas Day");
            }
        });
    }

    @Test
    @DisplayName("read aloud")
    void reads_aloud() {
        assertThat(BankHolidays.bundled().on(LocalDate.of(2024, 1, 2)))
                .singleElement()
                .hasToString("2024-01-02 2nd January, Scotland");
        assertThat(BankHolidays.bundled().on(LocalDate.of(2028, 1, 4)))
                .singleElement()
                .hasToString("2028-01-04 2nd January (substitute day), Scotland");
    }

    /**
     * The weekdays that Schedule 1 gives, worked out here from its words, against the rows that say they rest on it.
     */
    @ParameterizedTest
    @EnumSource
    @DisplayName("BFDA 1971 Sch.1: the rows that cite it are the days it gives, less those moved by proclamation")
    void schedule_1(Division division) {
        Set<LocalDate> given = new TreeSet<>();
        for (int year = 2005; year <= 2028; year++) {
            given.addAll(scheduled(division, year));
        }
        given.removeIf(date -> date.getDayOfWeek() == SATURDAY || date.getDayOfWeek() == SUNDAY);
        switch (division) {
            case SCOTLAND -> given.remove(LocalDate.of(2020, 5, 4)); // moved to 8 May 2020, VE Day
            default -> {
                given.remove(LocalDate.of(2012, 5, 28)); // moved to 4 June 2012, Diamond Jubilee
                given.remove(LocalDate.of(2022, 5, 30)); // moved to 2 June 2022, Platinum Jubilee
            }
        }
        String paragraph = "Sch.1 para."
                + switch (division) {
                    case ENGLAND_AND_WALES -> 1;
                    case SCOTLAND -> 2;
                    case NORTHERN_IRELAND -> 3;
                };
        assertThat(BankHolidays.bundled().all())
                .filteredOn(h -> h.division() == division
                        && h.origin()
                                .filter(o -> o == BankHoliday.Origin.STATUTE)
                                .isPresent())
                .allSatisfy(
                        h -> assertThat(h.provision().orElseThrow().locator()).isEqualTo(paragraph))
                .extracting(BankHoliday::date)
                .containsExactlyElementsOf(given);
    }

    private static List<LocalDate> scheduled(Division division, int year) {
        LocalDate easterMonday = easterMonday(year);
        LocalDate may = LocalDate.of(year, Month.MAY, 1);
        LocalDate august = LocalDate.of(year, Month.AUGUST, 1);
        LocalDate christmas = LocalDate.of(year, 12, 25);
        List<LocalDate> days = new ArrayList<>();
        switch (division) {
            case ENGLAND_AND_WALES, NORTHERN_IRELAND -> {
                if (division == Division.NORTHERN_IRELAND) {
                    LocalDate patrick = LocalDate.of(year, 3, 17);
                    days.add(patrick.getDayOfWeek() == SUNDAY ? patrick.plusDays(1) : patrick);
                }
                days.add(easterMonday);
                days.add(may.with(lastInMonth(MONDAY)));
                days.add(august.with(lastInMonth(MONDAY)));
                LocalDate boxing = christmas.plusDays(1);
                if (boxing.getDayOfWeek() != SUNDAY) {
                    days.add(boxing);
                }
                if (christmas.getDayOfWeek() == SUNDAY || boxing.getDayOfWeek() == SUNDAY) {
                    days.add(boxing.plusDays(1));
                }
            }
            case SCOTLAND -> {
                LocalDate newYear = LocalDate.of(year, 1, 1);
                LocalDate third = LocalDate.of(year, 1, 3);
                days.add(newYear.getDayOfWeek() == SUNDAY ? third : newYear);
                days.add(newYear.plusDays(1).getDayOfWeek() == SUNDAY ? third : newYear.plusDays(1));
                days.add(easterMonday.minusDays(3));
                days.add(may.with(firstInMonth(MONDAY)));
                days.add(august.with(firstInMonth(MONDAY)));
                if (year >= 2007) {
                    // St Andrew's Day Bank Holiday (Scotland) Act 2007
                    LocalDate andrew = LocalDate.of(year, 11, 30);
                    days.add(
                            andrew.getDayOfWeek() == SATURDAY
                                    ? andrew.plusDays(2)
                                    : andrew.getDayOfWeek() == SUNDAY ? andrew.plusDays(1) : andrew);
                }
                days.add(christmas.getDayOfWeek() == SUNDAY ? christmas.plusDays(1) : christmas);
            }
        }
        return days;
    }

    /** From the list itself: Easter Monday is the third day after the Good Friday it names. */
    private static LocalDate easterMonday(int year) {
        return Facts.goodFridays().stream()
                .filter(friday -> friday.getYear() == year)
                .findFirst()
                .orElseThrow()
                .plusDays(3);
    }

    @Nested
    @DisplayName("4 January 2010 and 4 January 2011 in Scotland, published and never proclaimed")
    class Disputed_days {

        private final List<LocalDate> days = List.of(LocalDate.of(2010, 1, 4), LocalDate.of(2011, 1, 4));

        @Test
        @DisplayName("are holidays as published, the default")
        void as_published() {
            assertThat(BankHolidays.bundled(DisputedHolidays.AS_PUBLISHED)).isEqualTo(BankHolidays.bundled());
            assertThat(days).allSatisfy(day -> {
                assertThat(WorkingDayCalendars.foisa().isWorkingDay(day)).isFalse();
                assertThat(WorkingDayCalendars.foia().isWorkingDay(day)).isFalse();
            });
        }

        @Test
        @DisplayName("are none in strict law, and nothing else differs")
        void as_proclaimed() {
            BankHolidays strict = BankHolidays.bundled(DisputedHolidays.AS_PROCLAIMED);
            List<BankHoliday> differing = new ArrayList<>(BankHolidays.bundled().all());
            differing.removeAll(strict.all());
            assertThat(differing).extracting(BankHoliday::date).isEqualTo(days);
            assertThat(differing.get(0))
                    .hasToString("2010-01-04 2nd January (substitute day), Scotland (published, never proclaimed)");
            assertThat(WorkingDayCalendars.foia()
                            .nonWorkingDay(days.get(1))
                            .orElseThrow()
                            .description())
                    .isEqualTo("bank holiday in Scotland only: 2nd January (published, never proclaimed)");
            assertThat(differing).as("nothing made them").allSatisfy(holiday -> {
                assertThat(holiday.origin()).isEmpty();
                assertThat(holiday.provision()).isEmpty();
            });
            assertThat(strict.all())
                    .allSatisfy(holiday -> assertThat(holiday.origin()).isPresent());
            assertThat(strict.all()).hasSize(BankHolidays.bundled().all().size() - 2);
            assertThat(WorkingDayCalendars.foisa(strict).isWorkingDay(days.get(0)))
                    .isTrue();
            assertThat(WorkingDayCalendars.foia(strict).isWorkingDay(days.get(1)))
                    .isTrue();
        }

        @Test
        @DisplayName("are the two rows that the conformance list marks")
        void as_marked() {
            assertThat(Facts.holidays())
                    .filteredOn(row -> row.status().equals("disputed"))
                    .extracting(Facts.Listed::date)
                    .isEqualTo(days);
        }
    }

    @Nested
    @DisplayName("A day added or withdrawn by the caller")
    class Changed {

        private final LocalDate day = LocalDate.of(2027, 6, 14);
        private final BankHoliday proclaimed =
                BankHoliday.of(day, Division.SCOTLAND, "A day off", "Proclamation, made up");

        @Test
        @DisplayName("counts in its division, and so in the United Kingdom, and nowhere else")
        void added() {
            BankHolidays more = BankHolidays.bundled().with(proclaimed);
            assertThat(more.on(day)).containsExactly(proclaimed);
            assertThat(WorkingDayCalendars.foia(more).isWorkingDay(day)).isFalse();
            assertThat(WorkingDayCalendars.foisa(more).isWorkingDay(day)).isFalse();
            assertThat(more.all()).hasSize(BankHolidays.bundled().all().size() + 1);
            assertThat(BankHolidays.bundled().on(day)).isEmpty();
            assertThat(more.with(proclaimed)).as("added once").isEqualTo(more);
            assertThat(more.without(proclaimed)).isEqualTo(BankHolidays.bundled());
        }

        @Test
        @DisplayName("in Northern Ireland is nothing to FOISA")
        void elsewhere() {
            BankHolidays more = BankHolidays.bundled()
                    .with(BankHoliday.of(day, Division.NORTHERN_IRELAND, "A day off", "Order, made up"));
            assertThat(WorkingDayCalendars.foia(more).isWorkingDay(day)).isFalse();
            assertThat(WorkingDayCalendars.foisa(more).isWorkingDay(day)).isTrue();
        }

        @Test
        @DisplayName("withdrawn, is a working day again")
        void withdrawn() {
            LocalDate worldCup = LocalDate.of(2026, 6, 15);
            BankHolidays fewer = BankHolidays.bundled()
                    .without(BankHoliday.of(worldCup, Division.SCOTLAND, "any title", "any source"));
            assertThat(WorkingDayCalendars.foia(fewer).isWorkingDay(worldCup)).isTrue();
            assertThat(WorkingDayCalendars.foia().isWorkingDay(worldCup)).isFalse();
        }

        @Test
        @DisplayName("beyond the horizon goes before the forecast and does not move the horizon")
        void beyond_the_horizon() {
            LocalDate far = LocalDate.of(2030, 6, 12);
            BankHolidays more =
                    BankHolidays.bundled().with(BankHoliday.of(far, Division.SCOTLAND, "Far", "Proclamation, made up"));
            assertThat(more.knownUntil()).isEqualTo(LocalDate.of(2028, 12, 31));
            assertThat(more.on(far)).hasSize(1);
            assertThat(WorkingDayCalendars.foia(more).isWorkingDay(far)).isFalse();
            assertThat(WorkingDayCalendars.foia().isWorkingDay(far)).isTrue();
            // New Year's Day 2030 is a Tuesday, a holiday everywhere by forecast; Scotland's is now announced.
            LocalDate newYear = LocalDate.of(2030, 1, 1);
            WorkingDayCalendar announced = WorkingDayCalendars.foia(BankHolidays.bundled()
                    .with(BankHoliday.of(newYear, Division.SCOTLAND, "New Year's Day", "Announced, made up")));
            assertThat(announced.nonWorkingDay(newYear).orElseThrow().bankHolidays())
                    .hasSize(3)
                    .extracting(BankHoliday::source)
                    .contains("Announced, made up");
        }
    }

    @Test
    @DisplayName("say nothing of a day for which no list has been published")
    void outside() {
        assertThatThrownBy(() -> BankHolidays.bundled().on(LocalDate.of(2029, 1, 1)))
                .isInstanceOf(DateOutsideCalendarException.class)
                .hasMessage("2029-01-01 lies outside this calendar, which answers from 2005-01-01 to 2028-12-31.");
        assertThatThrownBy(() -> BankHolidays.bundled().on(LocalDate.of(2004, 12, 31)))
                .isInstanceOf(DateOutsideCalendarException.class);
        assertThat(BankHolidays.bundled().on(LocalDate.of(2005, 1, 1))).isEmpty();
        assertThat(BankHolidays.bundled().on(LocalDate.of(2028, 12, 31))).isEmpty();
    }

    @Test
    @DisplayName("a holiday needs a title and a source")
    void a_holiday_needs_a_title_and_a_source() {
        LocalDate day = LocalDate.of(2026, 6, 15);
        assertThatThrownBy(() -> BankHoliday.of(day, Division.SCOTLAND, " ", "Proclamation"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A bank holiday needs a title and a source: 2026-06-15 in Scotland has title ' ' and source "
                                + "'Proclamation'. Name the list or proclamation.");
        assertThatThrownBy(() -> BankHoliday.of(day, Division.SCOTLAND, "World Cup bank holiday", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("a division is named as the published lists name it")
    void divisions() {
        assertThat(Division.values())
                .allSatisfy(
                        division -> assertThat(Division.parse(division.key())).isEqualTo(division));
        assertThatThrownBy(() -> Division.parse("wales"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a division: 'wales'. Write england-and-wales, scotland or northern-ireland.");
    }
}
