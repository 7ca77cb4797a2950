package uk.foi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foi.core.law.Provision;

class WorkingDayCalendarsTest {

    private static final WorkingDayCalendar FOIA = WorkingDayCalendars.foia();
    private static final WorkingDayCalendar FOISA = WorkingDayCalendars.foisa();

    private static final Set<String> ALL = Set.of("england-and-wales", "scotland", "northern-ireland");

    @Nested
    @DisplayName("FOIA 2000 s.10(6): a bank holiday in any part of the United Kingdom does not count")
    class Foia {

        @Test
        @DisplayName("every day from 2005 to 2028, against the conformance list")
        void every_day() {
            Set<LocalDate> bankHolidays = Facts.days(ALL, true);
            Set<LocalDate> goodFridays = Facts.goodFridays();
            assertThat(Facts.FIRST.datesUntil(Facts.LAST.plusDays(1)))
                    .allSatisfy(date -> assertThat(FOIA.isWorkingDay(date))
                            .as("%s", date)
                            .isEqualTo(Facts.countsUnderFoia(date, bankHolidays, goodFridays)));
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '|', textBlock = """
            2024-01-02 | bank holiday in Scotland only: 2nd January
            2023-07-12 | bank holiday in Northern Ireland only: Battle of the Boyne (Orangemen's Day)
            2023-04-10 | bank holiday in England and Wales and in Northern Ireland only: Easter Monday
            2023-05-08 | bank holiday throughout the United Kingdom: Bank holiday for the coronation of King Charles III
            2023-04-07 | Good Friday
            2023-12-25 | Christmas Day
            2022-12-25 | Sunday
            2023-12-02 | Saturday
            2026-06-15 | bank holiday in Scotland only: World Cup bank holiday
            """)
        void says_why(LocalDate date, String why) {
            NonWorkingDay day = FOIA.nonWorkingDay(date).orElseThrow();
            assertThat(day.description()).isEqualTo(why);
            assertThat(day.basis()).hasToString("FOIA 2000 s.10(6)");
            assertThat(day.certainty()).isEqualTo(Certainty.OFFICIAL);
            assertThat(day).hasToString(date + " " + why);
        }

        @Test
        @DisplayName("a day that is named keeps the holidays that also fall on it")
        void keeps_the_holidays() {
            NonWorkingDay goodFriday =
                    FOIA.nonWorkingDay(LocalDate.of(2023, 4, 7)).orElseThrow();
            assertThat(goodFriday.reason()).isEqualTo(NonWorkingDay.Reason.GOOD_FRIDAY);
            assertThat(goodFriday.bankHolidays())
                    .extracting(BankHoliday::division)
                    .containsExactly(Division.values());
        }

        @Test
        @DisplayName("local and privilege days are working days: time-NOTES A5's kind of day, Maundy Thursday")
        void other_days_count() {
            assertThat(FOIA.nonWorkingDay(LocalDate.of(2023, 4, 6))).isEmpty();
            assertThat(FOIA.isWorkingDay(LocalDate.of(2026, 12, 24))).isTrue();
        }
    }

    @Nested
    @DisplayName("FOISA 2002 s.73: only a bank holiday in Scotland does not count")
    class Foisa {

        @Test
        @DisplayName("every day from 2005 to 2028, against the conformance list")
        void every_day() {
            Set<LocalDate> bankHolidays = Facts.days(Set.of("scotland"), true);
            assertThat(Facts.FIRST.datesUntil(Facts.LAST.plusDays(1)))
                    .allSatisfy(date -> assertThat(FOISA.isWorkingDay(date))
                            .as("%s", date)
                            .isEqualTo(Facts.countsUnderFoia(date, bankHolidays, Set.of())));
        }

