package uk.foi.benchmarks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import uk.foi.calendar.WorkingDayCalendar;
import uk.foi.calendar.WorkingDayCalendars;

/**
 * Adding twenty working days: the library's calendar, a loop over a set of the same days, and one epoch-day round trip of
 * java.time as the yardstick.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WorkingDaysBenchmark {

    private static final int DAYS = 20;

    private final WorkingDayCalendar calendar = WorkingDayCalendars.foia();
    private final LocalDate[] starts =
            LocalDate.of(2010, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)).toArray(LocalDate[]::new);
    private final Set<LocalDate> notWorking = LocalDate.of(2010, 1, 1)
            .datesUntil(LocalDate.of(2028, 12, 31))
            .filter(date -> !calendar.isWorkingDay(date) && date.getDayOfWeek().getValue() < 6)
            .collect(Collectors.toSet());
    private int next;

    /** For JMH. */
    public WorkingDaysBenchmark() {}

    private LocalDate start() {
        next = next + 1 == starts.length ? 0 : next + 1;
        return starts[next];
    }

    /**
     * The library.
     *
     * @return the day reached
     */
    @Benchmark
    public LocalDate foi() {
        return calendar.plusWorkingDays(start(), DAYS);
    }

    /**
     * The loop that everyone writes.
     *
     * @return the day reached
     */
    @Benchmark
    public LocalDate loopOverSet() {
        LocalDate date = start();
        for (int left = DAYS; left > 0; ) {
            date = date.plusDays(1);
            DayOfWeek day = date.getDayOfWeek();
            if (day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY && !notWorking.contains(date)) {
                left--;
            }
        }
        return date;
    }

    /**
     * The yardstick.
     *
     * @return the same day
     */
    @Benchmark
    public LocalDate epochDayRoundTrip() {
        return LocalDate.ofEpochDay(start().toEpochDay());
    }
}
