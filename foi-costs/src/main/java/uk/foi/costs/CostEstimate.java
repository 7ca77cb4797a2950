package uk.foi.costs;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import uk.foi.core.exemption.NotAnExemption;
import uk.foi.core.internal.Words;
import uk.foi.core.response.CostLine;
import uk.foi.core.response.CostRefusal;
import uk.foi.core.response.Holding;

/**
 * What complying with a request would cost in time, against the appropriate limit. Other costs that regulation 4(3) lets
 * count, such as fetching files from a store, are not in it.
 *
 * <p>The arithmetic is exact: seconds and pounds are compared before anything is divided, so that £450.00 is within a
 * limit of £450 and one second more is not.
 *
 * <pre>{@code
 * Task reading = Task.of(Activity.EXTRACTING, 450, Duration.ofMinutes(5));
 * CostEstimate estimate = CostEstimate.builder()
 *         .limit(AppropriateLimit.on(received, AuthorityKind.OTHER_PUBLIC_AUTHORITY))
 *         .addTask(reading)
 *         .build();
 * estimate.time();                    // PT37H30M
 * estimate.cost();                    // 937.50
 * estimate.verdict();                 // EXCEEDS
 * estimate.refusalGround();           // Optional[FOIA_S12_1_COST_LIMIT]
 * estimate.mostThatFits(reading);     // 216
 * }</pre>
 *
 * @see <a href="https://www.legislation.gov.uk/uksi/2004/3244/regulation/4">Fees Regs 2004 reg.4</a>
 */
@Value.Immutable
public abstract class CostEstimate {

    CostEstimate() {}

    /**
     * A builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return ImmutableCostEstimate.builder();
    }

    /**
     * The limit it is held against.
     *
     * @return the limit
     */
    public abstract AppropriateLimit limit();

    /**
     * The work that complying would take.
     *
     * @return the tasks, in the order given
     */
    public abstract List<Task> tasks();

    /**
     * The person-time of all tasks.
     *
     * @return the time
     */
    public Duration time() {
        return sum(tasks());
    }

    /**
     * The cost of all tasks, rounded to pence for people to read. It never decides: {@link #verdict()} is exact.
     *
     * @return pounds with two decimals
     */
    public BigDecimal cost() {
        return Arithmetic.cost(time(), limit().hourlyRate());
    }

    /**
     * Whether the cost is above the limit.
     *
     * @return {@link Verdict#EXCEEDS} only if it is strictly above
     */
    public Verdict verdict() {
        return exceeds(tasks()) ? Verdict.EXCEEDS : Verdict.WITHIN;
    }

    /**
     * The limb of section 12 that the figures support.
     *
     * <p>Section 12(2) only if determining whether the information is held would alone exceed the limit. Otherwise the
     * duty to confirm or deny remains, and the limb is section 12(1).
     *
     * @return the limb, or empty if the cost is within the limit
     */
    public Optional<NotAnExemption> refusalGround() {
        if (verdict() == Verdict.WITHIN) {
            return Optional.empty();
        }
        // s.12(2) "... unless the estimated cost of complying with that paragraph alone would exceed"
        List<Task> determining = tasks().stream()
                .filter(task -> task.activity() == Activity.DETERMINING)
                .toList();
        return Optional.of(
                exceeds(determining)
                        ? NotAnExemption.FOIA_S12_2_COST_OF_CONFIRMING
                        : NotAnExemption.FOIA_S12_1_COST_LIMIT);
    }

