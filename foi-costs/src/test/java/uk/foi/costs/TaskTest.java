package uk.foi.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Fees Regs 2004 reg.4(3) and (4): a task, and the time it takes the persons who do it")
class TaskTest {

    private static Task.Builder extracting() {
        return Task.builder().activity(Activity.EXTRACTING);
    }

    @Test
    void holds_what_it_was_given() {
        Task task = Task.builder()
                .activity(Activity.RETRIEVING)
                .work("fetch each box from the store")
                .unit("boxes")
                .count(12)
                .timeEach(Duration.ofMinutes(20))
                .people(2)
                .build();

        assertThat(task.activity()).isEqualTo(Activity.RETRIEVING);
        assertThat(task.work()).isEqualTo("fetch each box from the store");
        assertThat(task.unit()).isEqualTo("boxes");
        assertThat(task.count()).isEqualTo(12);
        assertThat(task.timeEach()).isEqualTo(Duration.ofMinutes(20));
        assertThat(task.people()).isEqualTo(2);
        assertThat(task.time()).isEqualTo(Duration.ofHours(8));
        assertThat(task).hasToString("fetch each box from the store: 12 boxes at 20 min by 2 people");
    }

    @Test
    @DisplayName("unless said otherwise one person does it, to records, and the work is the activity in words")
    void defaults() {
        Task task = Task.of(Activity.EXTRACTING, 1450, Duration.ofSeconds(90));

        assertThat(task.people()).isEqualTo(1);
        assertThat(task.unit()).isEqualTo("records");
        assertThat(task.work()).isEqualTo("extracting it");
        assertThat(task).hasToString("extracting it: 1,450 records at 1 min 30 s");
        assertThat(task)
                .isEqualTo(extracting()
                        .count(1450)
                        .timeEach(Duration.ofSeconds(90))
                        .build());
    }

    @ParameterizedTest(name = "{0} at {1} by {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            450  | PT5M  | 1 | PT37H30M
            1    | PT30M | 2 | PT1H
            3228 | PT2M  | 2 | PT215H12M
            0    | PT5M  | 3 | PT0S
            450  | PT0S  | 3 | PT0S
            7    | PT1S  | 3 | PT21S
            """)
    @DisplayName("reg.4(4) counts per person per hour: two people for half an hour are an hour")
    void person_time(long count, Duration each, int people, Duration time) {
        assertThat(extracting()
                        .count(count)
                        .timeEach(each)
                        .people(people)
                        .build()
                        .time())
                .isEqualTo(time);
    }

    @Test
    void is_a_value() {
        Task task = Task.of(Activity.EXTRACTING, 450, Duration.ofMinutes(5));

        assertThat(task)
                .isEqualTo(Task.of(Activity.EXTRACTING, 450, Duration.ofMinutes(5)))
                .hasSameHashCodeAs(Task.of(Activity.EXTRACTING, 450, Duration.ofMinutes(5)))
                .isNotEqualTo(Task.of(Activity.LOCATING, 450, Duration.ofMinutes(5)))
                .isNotEqualTo(Task.of(Activity.EXTRACTING, 451, Duration.ofMinutes(5)))
                .isNotEqualTo(Task.of(Activity.EXTRACTING, 450, Duration.ofMinutes(6)));
    }

    @Nested
    @DisplayName("cannot be made")
    class Refusals {

        @Test
        void for_fewer_than_no_items() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> extracting()
                            .unit("e-mails")
                            .count(-1)
                            .timeEach(Duration.ofMinutes(5))
                            .build())
                    .withMessage("A task cannot be done for -1 e-mails: count the e-mails that have to be worked"
                            + " through, 0 or more.");
        }

        @ParameterizedTest(name = "at {0} each")
        @ValueSource(strings = {"PT-1S", "PT-5M", "PT0.5S", "PT5M0.000000001S", "PT-0.5S"})
        void with_a_time_that_is_negative_or_finer_than_a_second(Duration each) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Task.of(Activity.EXTRACTING, 1, each))
                    .withMessage("A task cannot take " + each + " each: give whole seconds, 0 or more.");
        }

        @ParameterizedTest(name = "by {0} people")
        @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
        void by_nobody(int people) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> extracting()
                            .count(1)
                            .timeEach(Duration.ofMinutes(5))
                            .people(people)
                            .build())
                    .withMessage("A task cannot be done by " + people + " people: at least 1 does it.");
        }

        @Test
        @DisplayName("if it takes longer than can be added up: a sentence, not an overflow")
        void beyond_all_time() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Task.of(Activity.EXTRACTING, Long.MAX_VALUE, Duration.ofSeconds(2)))
                    .withMessage("9,223,372,036,854,775,807 records at PT2S each by 1 people is more time than can be"
                            + " added up: check the figures.")
                    .withCauseInstanceOf(ArithmeticException.class);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> extracting()
                            .count(1)
                            .timeEach(Duration.ofSeconds(Long.MAX_VALUE))
                            .people(2)
                            .build())
                    .withMessage("1 records at PT2562047788015215H30M7S each by 2 people is more time than can be"
                            + " added up: check the figures.");
        }

        @Test
        void without_a_part() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Task.builder().build())
                    .withMessage(
                            "Cannot build Task, some of required attributes are not set [activity, count, timeEach]");
            assertThatIllegalStateException()
                    .isThrownBy(() -> extracting().count(1).build())
                    .withMessage("Cannot build Task, some of required attributes are not set [timeEach]");
        }

        @Test
        @SuppressWarnings("NullAway")
        void with_null() {
            assertThatNullPointerException().isThrownBy(() -> Task.of(null, 1, Duration.ZERO));
            assertThatNullPointerException().isThrownBy(() -> Task.of(Activity.EXTRACTING, 1, null));
            assertThatNullPointerException().isThrownBy(() -> Task.builder().work(null));
            assertThatNullPointerException().isThrownBy(() -> Task.builder().unit(null));
        }
    }
}
