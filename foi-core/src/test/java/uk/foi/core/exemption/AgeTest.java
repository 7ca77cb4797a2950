package uk.foi.core.exemption;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foi.core.law.Enactment;
import uk.foi.core.law.Provision;
import uk.foi.core.law.Regime;

@DisplayName("FOIA 2000 ss.62 to 64, FOISA 2002 ss.57 and 58: when age lifts an exemption")
class AgeTest {

    private static final LocalDate MAY_1996 = LocalDate.of(1996, 5, 7);

    /** A line of {@code conformance/exemptions/age.tsv}. */
    record Row(Map<String, String> fields) {

        String get(String column) {
            String value = fields.get(column);
            if (value == null) {
                throw new IllegalArgumentException("no column " + column);
            }
            return value;
        }

        Ground ground() {
            String citation = get("citation") + (get("with").isEmpty() ? "" : " with " + get("with"));
            List<Ground> found = grounds()
                    .filter(ground -> ground.citation().equals(citation))
                    .toList();
            assertThat(found).as("grounds cited %s", citation).hasSize(1);
            assertThat(found.get(0).regime()).isEqualTo(Regime.valueOf(get("regime")));
            return found.get(0);
        }

        RecordDates dates() {
            RecordDates.Builder dates = RecordDates.builder()
                    .created(LocalDate.parse(get("created")))
                    .inPublicRecordOffice(is("record_office"))
                    .northernIrelandAffairs(is("northern_ireland"))
                    .foisaSection36(others().contains("s.36"))
                    .foisaSection41a(others().contains("s.41(a)"));
            ifDate("file_latest", dates::latestInFile);
            ifDate("death", dates::relevantDeath);
            return dates.build();
        }

        private Set<String> others() {
            Set<String> others =
                    get("other").isEmpty() ? Set.of() : Set.of(get("other").split("; "));
            assertThat(Set.of("s.36", "s.41(a)")).containsAll(others);
            return others;
        }

        private boolean is(String column) {
            assertThat(get(column)).isIn("", "yes");
            return get(column).equals("yes");
        }

        private void ifDate(String column, Consumer<LocalDate> then) {
            if (!get(column).isEmpty()) {
                then.accept(LocalDate.parse(get(column)));
            }
        }

        @Override
        public String toString() {
            return get("id") + " " + get("why");
        }
    }

