package uk.foi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Someone who depends on the jars")
class UserOfTheJarsTest {

    private static final String MAIN = """
            package user;

            import java.time.Duration;
            import java.time.LocalDate;
            import java.util.List;
            import uk.foi.calendar.BankHoliday;
            import uk.foi.calendar.BankHolidays;
            import uk.foi.calendar.DisputedHolidays;
            import uk.foi.calendar.WorkingDayCalendar;
            import uk.foi.calendar.WorkingDayCalendars;
            import uk.foi.calendar.deadline.Deadline;
            import uk.foi.calendar.deadline.DeadlineRule;
            import uk.foi.calendar.deadline.Step;
            import uk.foi.core.law.Provision;
            import uk.foi.core.law.Regime;
            import uk.foi.core.request.AuthorityKind;
            import uk.foi.core.request.PublicAuthority;
            import uk.foi.core.request.Question;
            import uk.foi.core.request.Request;
            import uk.foi.core.request.Requester;
            import uk.foi.core.response.Holding;
            import uk.foi.core.response.Response;
            import uk.foi.costs.Activity;
            import uk.foi.costs.AppropriateLimit;
            import uk.foi.costs.CostEstimate;
            import uk.foi.costs.Task;
            import uk.foi.templates.Correspondence;
            import uk.foi.templates.HouseStyle;
            import uk.foi.templates.LetterTemplates;

            public class Main {
                public static void main(String[] args) {
                    LocalDate received = LocalDate.of(2028, 12, 15);
                    WorkingDayCalendar strict = WorkingDayCalendars.foia(BankHolidays.bundled(DisputedHolidays.AS_PROCLAIMED));
                    Deadline due = DeadlineRule.FOIA_RESPONSE.from(received, strict);
                    System.out.println(due);
                    for (Step step : due.steps()) {
                        if (!step.counted() && !step.finding().endsWith("day")) {
                            System.out.println(step);
                        }
                    }
                    for (BankHoliday holiday : BankHolidays.bundled().on(LocalDate.of(2026, 6, 15))) {
                        System.out.println(holiday + " " + holiday.provision().map(Provision::uri).orElseThrow());
                    }
                    CostEstimate estimate = CostEstimate.builder()
                            .limit(AppropriateLimit.on(received, AuthorityKind.OTHER_PUBLIC_AUTHORITY))
                            .addTask(Task.of(Activity.EXTRACTING, 450, Duration.ofMinutes(5)))
                            .build();
                    Request request = Request.builder()
                            .reference("U-1")
                            .regime(Regime.FOIA)
                            .authority(PublicAuthority.of("Exampleshire Council", AuthorityKind.OTHER_PUBLIC_AUTHORITY))
                            .requester(Requester.of("A. Requester", "requester@example.org"))
                            .received(received)
                            .addAllQuestions(List.of(Question.of("1", "How many?")))
                            .build();
                    Response response = Response.builder()
                            .request(request)
                            .dated(due.date())
                            .addAnswer(estimate.refusal(Holding.HELD).addQuestion("1").build())
                            .build();
                    HouseStyle style = HouseStyle.builder().email("foi@example.org").signedBy("The team").build();
                    System.out.println(
                            LetterTemplates.bundled().render(Correspondence.of(response), style).html().contains("216"));
                }
            }
            """;

    /**
     * 2028-12-15 is a Friday. Out: 25 and 26 December (Christmas Day; Boxing Day everywhere), 1 January 2029 everywhere, 2
     * January in Scotland. Days 1 to 5 are 18 to 22 December, 6 to 8 are 27 to 29 December, 9 to 11 are 3 to 5 January, 12
     * to 16 are 8 to 12, 17 to 20 are 15 to 18 January.
     */
    private static final List<String> EXPECTED = List.of(
            "2029-01-18 (20 working days, FOIA 2000 s.10(1)), forecast",
            "2026-06-15 World Cup bank holiday, Scotland https://www.legislation.gov.uk/ukpga/1971/80/section/1/3",
            "true");

    @TempDir
    Path folder;

    @Test
    @DisplayName("compiles against the class path with -Xlint:all -Werror, and runs")
    void class_path() throws IOException, InterruptedException {
        Path source = write("user/Main.java", MAIN);
        String path = ClassPath.ofAUser();
        ClassPath.run(
                "javac",
                List.of(
                        "-Xlint:all",
                        "-Werror",
                        "-proc:none",
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        path,
                        "-d",
                        folder.toString(),
                        source.toString()));
        assertPrinted(ClassPath.run("java", List.of("-cp", folder + File.pathSeparator + path, "user.Main")));
    }

    @Test
    @DisplayName(
            "compiles as a module with -Xlint:all -Werror, and runs on the module path, Jollyday's forecast included")
    void module_path() throws IOException, InterruptedException {
        Path source = write("user/Main.java", MAIN);
        Path module = write("module-info.java", "module user {\n    requires uk.foi.templates;\n}\n");
        String path = ClassPath.ofAUser();
        ClassPath.run(
                "javac",
                List.of(
                        // Whether a library is an automatic module is its own affair, not its user's.
                        "-Xlint:all,-requires-automatic,-requires-transitive-automatic",
                        "-Werror",
                        "-proc:none",
                        "-encoding",
                        "UTF-8",
                        "--module-path",
                        path,
                        "-d",
                        folder.toString(),
                        source.toString(),
                        module.toString()));
        assertPrinted(ClassPath.run(
                "java", List.of("--module-path", folder + File.pathSeparator + path, "--module", "user/user.Main")));
    }

    private static void assertPrinted(String printed) {
        assertThat(printed.lines()).containsAll(EXPECTED);
        assertThat(printed.lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("2029-01-02  Not counted: bank holiday in Scotland only: ")
                        .endsWith("  [FOIA 2000 s.10(6)]"));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