        @Test
        @DisplayName("Good Friday is out as a bank holiday under the 1971 Act, since s.73 does not name it")
        void good_friday() {
            NonWorkingDay day = FOISA.nonWorkingDay(LocalDate.of(2023, 4, 7)).orElseThrow();
            assertThat(day.reason()).isEqualTo(NonWorkingDay.Reason.BANK_HOLIDAY);
            assertThat(day.description()).isEqualTo("bank holiday in Scotland: Good Friday");
            assertThat(day.basis()).hasToString("FOISA 2002 s.73");
            assertThat(day.bankHolidays())
                    .singleElement()
                    .satisfies(holiday ->
                            assertThat(holiday.provision().orElseThrow()).hasToString("BFDA 1971 Sch.1 para.2"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2023-03-17", "2023-04-10", "2023-07-12", "2023-08-28"})
        @DisplayName("17 March, Easter Monday, 12 July and the late August Monday count")
        void days_off_elsewhere_count(LocalDate date) {
            assertThat(FOISA.isWorkingDay(date)).isTrue();
            assertThat(FOIA.isWorkingDay(date)).isFalse();
        }
    }

    @Nested
    @DisplayName("Counting")
    class Counting {

        @Test
        @DisplayName("from a Saturday or Sunday, day 1 is the first working day after")
        void from_a_weekend() {
            // 3 November 2023 is a Friday.
            for (int day = 3; day <= 5; day++) {
                assertThat(FOIA.plusWorkingDays(LocalDate.of(2023, 11, day), 1)).isEqualTo(LocalDate.of(2023, 11, 6));
            }
        }

        @Test
        @DisplayName("back from a Saturday or Sunday, the first day met is the Friday")
        void back_from_a_weekend() {
            assertThat(FOIA.plusWorkingDays(LocalDate.of(2023, 11, 5), -1)).isEqualTo(LocalDate.of(2023, 11, 3));
            assertThat(FOIA.plusWorkingDays(LocalDate.of(2023, 11, 6), -1)).isEqualTo(LocalDate.of(2023, 11, 3));
            assertThat(FOIA.plusWorkingDays(LocalDate.of(2023, 11, 5), -2)).isEqualTo(LocalDate.of(2023, 11, 2));
        }

        @Test
        @DisplayName("no days leaves the day as it is, even if it does not count")
        void no_days() {
            LocalDate sunday = LocalDate.of(2023, 11, 5);
            assertThat(FOIA.plusWorkingDays(sunday, 0)).isEqualTo(sunday);
        }

        @Test
        @DisplayName("between is exclusive of the start, inclusive of the end, and negative when reversed")
        void between() {
            LocalDate friday = LocalDate.of(2023, 11, 3);
            LocalDate monday = LocalDate.of(2023, 11, 6);
            assertThat(FOIA.workingDaysBetween(friday, monday)).isEqualTo(1);
            assertThat(FOIA.workingDaysBetween(monday, friday)).isEqualTo(-1);
            assertThat(FOIA.workingDaysBetween(friday, friday)).isZero();
        }

        @Test
        @DisplayName("works as java.time adjusters do, on dates and on date-times")
        void adjuster() {
            assertThat(LocalDate.of(2023, 12, 15).with(FOIA.plus(20))).isEqualTo(LocalDate.of(2024, 1, 18));
            assertThat(LocalDateTime.of(2023, 12, 15, 23, 59).with(FOIA.plus(20)))
                    .isEqualTo(LocalDateTime.of(2024, 1, 18, 23, 59));
        }
    }

    @Nested
    @DisplayName("The horizon")
    class Horizon {

        @Test
        @DisplayName("up to the end of 2028 a day is official, after it a forecast")
        void certainty() {
            assertThat(FOIA.knownUntil()).isEqualTo(LocalDate.of(2028, 12, 31));
            assertThat(FOIA.certainty(LocalDate.of(2028, 12, 31))).isEqualTo(Certainty.OFFICIAL);
            assertThat(FOIA.certainty(LocalDate.of(2029, 1, 1))).isEqualTo(Certainty.FORECAST);
        }

        @Test
        @DisplayName("a forecast holiday says so; a weekend is certain however far ahead")
        void forecast_days() {
            // Schedule 1 gives 2 January to Scotland: 2029-01-02 is a Tuesday.
            NonWorkingDay second = FOIA.nonWorkingDay(LocalDate.of(2029, 1, 2)).orElseThrow();
            assertThat(second.certainty()).isEqualTo(Certainty.FORECAST);
            assertThat(second.bankHolidays()).singleElement().satisfies(holiday -> {
                assertThat(holiday.division()).isEqualTo(Division.SCOTLAND);
                assertThat(holiday.source()).isEqualTo("Forecast from Jollyday's rules");
            });
            LocalDate saturday = LocalDate.of(2059, 3, 1);
            assertThat(saturday.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
            assertThat(FOIA.nonWorkingDay(saturday).orElseThrow().certainty()).isEqualTo(Certainty.OFFICIAL);
        }

        @Test
        @DisplayName("a count that starts on published days may end on forecast ones")
        void over_the_horizon() {
            // 2028-12-29 is a Friday; 1 January 2029 is a Monday, a holiday everywhere, 2 January one in Scotland.
            assertThat(FOIA.plusWorkingDays(LocalDate.of(2028, 12, 29), 1)).isEqualTo(LocalDate.of(2029, 1, 3));
            assertThat(FOIA.plusWorkingDays(LocalDate.of(2029, 1, 3), -1)).isEqualTo(LocalDate.of(2028, 12, 29));
            assertThat(FOIA.workingDaysBetween(LocalDate.of(2028, 12, 29), LocalDate.of(2029, 1, 3)))
                    .isEqualTo(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2004-12-31", "2061-01-01", "-0001-01-01", "+999999999-12-31"})
        @DisplayName("a day outside is refused, with the range")
        void outside(LocalDate date) {
            assertThatThrownBy(() -> FOIA.isWorkingDay(date))
                    .isInstanceOfSatisfying(DateOutsideCalendarException.class, e -> {
                        assertThat(e.first()).isEqualTo(LocalDate.of(2005, 1, 1));
                        assertThat(e.last()).isEqualTo(LocalDate.of(2060, 12, 31));
                    })
                    .hasMessage(date + " lies outside this calendar, which answers from 2005-01-01 to 2060-12-31.");
            assertThatThrownBy(() -> FOIA.nonWorkingDay(date)).isInstanceOf(DateOutsideCalendarException.class);
            assertThatThrownBy(() -> FOIA.certainty(date)).isInstanceOf(DateOutsideCalendarException.class);
            assertThatThrownBy(() -> FOIA.plusWorkingDays(date, 0)).isInstanceOf(DateOutsideCalendarException.class);
            assertThatThrownBy(() -> FOIA.workingDaysBetween(date, Facts.LAST))
                    .isInstanceOf(DateOutsideCalendarException.class);
        }

        @Test
        @DisplayName("a count that leaves the range is refused, with the range")
        void counting_outside() {
            assertThatThrownBy(() -> FOIA.plusWorkingDays(LocalDate.of(2005, 1, 10), -20))
                    .isInstanceOf(DateOutsideCalendarException.class)
                    .hasMessage("20 working days before 2005-01-10 lies outside this calendar, which answers from "
                            + "2005-01-01 to 2060-12-31.");
            assertThatThrownBy(() -> FOIA.plusWorkingDays(LocalDate.of(2060, 12, 20), 20))
                    .hasMessage("20 working days after 2060-12-20 lies outside this calendar, which answers from "
                            + "2005-01-01 to 2060-12-31.");
            assertThatThrownBy(() -> FOIA.plusWorkingDays(LocalDate.of(2020, 1, 1), Integer.MAX_VALUE))
                    .isInstanceOf(DateOutsideCalendarException.class);
            assertThatThrownBy(() -> FOIA.plusWorkingDays(LocalDate.of(2020, 1, 1), Integer.MIN_VALUE))
                    .isInstanceOf(DateOutsideCalendarException.class);
        }
    }

    /** The pool's threads have no context class loader, as in some application servers. */
    @Test
    @DisplayName("Many threads that ask first get one answer")
    void concurrent_first_use() throws Exception {
        int threads = 16;
        CyclicBarrier together = new CyclicBarrier(threads);
        WorkingDayCalendar fresh = WorkingDayCalendars.foia(BankHolidays.bundled());
        List<LocalDate> starts =
                LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2031, 1, 1)).toList();
        Callable<List<LocalDate>> work = () -> {
            Thread.currentThread().setContextClassLoader(null);
            together.await();
            return starts.stream().map(date -> fresh.plusWorkingDays(date, 20)).toList();
        };
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<LocalDate>>> answers =
                    pool.invokeAll(Stream.generate(() -> work).limit(threads).toList());
            List<LocalDate> expected =
                    starts.stream().map(date -> FOIA.plusWorkingDays(date, 20)).toList();
            for (Future<List<LocalDate>> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    @DisplayName("A calendar of ten lines has every method")
    void a_calendar_of_ones_own() {
        WorkingDayCalendar weekdays = new WorkingDayCalendar() {
            @Override
            public Optional<NonWorkingDay> nonWorkingDay(LocalDate date) {
                return date.getDayOfWeek().getValue() < 6 ? Optional.empty() : FOIA.nonWorkingDay(date);
            }

            @Override
            public LocalDate knownUntil() {
                return LocalDate.of(2028, 12, 31);
            }
        };
        assertThat(weekdays.isWorkingDay(LocalDate.of(2023, 12, 25))).isTrue();
        assertThat(weekdays.plusWorkingDays(LocalDate.of(2023, 12, 22), 2)).isEqualTo(LocalDate.of(2023, 12, 26));
        assertThat(weekdays.plusWorkingDays(LocalDate.of(2023, 12, 26), -2)).isEqualTo(LocalDate.of(2023, 12, 22));
        assertThat(weekdays.workingDaysBetween(LocalDate.of(2023, 12, 22), LocalDate.of(2023, 12, 26)))
                .isEqualTo(2);
        assertThat(weekdays.workingDaysBetween(LocalDate.of(2023, 12, 26), LocalDate.of(2023, 12, 22)))
                .isEqualTo(-2);
    }

    @Test
    @DisplayName("A calendar that never opens is an error, not a count without end")
    void a_calendar_that_never_opens() {
        WorkingDayCalendar closed = new WorkingDayCalendar() {
            @Override
            public Optional<NonWorkingDay> nonWorkingDay(LocalDate date) {
                return Optional.of(NonWorkingDay.of(
                        date, NonWorkingDay.Reason.OTHER, "closed for good", Provision.parse("FOIA s.1")));
            }

            @Override
            public LocalDate knownUntil() {
                return LocalDate.of(2028, 12, 31);
            }
        };
        assertThatThrownBy(() -> closed.plusWorkingDays(LocalDate.of(2023, 1, 1), 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "This calendar has no working day within a year of 2023-01-01: counting on it would never end.");
        assertThat(closed.nonWorkingDay(LocalDate.of(2023, 1, 1)).orElseThrow())
                .hasToString("2023-01-01 closed for good");
    }

    @Test
    @DisplayName("A null is a NullPointerException")
    @SuppressWarnings("NullAway")
    void nulls() {
        assertThatThrownBy(() -> FOIA.plusWorkingDays(null, 0)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> FOIA.isWorkingDay(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> FOIA.nonWorkingDay(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> BankHolidays.bundled().on(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Division.parse(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    @DisplayName("Calendars on equal holidays are equal, and say what they are")
    void equality() {
        assertThat(WorkingDayCalendars.foia(BankHolidays.bundled()))
                .isEqualTo(FOIA)
                .hasSameHashCodeAs(FOIA)
                .isNotEqualTo(FOISA)
                .isNotEqualTo(WorkingDayCalendars.foia(BankHolidays.bundled(DisputedHolidays.AS_PROCLAIMED)))
                .hasToString("FOIA working days (FOIA 2000 s.10(6)), published until 2028-12-31");
    }
}