    static List<Row> rows() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "conformance", "exemptions", "age.tsv"));
        String[] columns = lines.get(0).split("\t", -1);
        return lines.stream()
                .skip(1)
                .map(line -> {
                    String[] values = line.split("\t", -1);
                    assertThat(values).as(line).hasSameSizeAs(columns);
                    Map<String, String> fields = new HashMap<>();
                    IntStream.range(0, columns.length).forEach(i -> fields.put(columns[i], values[i]));
                    return new Row(fields);
                })
                .toList();
    }

    static Stream<Ground> grounds() {
        return Stream.concat(
                Exemptions.REGIMES.stream().flatMap(regime -> Exemptions.of(regime).stream()),
                Arrays.stream(NeitherConfirmNorDeny.values()));
    }

    static Optional<Lifting> lifting(Ground ground, RecordDates record) {
        if (ground instanceof Exemption exemption) {
            return exemption.lifting(record);
        }
        return ((NeitherConfirmNorDeny) ground).lifting(record);
    }

    static AgeRule age(Ground ground) {
        return ground instanceof Exemption exemption ? exemption.age() : ((NeitherConfirmNorDeny) ground).age();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void conformance(Row row) {
        Optional<Lifting> lifting = lifting(row.ground(), row.dates());
        assertThat(lifting.map(end -> end.date().toString()).orElse("")).isEqualTo(row.get("expected_from"));
        assertThat(lifting.map(end -> end.effect().name()).orElse("")).isEqualTo(row.get("effect"));
        assertThat(lifting.map(end ->
                                end.basis().stream().map(Provision::toString).collect(joining("; ")))
                        .orElse(""))
                .isEqualTo(row.get("provision"));
        assertThat(row.get("status")).isIn("settled", "interpretation");
        assertThat(row.get("source")).isNotBlank();
        assertThat(row.get("why")).isNotBlank();
    }

    @Nested
    @DisplayName("the cases cover the rules")
    class Coverage {

        @Test
        @DisplayName("each case has an id of its own, and each rule of age a case in each regime that has it")
        void every_rule_has_a_case() throws IOException {
            List<Row> rows = rows();
            assertThat(rows).extracting(row -> row.get("id")).doesNotHaveDuplicates();
            for (Regime regime : Exemptions.REGIMES) {
                Set<AgeRule> used = grounds()
                        .filter(ground -> ground.regime() == regime)
                        .map(AgeTest::age)
                        .collect(toCollection(() -> EnumSet.noneOf(AgeRule.class)));
                Set<AgeRule> tried = rows.stream()
                        .map(Row::ground)
                        .filter(ground -> ground.regime() == regime)
                        .map(AgeTest::age)
                        .collect(toCollection(() -> EnumSet.noneOf(AgeRule.class)));
                assertThat(tried).as("%s", regime).isEqualTo(used);
            }
        }

        @Test
        @DisplayName("so has each provision that lifts anything")
        void every_basis_has_a_case() throws IOException {
            Set<String> lifts = grounds()
                    .filter(ground -> age(ground) != AgeRule.WITH_THE_EXEMPTION)
                    .flatMap(ground -> Facts.of(ground).ageBasis().stream())
                    .map(Provision::toString)
                    .collect(toCollection(TreeSet::new));
            Set<String> tried = rows().stream()
                    .filter(row -> !row.get("provision").isEmpty())
                    .map(row -> row.get("provision").split("; ", -1)[0])
                    .collect(toCollection(TreeSet::new));
            assertThat(tried).isEqualTo(lifts);
        }

        @Test
        @DisplayName("what age never lifts has no basis, and all else has one")
        void basis_goes_with_rule() {
            assertThat(grounds())
                    .allSatisfy(ground -> assertThat(Facts.of(ground).ageBasis().isEmpty())
                            .as("%s", ground)
                            .isEqualTo(age(ground) == AgeRule.NEVER));
            assertThat(NeitherConfirmNorDeny.FOIA_S37_2_CONFIRM_OR_DENY_ROYAL_COMMUNICATIONS_AND_HONOURS.ageBasis())
                    .extracting(Provision::toString)
                    .containsExactly("FOIA 2000 s.63(2E)", "FOIA 2000 s.63(3)");
        }
    }

    @Nested
    @DisplayName("s.63 and s.58 name these sections and no others")
    class Named {

        @Test
        @DisplayName("FOIA s.63(1) to (5), as amended: every limb of what is named, and nothing else")
        void foia() {
            assertNamed(Regime.FOIA, "s.63(1)", "s.30(1)", "s.32(", "s.33(", "s.35(", "s.42(");
            assertNamed(Regime.FOIA, "s.63(2A)", "s.36(2)(a)(i)", "s.36(2)(a)(iii)", "s.36(2)(b)", "s.36(2)(c)");
            assertNamed(Regime.FOIA, "s.63(2C)(a)", "s.28(", "s.43(");
            assertNamed(Regime.FOIA, "s.63(2C)(b)", "s.36(2)(a)(ii)", "s.36(2)(c)");
            assertNamed(Regime.FOIA, "s.63(2E)", "s.37(1)(a");
            assertNamed(Regime.FOIA, "s.63(3)", "s.37(1)(b)");
            assertNamed(Regime.FOIA, "s.63(4)", "s.31(");
            assertNamed(Regime.FOIA, "s.64(1)", "s.21(", "s.22(");
            assertNamed(Regime.FOIA, "s.64(2)", "s.23(");
        }

        @Test
        @DisplayName("FOISA s.58(1) and (2)")
        void foisa() {
            assertNamed(
                    Regime.FOISA,
                    "s.58(1)",
                    "s.28(",
                    "s.29(",
                    "s.30(",
                    "s.33(1)",
                    "s.36(",
                    "s.37(",
                    "s.40(",
                    "s.41(a)");
            assertNamed(Regime.FOISA, "s.58(2)(a)", "s.41(b)");
            assertNamed(Regime.FOISA, "s.58(2)(b)", "s.34(2)(b)", "s.35(", "s.38(1)(c)", "s.38(1)(d)");
        }

        /** Limbs in force whose locator begins with one of these have that basis, and no other limb has. */
        private void assertNamed(Regime regime, String basis, String... named) {
            Provision provision = Provision.of(regime.enactment(), basis);
            for (Exemption exemption : Exemptions.of(regime)) {
                if (exemption.until().isPresent()) {
                    continue;
                }
                String locator = exemption.provision().locator();
                boolean expected = Arrays.stream(named).anyMatch(locator::startsWith);
                assertThat(exemption.ageBasis().contains(provision))
                        .as("%s under %s", exemption, basis)
                        .isEqualTo(expected);
            }
        }
    }

    @Nested
    @DisplayName("what is known of a record")
    class Known {

        @Test
        void a_date_alone() {
            RecordDates dates = RecordDates.created(MAY_1996);
            assertThat(dates).isEqualTo(RecordDates.builder().created(MAY_1996).build());
            assertThat(dates.treatedAsCreated()).isEqualTo(MAY_1996);
            assertThat(dates.latestInFile()).isEmpty();
            assertThat(dates.relevantDeath()).isEmpty();
            assertThat(dates.inPublicRecordOffice()).isFalse();
            assertThat(dates.northernIrelandAffairs()).isFalse();
            assertThat(dates.foisaSection36()).isFalse();
            assertThat(dates.foisaSection41a()).isFalse();
        }

        @Test
        @DisplayName("s.62(2): the latest record of the file dates it")
        void file() {
            RecordDates dates = RecordDates.builder()
                    .created(MAY_1996)
                    .latestInFile(LocalDate.of(2001, 1, 2))
                    .build();
            assertThat(dates.treatedAsCreated()).isEqualTo("2001-01-02");
        }

        @Test
        void a_file_cannot_end_before_the_record() {
            RecordDates.Builder dates = RecordDates.builder().created(MAY_1996).latestInFile(LocalDate.of(1996, 5, 6));
            assertThatThrownBy(dates::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The latest record of the file is of 1996-05-06, before this one of 1996-05-07: "
                            + "give the date of the latest, or none if this record is the latest.");
        }

        @Test
        void the_date_of_creation_is_needed() {
            assertThatThrownBy(() -> RecordDates.builder().build())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("created");
        }
    }

    @Nested
    @DisplayName("a lifting")
    class Reads {

        @Test
        void aloud() {
            assertThat(FoiaExemption.S43_2_COMMERCIAL_INTERESTS.lifting(RecordDates.created(MAY_1996)))
                    .hasToString("Optional[lifted from 2027-01-01 (FOIA 2000 s.63(2C)(a))]");
            RecordDates inOffice = RecordDates.builder()
                    .created(MAY_1996)
                    .inPublicRecordOffice(true)
                    .build();
            assertThat(FoiaExemption.S23_1_SECURITY_BODIES.lifting(inOffice).orElseThrow())
                    .hasToString("public interest test applies from 2020-01-01 "
                            + "(FOIA 2000 s.64(2), FOIA 2000 s.62(1), Historical Records Order 2012 Art.2(2))");
        }

        @Test
        @DisplayName("the two Orders are cited, found and read back")
        void orders() {
            assertThat(Provision.parse("Historical Records Order 2012 art 2(2)").uri())
                    .hasToString("https://www.legislation.gov.uk/uksi/2012/3029/article/2/2");
            Provision periods = Provision.of(Enactment.HISTORICAL_PERIODS_ORDER_2013, "Art.1");
            assertThat(Provision.parse(periods.toString())).isEqualTo(periods);
            assertThat(
                            Provision.parse(
                                    "article 1 of the Freedom of Information (Scotland) Act 2002 (Historical Periods) Order 2013"))
                    .isEqualTo(periods);
            assertThat(Provision.parse(
                            "Freedom of Information (Scotland) Act 2002 (Historical Periods) Order 2013 art.1"))
                    .isEqualTo(periods);
            assertThat(Provision.parse("Freedom of Information (Scotland) Act 2002 s.57(1A)"))
                    .isEqualTo(Provision.of(Enactment.FOISA_2002, "s.57(1A)"));
        }
    }
}
