package uk.foi.examples;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What someone who depends on foi-templates has on the class path or module path: its jars and theirs, no test library. */
final class ClassPath {

    private static final Pattern OURS = Pattern.compile("[/\\\\]foi-(core|calendar|costs|templates)[/\\\\-]");
    private static final Pattern THEIRS = Pattern.compile(
            "[/\\\\](jollyday|jmustache|jspecify|slf4j|threeten|jaxb|jakarta|angus|txw2|istack)[^/\\\\]*\\.jar$");

    private ClassPath() {}

    /** The entries, joined as a path. */
    static String ofAUser() {
        return entries(ClassPath::ofTheLibrary);
    }

    /** Everything that this JVM has. */
    static String whole() {
        return entries(entry -> true);
    }

    private static boolean ofTheLibrary(String entry) {
        return (OURS.matcher(entry).find() && !entry.contains("test-classes"))
                || THEIRS.matcher(entry).find();
    }

    private static String entries(Predicate<String> wanted) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(wanted)
                .collect(joining(File.pathSeparator));
    }

    /** Runs a tool of the JDK that runs the tests, and gives what it printed; a failure is an error that shows it. */
    static String run(String tool, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(arguments);
        Path output = Files.createTempFile("foi", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(tool + " did not end within two minutes");
        }
        String printed = Files.readString(output);
        Files.delete(output);
        if (process.exitValue() != 0) {
            throw new AssertionError(tool + " ended with " + process.exitValue() + ":\n" + printed);
        }
        return printed;
    }
}
