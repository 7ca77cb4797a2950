package uk.foi.calendar.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foi.calendar.BankHoliday;
import uk.foi.calendar.BankHolidays;
import uk.foi.calendar.Certainty;
import uk.foi.calendar.DateOutsideCalendarException;
import uk.foi.calendar.DisputedHolidays;
import uk.foi.calendar.Facts;
import uk.foi.calendar.WorkingDayCalendar;
import uk.foi.calendar.WorkingDayCalendars;

@DisplayName("FOIA 2000 s.10(1): the twentieth working day following the date of receipt")
class FoiaSection10Test {

    private static final Set<String> ALL = Set.of("england-and-wales", "scotland", "northern-ireland");

    static Stream<Arguments> published() {
        return Facts.table("deadlines/foia-response.tsv").stream()
                .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2), row.get(5)));
    }

    @ParameterizedTest(name = "{0}: received {1}, due {2} ({3})")
    @MethodSource("published")
    void published_examples(String id, LocalDate received, LocalDate due, String why) {
        assertThat(DeadlineRule.FOIA_RESPONSE.from(received).date()).isEqualTo(due);
    }

    @Test
    @DisplayName("every receipt from 2005-01-01 to 2028-11-28, counted day by day from the conformance list")
    void every_receipt() {
        everyReceipt(WorkingDayCalendars.foia(), true);
    }

    @Test
    @DisplayName("every receipt, with the two disputed days as the law made them")
    void every_receipt_on_the_strict_reading() {
        everyReceipt(WorkingDayCalendars.foia(BankHolidays.bundled(DisputedHolidays.AS_PROCLAIMED)), false);
    }

    private static void everyReceipt(WorkingDayCalendar calendar, boolean disputed) {
        Set<LocalDate> bankHolidays = Facts.days(ALL, disputed);
        Set<LocalDate> goodFridays = Facts.goodFridays();
        assertThat(Facts.FIRST.datesUntil(LocalDate.of(2028, 11, 29))).allSatisfy(received -> {
            LocalDate day = received;
            for (int counted = 0; counted < 20; ) {
                day = day.plusDays(1);
                if (Facts.countsUnderFoia(day, bankHolidays, goodFridays)) {
                    counted++;
                }
            }
            Deadline due = DeadlineRule.FOIA_RESPONSE.from(received, calendar);
            assertThat(due.date()).as("received %s", received).isEqualTo(day);
            assertThat(due.certainty()).isEqualTo(Certainty.OFFICIAL);
        });
    }

    @Nested
    @DisplayName("explains itself")
    class Explanation {

        private final Deadline due = DeadlineRule.FOIA_RESPONSE.from(LocalDate.of(2023, 12, 15));

        @Test
        @DisplayName("in a line that reads aloud")
        void aloud() {
            assertThat(due).hasToString("2024-01-18 (20 working days, FOIA 2000 s.10(1))");
        }

        @Test
        @DisplayName("with a step for every day, of which twenty count")
        void a_step_for_every_day() {
            List<Step> steps = due.steps();
            assertThat(steps)
                    .extracting(Step::date)
                    .containsExactlyElementsOf(LocalDate.of(2023, 12, 15)
                            .datesUntil(LocalDate.of(2024, 1, 19))
                            .toList());
            assertThat(steps)
                    .filteredOn(Step::counted)
                    .hasSize(20)
                    .allSatisfy(step -> assertThat(step.nonWorkingDay()).isEmpty());
            assertThat(steps.subList(1, steps.size()))
                    .allSatisfy(
                            step -> assertThat(step.nonWorkingDay().isEmpty()).isEqualTo(step.counted()));
            assertThat(steps.get(0)).hasToString("2023-12-15  Request received (day 0)  [FOIA 2000 s.10(6)]");
        }

        @Test
        @DisplayName("as text, each line with its provision")
        void as_text() {
            assertThat(due.explain().lines().map(line -> line.replaceAll(" {2,}", "  ")))
                    .hasSize(35)
                    .contains(
                            "2023-12-15  Request received (day 0)  [FOIA 2000 s.10(6)]",
                            "2023-12-18  Day 1  [FOIA 2000 s.10(1)]",
                            "2023-12-25  Not counted: Christmas Day  [FOIA 2000 s.10(6)]",
                            "2024-01-02  Not counted: bank holiday in Scotland only: 2nd January  [FOIA 2000 s.10(6)]",
                            "2024-01-18  Day 20: last day to respond  [FOIA 2000 s.10(1)]");
            assertThat(due.explain().lines().map(line -> line.indexOf('[')).distinct())
                    .as("the provisions stand in one column")
                    .hasSize(1);
        }

        @Test
        @DisplayName("and says when it rests on a forecast")
        void forecast() {
            Deadline late = DeadlineRule.FOIA_RESPONSE.from(LocalDate.of(2028, 12, 15));
            assertThat(late.certainty()).isEqualTo(Certainty.FORECAST);
            assertThat(late.toString()).endsWith(", forecast");
            assertThat(late.explain())
                    .endsWith("Bank holidays after 2028-12-31 are not published yet: this date rests on a forecast.\n");
            assertThat(due.explain()).doesNotContain("forecast");
        }
    }

    @Test
    @DisplayName("is met on the last day and not after it")
    void met() {
        Deadline due = DeadlineRule.FOIA_RESPONSE.from(LocalDate.of(2023, 12, 15));
        assertThat(due.isMetBy(LocalDate.of(2024, 1, 18))).isTrue();
        assertThat(due.isMetBy(LocalDate.of(2024, 1, 19))).isFalse();
        assertThat(due.start()).isEqualTo(LocalDate.of(2023, 12, 15));
        assertThat(due.rule()).isEqualTo(DeadlineRule.FOIA_RESPONSE);
        assertThat(due.rule().basis()).hasToString("FOIA 2000 s.10(1)");
    }

    /** 19 September 2022 was announced on 10 September; a request of 22 August was then already running. */
    @Nested
    @DisplayName("Interpretation: a day proclaimed while the clock runs")
    class A_day_proclaimed_late {

        private final LocalDate received = LocalDate.of(2022, 8, 22);
        private final LocalDate funeral = LocalDate.of(2022, 9, 19);

        @Test
        @DisplayName("does not count, because s.10(6) asks what the day is")
        void each_day_as_it_is() {
            // Days 1 to 5 are 23 to 26 and 30 August (29 August is out); 31 August to 16 September are days 6 to 18.
            assertThat(DeadlineRule.FOIA_RESPONSE.from(received).date()).isEqualTo(LocalDate.of(2022, 9, 21));
        }

        @Test
        @DisplayName("counts on the other reading: a calendar without the day")
        void the_calendar_at_receipt() {
            BankHolidays holidays = BankHolidays.bundled();
            for (BankHoliday proclaimed : holidays.on(funeral)) {
                holidays = holidays.without(proclaimed);
            }
            WorkingDayCalendar without = WorkingDayCalendars.foia(holidays);
            assertThat(DeadlineRule.FOIA_RESPONSE.from(received, without).date())
                    .isEqualTo(LocalDate.of(2022, 9, 20));
        }
    }

    @Test
    @DisplayName("has no answer for a receipt before 2005")
    void before_the_act() {
        assertThatThrownBy(() -> DeadlineRule.FOIA_RESPONSE.from(LocalDate.of(2004, 12, 31)))
                .isInstanceOf(DateOutsideCalendarException.class)
                .hasMessage("2004-12-31 lies outside this calendar, which answers from 2005-01-01 to 2060-12-31.");
    }
}
