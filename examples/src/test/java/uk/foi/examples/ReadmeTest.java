package uk.foi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The README's Java runs and prints what the README shows")
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Pattern JAVA =
            Pattern.compile("```java\\n(.*?)```(?:\\s*```text\\n(.*?)```)?", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    @DisplayName("every block compiles without a warning, and its output is the block that follows")
    void blocks() throws IOException, InterruptedException {
        Matcher block = JAVA.matcher(Files.readString(README));
        List<String> shown = new ArrayList<>();
        while (block.find()) {
            shown.add(block.group(1));
            assertThat(block.group(2)).as("the output of %s", block.group(1)).isNotNull();
            assertThat(output(block.group(1))).isEqualTo(block.group(2));
        }
        assertThat(shown).as("blocks of Java in the README").isNotEmpty();
    }

    @Test
    @DisplayName("its first command is the one that .ci/run tries")
    void commands() throws IOException {
        assertThat(Files.readString(README))
                .containsPattern("(?m)^\\./mvnw -q compile exec:java( |$)")
                .containsPattern("(?m)^\\./mvnw verify( |$)");
    }

    private String output(String statements) throws IOException, InterruptedException {
        Path source = folder.resolve("Readme.java");
        Files.writeString(source, """
                import java.time.*;
                import java.util.*;
                import uk.foi.calendar.*;
                import uk.foi.calendar.deadline.*;
                import uk.foi.core.law.*;
                import uk.foi.core.request.*;
                import uk.foi.costs.*;

                class Readme {
                    public static void main(String[] args) {
                %s
                    }
                }
                """.formatted(statements));
        String classPath = ClassPath.ofAUser();
        ClassPath.run(
                "javac",
                List.of(
                        "-Xlint:all",
                        "-Werror",
                        "-proc:none",
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        classPath,
                        "-d",
                        folder.toString(),
                        source.toString()));
        return ClassPath.run(
                "java",
                List.of(
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        folder + File.pathSeparator + classPath,
                        "Readme"));
    }
}
