package uk.foi.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The main job: a request answered from end to end")
class AnswerRequestTest {

    private static final Path SAMPLE = Path.of("cases", "exampleshire.toml");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(Path file) {
        return AnswerRequest.run(
                file,
                folder.resolve("letters"),
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String out() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Nested
    @DisplayName("on the sample case")
    class OnTheSample {

        @BeforeEach
        void answer() {
            assertThat(run(SAMPLE)).isZero();
            assertThat(err()).isEmpty();
        }

        @Test
        @DisplayName("says when the reply is due, and each day that does not count with its reason")
        void due() {
            assertThat(out())
                    .contains("reply due 2023-07-14 (20 working days, FOIA 2000 s.10(1))")
                    .contains("2023-06-17  Not counted: Saturday")
                    .contains("2023-07-12  Not counted: bank holiday in Northern Ireland only: Battle of the Boyne")
                    .contains("2023-07-14  Day 20: last day to respond")
                    .contains("Dated 2023-07-07: within the limit.");
        }

        @Test
        @DisplayName("estimates 450 records at 5 minutes: 37 h 30 min, £937.50, over £450; 216 fit")
        void estimate() {
            assertThat(out())
                    .contains("450 records at 5 min = 37 h 30 min, £937.50  [Fees Regs 2004 reg.4(3)(d)]")
                    .contains("Above the limit of £450  [Fees Regs 2004 reg.3(3)]")
                    .contains("Ground: FOIA 2000 s.12(1)")
                    .contains("216 of 450 records");
        }

        @Test
        @DisplayName("writes the letter as text and as HTML")
        void letter() throws IOException {
            assertThat(out()).contains("We hold the information you asked for.").contains("Also as HTML: ");
            assertThat(Files.readString(folder.resolve("letters").resolve("exampleshire.html")))
                    .startsWith("<!DOCTYPE html>")
                    .contains("£937.50");
        }
    }

    @Test
    @DisplayName("says that a late reply is late, and writes it all the same")
    void late() throws IOException {
        assertThat(run(changed("dated = 2023-07-07", "dated = 2023-07-17"))).isZero();
        assertThat(out())
                .contains("Dated 2023-07-17: LATE. The last day was 2023-07-14.")
                .contains("17 July 2023");
    }

    @Test
    @DisplayName("cites section 12(2), and does not confirm, where even finding out costs too much")
    void not_determined() throws IOException {
        Path file = write(sample().replace("activity = \"extracting\"", "activity = \"determining\"")
                .replace("holding = \"held\"", "holding = \"not determined\""));
        assertThat(run(file)).isZero();
        assertThat(out()).contains("Ground: FOIA 2000 s.12(2)").doesNotContain("We hold the information");
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            received = 2023-06-15      | received = 2023-06-31       | case.toml line 17: this is not TOML: *
            received = 2023-06-15      | received = "15 June"        | case.toml line 17: received is "15 June" in [request]. Write a date without quotes, such as 2023-06-15.
            received = 2023-06-15      | received = 2004-12-31       | case.toml line 17: No appropriate limit is recorded for 2004-12-31: the earliest known is in force from 2005-01-01.
            received = 2023-06-15      | recieved = 2023-06-15       | case.toml line 17: [request] has no 'recieved'. It may have: questions, received, reference, requester, requester-address.
            received = 2023-06-15      | # received                  | case.toml line 15: received is missing in [request]. Add a line 'received = ...' with a date such as 2023-06-15.
            received = 2023-06-15      | received = 2023-07-08       | case.toml line 40: dated is 2023-07-07 in [decision]. Write a day not before the request was received on 2023-07-08.
            count = 450                | count = -1                  | case.toml line 36: count is -1 in [[estimate.tasks]]. Write a whole number, 0 or more, such as 450.
            count = 450                | count = 4.5                 | case.toml line 36: count is 4.5 in [[estimate.tasks]]. Write a whole number, 0 or more, such as 450.
            count = 450                | count = 216                 | case.toml: The estimate is £450, which is within the limit of £450: section 12 does not apply (FOIA 2000 s.12(1)).
            count = 450                | count = 9223372036854775807 | case.toml line 32: 9,223,372,036,854,775,807 records at PT5M each by 1 people is more time than can be added up: check the figures.
            minutes-each = 5           | minutes-each = 0.001        | case.toml line 37: minutes-each is 0.001 in [[estimate.tasks]]. Write minutes, 0 or more, that make whole seconds, such as 5 or 1.5.
            minutes-each = 5           | minutes-each = 5\\npeople = 0 | case.toml line 38: people is 0 in [[estimate.tasks]]. Write how many work on each item together, 1 or more.
            activity = "extracting"    | activity = "redacting"      | case.toml line 33: activity is "redacting" in [[estimate.tasks]]. Write one of "determining", "locating", "retrieving", "extracting".
            kind = "other public authority" | kind = "council"       | case.toml line 8: kind is "council" in [authority]. Write one of "other public authority", "listed in Schedule 1 Part I".
            name = "Exampleshire Council" | name = ""                | case.toml line 6: name is "" in [authority]. Write a text in quotes that is not blank.
            number = "1(b)"            | number = "1(a)"             | case.toml line 28: number is "1(a)" in [[request.questions]]. Write a number that no other question has.
            answers = ["1(a)", "1(b)"] | answers = ["1(a)"]          | case.toml line 41: question 1(b) has no answer. Add "1(b)" to answers, or take the question out.
            answers = ["1(a)", "1(b)"] | answers = ["1(a)", "2"]     | case.toml line 41: answers is "2" in [decision]. Write numbers of questions that [[request.questions]] has: [1(a), 1(b)].
            answers = ["1(a)", "1(b)"] | answers = "1(a)"            | case.toml line 41: answers is "1(a)" in [decision]. Write a list of texts in quotes, such as ["1(a)", "1(b)"].
            taken-together =           | # taken-together =          | case.toml line 41: several questions share one estimate. Add a line 'taken-together = ...' that says in what way they ask for the same or similar information, or answer one (Fees Regs 2004 reg.5).
            outcome = "refuse on cost" | outcome = "refuse"          | case.toml line 44: outcome is "refuse" in [decision]. Write one of "refuse on cost".
            holding = "held"           | holding = "not determined"  | case.toml: Section 12(1) leaves the duty to say whether the information is held, and finding that out is within the limit: find out; if it is held, record it as held; if not, say so (FOIA 2000 ss.1(1)(a), 12(2)).
            [authority]                | [council]                   | case.toml line 5: the file has no 'council'. It may have: authority, decision, estimate, request.
            """)
    @DisplayName("gives one sentence for a wrong file, with file, line or field, and exit code 1")
    void wrong_file(String right, String wrong, String sentence) throws IOException {
        assertThat(run(changed(right, wrong.replace("\\n", "\n")))).isEqualTo(1);
        assertThat(err().replace(folder + File.separator, "").strip()).satisfies(message -> {
            if (sentence.endsWith("*")) {
                assertThat(message).startsWith(sentence.substring(0, sentence.length() - 1));
            } else {
                assertThat(message).isEqualTo(sentence);
            }
        });
        assertThat(out()).as("nothing is half done").isEmpty();
        assertThat(folder.resolve("letters")).doesNotExist();
    }

    @Test
    @DisplayName("says so if the file is not there, or is not text")
    void no_file() throws IOException {
        assertThat(run(folder.resolve("nothing.toml"))).isEqualTo(1);
        assertThat(err())
                .endsWith("nothing.toml: there is no such file. Give the path of a case file, such as"
                        + " examples/cases/exampleshire.toml.\n");
        said.reset();
        Path latin = Files.write(folder.resolve("latin.toml"), new byte[] {(byte) 0xA3});
        assertThat(run(latin)).isEqualTo(1);
        assertThat(err()).endsWith("latin.toml: this is not text in UTF-8. Save it as UTF-8.\n");
        said.reset();
        assertThat(run(folder)).isEqualTo(1);
        assertThat(err()).contains("it cannot be read: ");
    }

    @Test
    @DisplayName("says so if the letter cannot be saved")
    void cannot_save() throws IOException {
        Files.writeString(folder.resolve("letters"), "in the way");
        assertThat(run(SAMPLE)).isEqualTo(1);
        assertThat(err()).startsWith("The letter cannot be written to ");
    }

    @Test
    @DisplayName("in a JVM of its own: exit code 1 and no stack trace")
    void exit_code() {
        List<String> arguments = List.of("-cp", ClassPath.whole(), "uk.foi.examples.AnswerRequest", "nothing.toml");
        assertThat(catchThrowable(() -> ClassPath.run("java", arguments)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "java ended with 1:\nnothing.toml: there is no such file. Give the path of a case file, such"
                                + " as examples/cases/exampleshire.toml.\n");
    }

    private static String sample() throws IOException {
        return Files.readString(SAMPLE);
    }

    private Path changed(String right, String wrong) throws IOException {
        assertThat(sample()).contains(right);
        return write(sample().replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("case.toml"), text);
    }
}
