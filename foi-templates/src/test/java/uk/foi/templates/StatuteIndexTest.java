package uk.foi.templates;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foi.calendar.deadline.DeadlineRule;
import uk.foi.core.exemption.EnvironmentalRule;
import uk.foi.core.exemption.Exemptions;
import uk.foi.core.exemption.Ground;
import uk.foi.core.exemption.NeitherConfirmNorDeny;
import uk.foi.core.exemption.NotAnExemption;
import uk.foi.core.exemption.Purpose;
import uk.foi.core.law.Provision;
import uk.foi.core.law.Regime;
import uk.foi.costs.Activity;

/**
 * Writes {@code docs/statute-index.md} out of the library's own enums and fails if the committed file differs. The document
 * as it should be is then in {@code foi-templates/target/statute-index.md}: read it, and copy it over.
 */
@DisplayName("docs/statute-index.md is what the library says")
class StatuteIndexTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** One line: a place in an enactment, the constant that stands for it, and the tests that name the constant. */
    private record Entry(Provision provision, String citation, Enum<?> constant, String everyRow) {}

    @Test
    @DisplayName("to the letter")
    void up_to_date() throws IOException {
        String document = document();
        Files.writeString(Path.of("target", "statute-index.md"), document);
        assertThat(Path.of("..", "docs", "statute-index.md"))
                .as("copy foi-templates/target/statute-index.md over it")
                .exists()
                .content()
                .isEqualTo(document);
    }

    private static String document() {
        Map<String, String> tests = tests();
        StringBuilder text = new StringBuilder("""
                # Statute index

                From a section to the constant that stands for it, and to the tests that name that constant. Written by a
                test out of the library's own enums. What each limb says is in [exemptions.md](exemptions.md).

                """);
        Map<String, List<Entry>> enactments = new TreeMap<>();
        entries()
                .forEach(entry -> enactments
                        .computeIfAbsent(entry.provision().enactment().title(), title -> new ArrayList<>())
                        .add(entry));
        enactments.forEach((title, entries) -> {
            text.append("## ").append(title).append("\n\n| Provision | Constant | Tests |\n|---|---|---|\n");
            entries.sort(Comparator.comparing((Entry entry) -> naturally(entry.citation()))
                    .thenComparing(entry -> entry.constant().name()));
            for (Entry entry : entries) {
                text.append("| [")
                        .append(entry.citation())
                        .append("](")
                        .append(entry.provision().uri())
                        .append(") | `")
                        .append(entry.constant().getDeclaringClass().getSimpleName())
                        .append('.')
                        .append(entry.constant().name())
                        .append("` | ")
                        .append(testsOf(entry, tests))
                        .append(" |\n");
            }
            text.append('\n');
        });
        return text.toString().stripTrailing() + "\n";
    }

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Regime regime : List.of(Regime.FOIA, Regime.EIR, Regime.FOISA, Regime.EISR)) {
            Exemptions.of(regime).forEach(exemption -> entries.add(ground(exemption)));
        }
        Stream.of(NeitherConfirmNorDeny.values()).forEach(neither -> entries.add(ground(neither)));
        Stream.of(NotAnExemption.values()).forEach(none -> entries.add(ground(none)));
        for (Purpose purpose : Purpose.values()) {
            entries.add(new Entry(purpose.provision(), purpose.provision().locator(), purpose, "ExemptionTablesTest"));
        }
        for (EnvironmentalRule rule : EnvironmentalRule.values()) {
            entries.add(new Entry(rule.provision(), rule.provision().locator(), rule, "ExemptionTablesTest"));
        }
        for (DeadlineRule rule : DeadlineRule.values()) {
            if (rule.basis() instanceof Provision provision) {
                entries.add(new Entry(provision, provision.locator(), rule, ""));
            }
        }
        for (Activity activity : Activity.values()) {
            entries.add(new Entry(activity.provision(), activity.provision().locator(), activity, ""));
        }
        return entries;
    }

    private static Entry ground(Ground ground) {
        String citation = ground.citation()
                .substring(ground.regime().enactment().abbreviation().length() + 1);
        return new Entry(ground.provision(), citation, (Enum<?>) ground, "ExemptionTablesTest");
    }

    private static String testsOf(Entry entry, Map<String, String> tests) {
        Pattern name = Pattern.compile("\\b" + entry.constant().name() + "\\b");
        List<String> naming = tests.entrySet().stream()
                .filter(test -> name.matcher(test.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
        assertThat(naming.isEmpty() && entry.everyRow().isEmpty())
                .as("a test names %s", entry.constant())
                .isFalse();
        return Stream.concat(naming.stream(), Stream.of(entry.everyRow()).filter(test -> !test.isEmpty()))
                .distinct()
                .collect(joining(", "));
    }

    /** The text of every test class of the published modules, by its name. */
    private static Map<String, String> tests() {
        Map<String, String> tests = new TreeMap<>();
        for (String module : List.of("foi-core", "foi-calendar", "foi-costs", "foi-templates")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
                for (Path file : files.filter(path -> path.toString().matches(".*(Test|Properties)\\.java"))
                        .toList()) {
                    tests.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return tests;
    }

    /** Numbers padded, so that s.9 comes before s.10. */
    private static String naturally(String citation) {
        return NUMBER.matcher(citation)
                .replaceAll(number -> "0".repeat(6 - number.group().length()) + number.group());
    }
}
