package uk.foi.costs;

import java.time.Duration;
import org.immutables.value.Value;
import uk.foi.core.internal.Words;

/**
 * Work that complying would take: one of the four activities, done so many times, at so long each.
 *
 * <pre>{@code
 * Task.of(Activity.EXTRACTING, 450, Duration.ofMinutes(5)).time();    // PT37H30M
 * }</pre>
 */
@Value.Immutable
public abstract class Task {

    Task() {}

    /**
     * Work by one person.
     *
     * @param activity which of the four activities it is
     * @param count how many items it is done for
     * @param timeEach how long each item takes, in whole seconds
     * @return the task
     * @throws IllegalArgumentException if a figure is negative, the time has a part of a second, or the whole is too
     *     long to add up
     */
    public static Task of(Activity activity, long count, Duration timeEach) {
        return builder().activity(activity).count(count).timeEach(timeEach).build();
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableTask.builder();
    }

    /**
     * Which of the four activities it is.
     *
     * @return the activity
     */
    public abstract Activity activity();

    /**
     * What would be done, for people.
     *
     * @return the work; unless set, the activity in words
     */
    @Value.Default
    public String work() {
        return activity().toString();
    }

    /**
     * What is counted, in the plural.
     *
     * @return the unit; unless set, {@code records}
     */
    @Value.Default
    public String unit() {
        return "records";
    }

    /**
     * How many items it is done for.
     *
     * @return the count
     */
    public abstract long count();

    /**
     * How long each item takes one person.
     *
     * @return whole seconds
     */
    public abstract Duration timeEach();

    /**
     * How many people work on each item together.
     *
     * @return the number; unless set, 1
     */
    @Value.Default
    public int people() {
        return 1;
    }

    /**
     * The person-time it takes: two people for half an hour are an hour.
     *
     * @return count times time each times people
     */
    public Duration time() {
        return perItem().multipliedBy(count());
    }

    /** The person-time of one item. */
    Duration perItem() {
        return timeEach().multipliedBy(people());
    }

    @Value.Check
    void check() {
        if (count() < 0) {
            throw new IllegalArgumentException("A task cannot be done for " + count() + " " + unit() + ": count the "
                    + unit() + " that have to be worked through, 0 or more.");
        }
        if (timeEach().isNegative() || timeEach().toNanosPart() != 0) {
            throw new IllegalArgumentException(
                    "A task cannot take " + timeEach() + " each: give whole seconds, 0 or more.");
        }
        if (people() < 1) {
            throw new IllegalArgumentException("A task cannot be done by " + people() + " people: at least 1 does it.");
        }
        try {
            time();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    Words.count(count()) + " " + unit() + " at " + timeEach() + " each by " + people()
                            + " people is more time than can be added up: check the figures.",
                    e);
        }
    }

    @Override
    public String toString() {
        return work() + ": " + Words.count(count()) + " " + unit() + " at " + Words.time(timeEach())
                + (people() == 1 ? "" : " by " + people() + " people");
    }

    /** Builds a {@link Task}. Each part is set once; a missing one is an {@link IllegalStateException}. */
    public interface Builder {
        /**
         * Sets which of the four activities it is.
         *
         * @param activity the activity
         * @return this builder
         */
        Builder activity(Activity activity);

        /**
         * Sets what would be done, for people.
         *
         * @param work such as {@code open each record and note the outcome}
         * @return this builder
         */
        Builder work(String work);

        /**
         * Sets what is counted.
         *
         * @param unit in the plural, such as {@code records}
         * @return this builder
         */
        Builder unit(String unit);

        /**
         * Sets how many items it is done for.
         *
         * @param count 0 or more
         * @return this builder
         */
        Builder count(long count);

        /**
         * Sets how long each item takes one person.
         *
         * @param timeEach whole seconds, 0 or more
         * @return this builder
         */
        Builder timeEach(Duration timeEach);

        /**
         * Sets how many people work on each item together.
         *
         * @param people 1 or more
         * @return this builder
         */
        Builder people(int people);

        /**
         * Makes the task.
         *
         * @return the task
         * @throws IllegalStateException if a part is missing; the message names it
         * @throws IllegalArgumentException if a figure cannot be
         */
        Task build();
    }
}