    /**
     * The most items of a task that could be done within the limit, after all the other tasks in full.
     *
     * @param task one of {@link #tasks()}
     * @return the number of items, from 0 to the task's count
     * @throws IllegalArgumentException if the estimate has no such task
     */
    public long mostThatFits(Task task) {
        int index = tasks().indexOf(task);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "The estimate has no task '" + task + "': ask about one of its own, " + tasks() + ".");
        }
        Duration others = sum(tasks()).minus(task.time());
        Duration left = limit().time().minus(others);
        if (left.isNegative()) {
            return 0;
        }
        return task.perItem().isZero() ? task.count() : Math.min(task.count(), left.dividedBy(task.perItem()));
    }

    /**
     * The lines of the estimate, a line a task.
     *
     * @return the lines, in the order of the tasks
     */
    public List<CostLine> lines() {
        return tasks().stream()
                .map(task -> CostLine.builder()
                        .work(task.work())
                        .count(task.count())
                        .unit(task.unit())
                        .timeEach(task.timeEach())
                        .people(task.people())
                        .time(task.time())
                        .cost(Arithmetic.cost(task.time(), limit().hourlyRate()))
                        .build())
                .toList();
    }

    /**
     * What would fit within the limit: what section 16 asks the authority to say.
     *
     * <p>It speaks of the items of the task that takes longest. Tasks done for the same items, by count and unit, shrink
     * with it; the others are taken in full.
     *
     * @return a sentence such as {@code Within the limit we could deal with at most 216 of the 450 records.}, or empty
     *     if everything fits or there is no task
     * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/16">FOIA 2000 s.16</a>
     */
    public Optional<String> whatWouldFit() {
        if (verdict() == Verdict.WITHIN) {
            return Optional.empty();
        }
        return tasks().stream().max(Comparator.comparing(Task::time)).map(longest -> {
            long most = mostThatFit(longest);
            String all = Words.count(longest.count()) + " " + longest.unit();
            return most == 0
                    ? "None of the " + all + " could be dealt with within the limit."
                    : "Within the limit we could deal with at most " + Words.count(most) + " of the " + all + ".";
        });
    }

    /** The most items of the longest task that fit if every task for the same items shrinks with it. */
    private long mostThatFit(Task longest) {
        List<Task> same = tasks().stream()
                .filter(task -> task.count() == longest.count() && task.unit().equals(longest.unit()))
                .toList();
        Duration left = limit().time().minus(sum(tasks()).minus(sum(same)));
        Duration perItem = same.stream().map(Task::perItem).reduce(Duration.ZERO, Duration::plus);
        return left.isNegative() ? 0 : left.dividedBy(perItem);
    }

    /**
     * The refusal that the estimate supports: a builder that has its ground and figures, and wants the questions it
     * answers and the officer's words.
     *
     * <pre>{@code
     * CostRefusal refusal = estimate.refusal(Holding.HELD).addQuestion("1").addAdvice("Ask about one month.").build();
     * }</pre>
     *
     * <p>What would fit is set already; the officer's own words of advice are added with {@code addAdvice}.
     *
     * @param holding what the authority knows of whether it holds the information
     * @return the builder
     * @throws IllegalArgumentException if the cost is within the limit, so that section 12 does not apply; or if it has
     *     not been determined whether the information is held and finding out is within the limit, so that the authority
     *     must still say
     */
    public CostRefusal.Builder refusal(Holding holding) {
        Objects.requireNonNull(holding, "holding");
        NotAnExemption ground = refusalGround()
                .orElseThrow(() -> new IllegalArgumentException("The estimate is " + Words.pounds(cost())
                        + ", which is within the limit of " + Words.pounds(limit().amount())
                        + ": section 12 does not apply (FOIA 2000 s.12(1))."));
        if (holding == Holding.HELD) {
            // Whoever knows it to be held can say so at no cost: s.12(1) leaves that duty, whatever finding out took.
            ground = NotAnExemption.FOIA_S12_1_COST_LIMIT;
        } else if (ground == NotAnExemption.FOIA_S12_1_COST_LIMIT) {
            throw new IllegalArgumentException(
                    "Section 12(1) leaves the duty to say whether the information is held, and"
                            + " finding that out is within the limit: find out; if it is held, record it as held; if not, say so"
                            + " (FOIA 2000 ss.1(1)(a), 12(2)).");
        }
        CostRefusal.Builder refusal = CostRefusal.builder()
                .ground(ground)
                .holding(holding)
                .limit(limit().amount())
                .limitBasis(limit().basis())
                .hourlyRate(limit().hourlyRate())
                .rateBasis(limit().rateBasis())
                .addAllLines(lines())
                .time(time())
                .cost(cost());
        whatWouldFit().ifPresent(refusal::whatWouldFit);
        return refusal;
    }

    /**
     * The estimate as text: its lines, its total and how it stands to the limit, each with its provision.
     *
     * @return the lines, each ending with a line feed
     */
    public String explain() {
        StringBuilder text = new StringBuilder();
        for (Task task : tasks()) {
            text.append(task)
                    .append(" = ")
                    .append(Words.time(task.time()))
                    .append(", ")
                    .append(Words.pounds(Arithmetic.cost(task.time(), limit().hourlyRate())))
                    .append("  [")
                    .append(task.activity().provision())
                    .append("]\n");
        }
        return text.append("Total ")
                .append(Words.time(time()))
                .append(" at ")
                .append(Words.pounds(limit().hourlyRate()))
                .append(" an hour = ")
                .append(Words.pounds(cost()))
                .append("  [")
                .append(limit().rateBasis())
                .append("]\n")
                .append(verdict() == Verdict.EXCEEDS ? "Above" : "Within")
                .append(" the limit of ")
                .append(Words.pounds(limit().amount()))
                .append("  [")
                .append(limit().basis())
                .append("]\n")
                .toString();
    }

    private boolean exceeds(List<Task> some) {
        return Arithmetic.exceeds(sum(some), limit().hourlyRate(), limit().amount());
    }

    private static Duration sum(List<Task> tasks) {
        return tasks.stream().map(Task::time).reduce(Duration.ZERO, Duration::plus);
    }

    @Value.Check
    void check() {
        try {
            time();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "The tasks together take more time than can be added up: check the figures of " + tasks() + ".", e);
        }
    }

    @Override
    public String toString() {
        return Words.time(time()) + ", " + Words.pounds(cost()) + ": " + verdict() + " " + limit();
    }

    /** Builds a {@link CostEstimate}. Each part is set once; a missing one is an {@link IllegalStateException}. */
    public interface Builder {
        /**
         * Sets the limit it is held against.
         *
         * @param limit the limit
         * @return this builder
         */
        Builder limit(AppropriateLimit limit);

        /**
         * Adds work that complying would take.
         *
         * @param task the work
         * @return this builder
         */
        Builder addTask(Task task);

        /**
         * Adds work that complying would take.
         *
         * @param tasks the work, in its order
         * @return this builder
         */
        Builder addAllTasks(Iterable<? extends Task> tasks);

        /**
         * Makes the estimate.
         *
         * @return the estimate
         * @throws IllegalStateException if the limit is missing
         * @throws IllegalArgumentException if the times are too long to add up
         */
        CostEstimate build();
    }
}
