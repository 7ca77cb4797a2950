package uk.foi.core.exemption;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foi.core.law.LawStated;
import uk.foi.core.law.Provision;
import uk.foi.core.law.Regime;

/**
 * Writes {@code docs/exemptions.md} out of the catalogue and fails if the committed file differs. The document as it
 * should be is then in {@code foi-core/target/exemptions.md}: read it, and copy it over.
 */
@DisplayName("docs/exemptions.md is what the catalogue says")
class CatalogueDocumentTest {

    @Test
    @DisplayName("to the letter")
    void up_to_date() throws IOException {
        String document = document();
        Files.writeString(Path.of("target", "exemptions.md"), document);
        assertThat(Path.of("..", "docs", "exemptions.md"))
                .as("copy foi-core/target/exemptions.md over it")
                .exists()
                .content()
                .isEqualTo(document);
    }

    private static String document() {
        StringBuilder text = new StringBuilder();
        text.append("# Exemptions and exceptions\n\n")
                .append("Written by a test out of the library's own catalogue, as the law stands on ")
                .append(LawStated.ON)
                .append(". Each citation links to its section. What a limb's constant is called stands below it.\n\n")
                .append(
                        "- **Test**: whether the public interest test applies: *always* (qualified), *never* (absolute),"
                                + " or it depends, and on what.\n")
                .append(
                        "- **What must be shown**: for a class, being of the kind; for a harm, the words of the regime.\n")
                .append(
                        "- **Confirm or deny**: the provision under which an authority need not say whether it holds the"
                                + " information, and whether that has a public interest test of its own.\n")
                .append(
                        "- **Age**: when the age of a record lifts the exemption.\n- **Elsewhere**: what corresponds to it in the other regimes; thresholds and tests differ.\n\n");
        contents(text);
        for (Regime regime : Exemptions.REGIMES) {
            regime(text, regime);
        }
        neither(text);
        purposes(text);
        rules(text);
        not(text);
        return text.toString();
    }

    private static void contents(StringBuilder text) {
        for (Regime regime : Exemptions.REGIMES) {
            text.append("- [")
                    .append(title(regime))
                    .append("](#")
                    .append(anchor(title(regime)))
                    .append(")\n");
        }
        for (String heading : List.of(NEITHER, PURPOSES, RULES, NOT)) {
            text.append("- [")
                    .append(heading)
                    .append("](#")
                    .append(anchor(heading))
                    .append(")\n");
        }
        text.append('\n');
    }

    private static final String NEITHER = "Neither confirm nor deny";
    private static final String PURPOSES = "Purposes";
    private static final String RULES = "Rules around the exceptions";
    private static final String NOT = "What is not an exemption";

    private static String title(Regime regime) {
        return (regime == Regime.EIR || regime == Regime.EISR ? "Exceptions: " : "Exemptions: ")
                + regime.enactment().title();
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
    }

    private static void regime(StringBuilder text, Regime regime) {
        text.append("## ").append(title(regime)).append("\n\n");
        Map<String, List<Exemption>> sections = Exemptions.of(regime).stream()
                .filter(exemption -> exemption.inForce(LawStated.ON))
                .collect(groupingBy(CatalogueDocumentTest::section, LinkedHashMap::new, toList()));
        sections.forEach((section, limbs) -> {
            text.append("### ")
                    .append(section)
                    .append(" ")
                    .append(limbs.get(0).heading())
                    .append("\n\n");
            limbs(text, limbs);
        });
        List<Exemption> ended = Exemptions.of(regime).stream()
                .filter(exemption -> !exemption.inForce(LawStated.ON))
                .toList();
        if (!ended.isEmpty()) {
            text.append("### Limbs that have ended\n\n");
            limbs(text, ended);
        }
    }

    private static String section(Exemption exemption) {
        return exemption.provision().locator().replaceFirst("\\(.*", "");
    }

    private static void limbs(StringBuilder text, List<Exemption> limbs) {
        text.append(
                "| Limb | What it covers | Test | What must be shown | Confirm or deny | Age | Elsewhere |\n|---|---|---|---|---|---|---|\n");
        for (Exemption limb : limbs) {
            row(
                    text,
                    cited(limb) + "<br>`" + ((Enum<?>) limb).name() + "`",
                    limb.summary(),
                    test(limb),
                    shown(limb),
                    confirmOrDeny(limb),
                    age(limb),
                    equivalents(limb));
        }
        text.append('\n');
        Map<String, List<Exemption>> alike =
                limbs.stream().collect(groupingBy(CatalogueDocumentTest::remarks, LinkedHashMap::new, toList()));
        alike.remove("");
        alike.forEach((remarks, same) -> text.append("- **")
                .append(same.stream().map(CatalogueDocumentTest::place).collect(joining("; ")))
                .append("** ")
                .append(remarks)
                .append('\n'));
        text.append(alike.isEmpty() ? "" : "\n");
    }

