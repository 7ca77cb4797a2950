package uk.foi.core.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.foi.core.law.Provision;
import uk.foi.core.law.Regime;

@DisplayName("Every constant is a row of the conformance tables, and every row a constant")
class ExemptionTablesTest {

    private static List<String> constants(List<Tables.Row> rows) {
        return rows.stream().map(row -> row.get("constant")).toList();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SUBJECT_ACCESS")
    @DisplayName("limbs: the same constants in the same order, each with every attribute of its row")
    void limbs(Regime regime) {
        List<Tables.Row> rows = Tables.rows(regime, "limb", "superseded_limb");
        List<Exemption> exemptions = Exemptions.of(regime);
        assertThat(exemptions)
                .extracting(exemption -> ((Enum<?>) exemption).name())
                .containsExactlyElementsOf(constants(rows));
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < rows.size(); i++) {
            Tables.Row row = rows.get(i);
            Exemption exemption = exemptions.get(i);
            ground(softly, row, exemption);
            expect(softly, row, "pit", exemption.publicInterestTest().name());
            expect(softly, row, "pit_depends_on", exemption.publicInterestTestDependsOn());
            expect(softly, row, "basis", exemption.kind().name());
            expect(softly, row, "threshold", exemption.threshold().map(Enum::name));
            expect(softly, row, "harm", exemption.harm());
            softly.assertThat(exemption.provedTogether()).as("%s", row).isEqualTo(row.list("proved_together"));
            expect(softly, row, "usable_by", exemption.usableBy());
            softly.assertThat(exemption.confirmOrDeny())
                    .as("%s ncnd", row)
                    .extracting(Provision::locator)
                    .isEqualTo(row.list("ncnd"));
            expect(softly, row, "ncnd_pit", exemption.confirmOrDenyTest().map(Enum::name));
            expect(softly, row, "opinion_or_certificate", exemption.opinionOrCertificate());
            expect(softly, row, "age", exemption.age().name());
            softly.assertThat(exemption.ageBasis())
                    .as("%s age_basis", row)
                    .extracting(Provision::locator)
                    .isEqualTo(row.list("age_basis"));
            expect(softly, row, "emissions", exemption.disappliedForEmissions() ? "yes" : "");
        }
        softly.assertAll();
    }

    @Test
    @DisplayName("provisions for neither confirming nor denying")
    void neither_confirm_nor_deny() {
        List<Tables.Row> rows = Tables.rows("ncnd");
        assertThat(NeitherConfirmNorDeny.values()).extracting(Enum::name).containsExactlyElementsOf(constants(rows));
        SoftAssertions softly = new SoftAssertions();
        for (Tables.Row row : rows) {
            NeitherConfirmNorDeny neither = NeitherConfirmNorDeny.valueOf(row.get("constant"));
            ground(softly, row, neither);
            String test = switch (neither.test()) {
                case YES -> "ALWAYS";
                case NO -> "NEVER";
                case DEPENDS -> "DEPENDS";
                case CONTESTED -> "CONTESTED";
            };
            expect(softly, row, "pit", test);
            expect(softly, row, "pit_depends_on", neither.testDependsOn());
            expect(softly, row, "age", neither.age().name());
        }
        softly.assertAll();
    }

    @Test
    @DisplayName("what is no exemption")
    void not_exemptions() {
        List<Tables.Row> rows = Tables.rows("not_an_exemption");
        assertThat(NotAnExemption.values()).extracting(Enum::name).containsExactlyElementsOf(constants(rows));
        SoftAssertions softly = new SoftAssertions();
        rows.forEach(row -> ground(softly, row, NotAnExemption.valueOf(row.get("constant"))));
        softly.assertAll();
    }

    @Test
    @DisplayName("purposes")
    void purposes() {
        List<Tables.Row> rows = Tables.rows("purpose");
        assertThat(Purpose.values()).extracting(Enum::name).containsExactlyElementsOf(constants(rows));
        assertThat(rows).allSatisfy(row -> {
            Purpose purpose = Purpose.valueOf(row.get("constant"));
            assertThat(purpose.provision()).hasToString(row.get("citation"));
            assertThat(purpose.summary()).isEqualTo(row.get("summary"));
        });
    }

    @Test
    @DisplayName("the rules around the exceptions for environmental information")
    void environmental_rules() {
        List<Tables.Row> rows = Tables.rows("rule", "router", "scope");
        assertThat(EnvironmentalRule.values()).extracting(Enum::name).containsExactlyElementsOf(constants(rows));
        assertThat(rows).allSatisfy(row -> {
            EnvironmentalRule rule = EnvironmentalRule.valueOf(row.get("constant"));
            assertThat(rule.provision()).hasToString(row.get("citation"));
            assertThat(rule.summary()).isEqualTo(row.get("summary"));
            assertThat(rule.kind().name()).isEqualToIgnoringCase(row.get("row"));
        });
    }

    @Test
    @DisplayName("no row of any other kind, and as many of each as there are")
    void counts() {
        assertThat(Tables.rows("limb")).hasSize(76 + 19 + 68 + 17);
        assertThat(Tables.rows("superseded_limb")).hasSize(5 + 4);
        assertThat(Tables.rows("ncnd")).hasSize(29 + 3 + 1 + 2);
        assertThat(Tables.rows("purpose")).hasSize(10 + 10);
        assertThat(Tables.rows("not_an_exemption")).hasSize(11 + 7);
        assertThat(Tables.rows("rule", "router", "scope")).hasSize(10 + 8);
    }

    @Test
    @DisplayName("a summary is one sentence, and nothing but a contested row speaks of two readings")
    void words() {
        Set<String> withTwoReadings = Tables.rows("ncnd").stream()
                .filter(row -> row.get("pit").equals("CONTESTED"))
                .map(row -> row.get("constant"))
                .collect(Collectors.toSet());
        assertThat(withTwoReadings)
                .containsExactlyInAnyOrder(
                        "FOIA_S40_5A_CONFIRM_OR_DENY_PERSONAL_DATA_OF_APPLICANT",
                        "FOIA_S40_5B_A_I_CONFIRM_OR_DENY_BREACH_OF_PRINCIPLES",
                        "FOIA_S40_5B_A_II_CONFIRM_OR_DENY_MANUAL_DATA");
        assertThat(Exemptions.REGIMES.stream().flatMap(regime -> Exemptions.of(regime).stream()))
                .allSatisfy(exemption ->
                        assertThat(exemption.summary()).endsWith(".").doesNotContain(". "));
    }

    private static void ground(SoftAssertions softly, Tables.Row row, Ground ground) {
        softly.assertThat(ground.regime()).as("%s", row).isEqualTo(row.regime());
        softly.assertThat(ground.provision()).as("%s", row).hasToString(row.get("citation"));
        expect(softly, row, "with", ground.with().map(Provision::locator));
        expect(softly, row, "heading", ground.heading());
        expect(softly, row, "summary", ground.summary());
        expect(softly, row, "from", ground.from().toString());
        expect(softly, row, "to", ground.until().map(Object::toString));
        expect(softly, row, "amended_by", ground.amendedBy());
        expect(softly, row, "status", ground.standing().name().toLowerCase(Locale.ROOT));
        expect(softly, row, "mistake", ground.commonMistake());
        expect(softly, row, "note", ground.note());
    }

    private static void expect(SoftAssertions softly, Tables.Row row, String column, Optional<String> value) {
        expect(softly, row, column, value.orElse(""));
    }

    private static void expect(SoftAssertions softly, Tables.Row row, String column, String value) {
        softly.assertThat(value).as("%s %s", row, column).isEqualTo(row.get(column));
    }
}
