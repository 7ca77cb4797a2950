package uk.foi.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import uk.foi.calendar.deadline.Deadline;
import uk.foi.calendar.deadline.DeadlineRule;
import uk.foi.core.response.CostRefusal;
import uk.foi.core.response.Response;
import uk.foi.costs.CostEstimate;
import uk.foi.costs.Task;
import uk.foi.templates.Correspondence;
import uk.foi.templates.Letter;
import uk.foi.templates.LetterTemplates;

/**
 * The main job: a request answered from end to end. Reads a case, says when the reply is due and why, what complying would
 * cost, on which ground it may be refused and what would fit, and writes the letter.
 */
public final class AnswerRequest {

    private static final Path SAMPLE = Path.of("examples", "cases", "exampleshire.toml");
    private static final Path LETTERS = Path.of("target", "letters");

    private AnswerRequest() {}

    /**
     * Runs the sample case, or the case file given.
     *
     * @param args none, or the path of a case file
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length > 1) {
            System.err.println("Give one case file, not " + args.length + ".");
            System.exit(1);
        }
        Path file;
        try {
            file = args.length == 0 ? SAMPLE : Path.of(args[0]);
        } catch (InvalidPathException e) {
            System.err.println(args[0] + ": this cannot be the path of a file. Give the path of a case file.");
            System.exit(1);
            return;
        }
        int status = run(file, LETTERS, out, System.err);
        out.flush();
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Answers the case in a file, and gives the exit code: 0, or 1 after a sentence on {@code err}. */
    static int run(Path file, Path letters, PrintStream out, PrintStream err) {
        try {
            answer(file, letters, out);
            return 0;
        } catch (CaseFileException e) {
            err.println(e.getMessage());
            return 1;
        } catch (IllegalArgumentException e) {
            // What the law refuses is said by the library, in a sentence of its own.
            err.println(file + ": " + e.getMessage());
            return 1;
        } catch (IOException e) {
            err.println("The letter cannot be written to " + letters.toAbsolutePath() + ": " + e.getMessage()
                    + ". Run this from a folder that can be written to.");
            return 1;
        }
    }

    private static void answer(Path file, Path letters, PrintStream out) throws CaseFileException, IOException {
        CaseFile facts = CaseFile.read(file);
        Deadline due = DeadlineRule.FOIA_RESPONSE.from(facts.request().received());
        CostEstimate estimate = facts.estimate();
        CostRefusal.Builder answer = estimate.refusal(facts.holding())
                .addAllQuestions(facts.answers())
                .addAllAdvice(facts.advice());
        facts.takenTogether().ifPresent(answer::takenTogether);
        CostRefusal refusal = answer.build();
        Response response = Response.builder()
                .request(facts.request())
                .dated(facts.dated())
                .addAnswer(refusal)
                .build();
        Letter letter = LetterTemplates.bundled().render(Correspondence.of(response), facts.style());

        heading(out, "Request " + facts.request().reference() + ": reply due " + due);
        out.print(due.explain());
        out.println(
                due.isMetBy(facts.dated())
                        ? "Dated " + facts.dated() + ": within the limit. The Act also asks for promptness."
                        : "Dated " + facts.dated() + ": LATE. The last day was " + due.date() + ".");

        heading(out, "Estimate: " + estimate);
        out.print(estimate.explain());

        heading(out, "Ground: " + refusal.ground().provision());
        out.println(refusal.ground().summary());

        heading(out, "What would fit");
        for (Task task : estimate.tasks()) {
            out.println(estimate.mostThatFits(task) + " of " + task.count() + " " + task.unit() + ": " + task.work());
        }

        heading(out, "Letter");
        out.print(letter.plainText());
        out.println();
        out.println("Also as HTML: " + save(letter, letters, file));
    }

    private static void heading(PrintStream out, String text) {
        out.println();
        out.println("== " + text);
        out.println();
    }

    private static Path save(Letter letter, Path letters, Path caseFile) throws IOException {
        String name = String.valueOf(caseFile.getFileName()).replaceFirst("\\.toml$", "");
        Path target = letters.resolve(name + ".html");
        Files.createDirectories(letters);
        return Files.writeString(target, letter.html());
    }
}