    private static String remarks(Exemption limb) {
        return Stream.of(
                        limb.usableBy().map(who -> "Who may use it: " + who),
                        limb.opinionOrCertificate().map(whose -> "Opinion or certificate: " + whose),
                        limb.disappliedForEmissions()
                                ? Optional.of("Not for information on emissions")
                                : Optional.<String>empty(),
                        limb.commonMistake().map(mistake -> "Common mistake: " + mistake),
                        limb.note()
                                .map(note ->
                                        (limb.standing() == Standing.SETTLED ? "" : limb.standing() + ": ") + note),
                        dates(limb))
                .flatMap(Optional::stream)
                .map(remark -> remark.endsWith(".") ? remark : remark + ".")
                .collect(joining(" "));
    }

    private static Optional<String> dates(Exemption limb) {
        String from = limb.from().toString().equals("2005-01-01") ? "" : "In force from " + limb.from();
        String amended = limb.amendedBy().map(by -> "Amended: " + by).orElse("");
        String both = Stream.of(from, amended).filter(part -> !part.isEmpty()).collect(joining(". "));
        return both.isEmpty() ? Optional.empty() : Optional.of(both);
    }

    private static String equivalents(Exemption limb) {
        return Exemptions.REGIMES.stream()
                .filter(regime -> regime != limb.regime())
                .map(regime -> {
                    List<Ground> same = limb.equivalentsIn(regime);
                    return regime + " "
                            + (same.isEmpty()
                                    ? "no equivalent"
                                    : same.stream()
                                            .map(CatalogueDocumentTest::place)
                                            .collect(joining(", ")));
                })
                .collect(joining("; "));
    }

    private static String place(Ground ground) {
        return ground.provision().locator()
                + ground.with().map(second -> " with " + second.locator()).orElse("");
    }

    private static String cited(Ground ground) {
        return "[" + place(ground)
                + ground.until().map(last -> " (to " + last + ")").orElse("") + "]("
                + ground.provision().uri() + ")";
    }

    private static String test(Exemption limb) {
        return switch (limb.publicInterestTest()) {
            case ALWAYS -> "always";
            case NEVER -> "never";
            case DEPENDS -> "depends: " + limb.publicInterestTestDependsOn().orElseThrow();
        };
    }

    private static String shown(Exemption limb) {
        String how = limb.threshold()
                .map(threshold -> threshold == Threshold.REQUIRED
                        ? "required for " + limb.harm().orElseThrow()
                        : threshold.toString().replaceFirst(" substantially$", "") + " "
                                + limb.harm().orElseThrow())
                .orElse("class");
        return (limb.kind() == ExemptionKind.OPINION ? "opinion: " : "")
                + how
                + (limb.provedTogether().isEmpty() ? "" : "; all of: " + String.join("; ", limb.provedTogether()));
    }

    private static String confirmOrDeny(Exemption limb) {
        if (limb.confirmOrDeny().isEmpty()) {
            return "none";
        }
        String test = switch (limb.confirmOrDenyTest().orElseThrow()) {
            case YES -> "test";
            case NO -> "no test";
            case DEPENDS -> "depends";
            case CONTESTED -> "contested";
        };
        return limb.confirmOrDeny().stream().map(Provision::locator).collect(joining(", ")) + " (" + test + ")";
    }

    private static String age(Exemption limb) {
        if (limb.age() == AgeRule.NEVER) {
            return "never";
        }
        return limb.age().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", "
                + limb.ageBasis().stream().map(Provision::locator).collect(joining(", "));
    }

    private static void neither(StringBuilder text) {
        text.append("## ").append(NEITHER).append("\n\n| Provision | When | Test of its own |\n|---|---|---|\n");
        for (NeitherConfirmNorDeny provision : NeitherConfirmNorDeny.values()) {
            row(
                    text,
                    provision.regime() + " " + cited(provision) + "<br>`" + provision.name() + "`",
                    provision.summary(),
                    provision.test().name().toLowerCase(Locale.ROOT)
                            + provision.testDependsOn().map(what -> ": " + what).orElse(""));
        }
        text.append('\n');
    }

    private static void purposes(StringBuilder text) {
        text.append("## ")
                .append(PURPOSES)
                .append(
                        "\n\nA purpose is never a ground by itself: it is cited with its limb.\n\n| Purpose | What it is |\n|---|---|\n");
        for (Purpose purpose : Purpose.values()) {
            row(text, link(purpose.provision()) + "<br>`" + purpose.name() + "`", purpose.summary());
        }
        text.append('\n');
    }

    private static void rules(StringBuilder text) {
        text.append("## ").append(RULES).append("\n\n| Rule | What it says |\n|---|---|\n");
        for (EnvironmentalRule rule : EnvironmentalRule.values()) {
            row(text, link(rule.provision()) + "<br>`" + rule.name() + "`", rule.summary());
        }
        text.append('\n');
    }

    private static void not(StringBuilder text) {
        text.append("## ")
                .append(NOT)
                .append(
                        "\n\nOften called exemptions. None has a public interest test.\n\n| Ground | What it is |\n|---|---|\n");
        for (NotAnExemption ground : NotAnExemption.values()) {
            row(text, ground.regime() + " " + cited(ground) + "<br>`" + ground.name() + "`", ground.summary());
        }
    }

    private static String link(Provision provision) {
        return "[" + provision + "](" + provision.uri() + ")";
    }

    private static void row(StringBuilder text, String... cells) {
        text.append("| ").append(String.join(" | ", cells).replace("\n", " ")).append(" |\n");
    }
}
