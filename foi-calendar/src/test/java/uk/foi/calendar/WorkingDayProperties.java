package uk.foi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("Working days, for any day and any count")
class WorkingDayProperties {

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2008, 1, 1).toEpochDay(),
                        LocalDate.of(2040, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<WorkingDayCalendar> calendars() {
        return Arbitraries.of(WorkingDayCalendars.foia(), WorkingDayCalendars.foisa());
    }

    /** The same days with nothing but the interface's own methods: a slow day-by-day count. */
    private static WorkingDayCalendar slow(WorkingDayCalendar calendar) {
        return new WorkingDayCalendar() {
            @Override
            public Optional<NonWorkingDay> nonWorkingDay(LocalDate date) {
                return calendar.nonWorkingDay(date);
            }

            @Override
            public LocalDate knownUntil() {
                return calendar.knownUntil();
            }
        };
    }

    @Property
    @Label("the grid counts as a loop over the days does")
    void grid_equals_loop(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll("days") LocalDate date,
            @ForAll @IntRange(min = -400, max = 400) int days) {
        LocalDate reached = calendar.plusWorkingDays(date, days);
        assertThat(reached).isEqualTo(slow(calendar).plusWorkingDays(date, days));
        assertThat(calendar.workingDaysBetween(date, reached))
                .isEqualTo(slow(calendar).workingDaysBetween(date, reached));
    }

    @Property
    @Label("the day reached is a working day, and the count to it is the count asked for")
    void between_is_the_inverse_of_plus(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll("days") LocalDate date,
            @ForAll @IntRange(min = 1, max = 500) int days) {
        LocalDate reached = calendar.plusWorkingDays(date, days);
        assertThat(calendar.isWorkingDay(reached)).isTrue();
        assertThat(calendar.workingDaysBetween(date, reached)).isEqualTo(days);
    }

    @Property
    @Label("on working days, counting back undoes counting on")
    void minus_is_the_inverse_of_plus(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll("days") LocalDate date,
            @ForAll @IntRange(min = -400, max = 400) int days) {
        LocalDate working = calendar.plusWorkingDays(date, 1);
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(working, days), -days))
                .isEqualTo(working);
    }

    @Property
    @Label("a later day never gives an earlier result")
    void monotone(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll("days") LocalDate date,
            @ForAll @IntRange(min = -100, max = 100) int days) {
        if (days != 0) {
            assertThat(calendar.plusWorkingDays(date.plusDays(1), days))
                    .isAfterOrEqualTo(calendar.plusWorkingDays(date, days));
        }
    }

    @Property
    @Label("a day that is out under FOISA is out under FOIA too")
    void scotland_is_part_of_the_united_kingdom(@ForAll("days") LocalDate date) {
        if (!WorkingDayCalendars.foisa().isWorkingDay(date)) {
            assertThat(WorkingDayCalendars.foia().isWorkingDay(date)).isFalse();
        }
    }
}
