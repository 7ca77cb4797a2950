package uk.foi.core.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foi.core.exemption.PublicInterestTest.ALWAYS;
import static uk.foi.core.exemption.PublicInterestTest.DEPENDS;
import static uk.foi.core.exemption.PublicInterestTest.NEVER;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foi.core.law.LawStated;
import uk.foi.core.law.Regime;

/** The mistakes that councils, their guides and their systems make, and what the Acts say. */
@DisplayName("What people get wrong")
class CommonMistakesTest {

    private static Stream<FoiaExemption> section(String number) {
        return Arrays.stream(FoiaExemption.values())
                .filter(limb -> limb.inForce(LawStated.ON))
                .filter(limb -> limb.provision().locator().startsWith("s." + number + "("));
    }

    @Test
    @DisplayName("\"s.36 is absolute\": only for information held by either House of Parliament, s.2(3)(e)")
    void section_36() {
        assertThat(section("36")).hasSize(6).allSatisfy(limb -> {
            assertThat(limb.publicInterestTest()).isEqualTo(DEPENDS);
            assertThat(limb.publicInterestTestDependsOn().orElseThrow()).contains("s.2(3)(e)");
        });
    }

    @Test
    @DisplayName("\"s.40 is absolute\": s.40(1) and the first condition are, s.2(3)(f), (fa); the others are qualified")
    void section_40() {
        assertThat(section("40").filter(limb -> limb.publicInterestTest() == NEVER))
                .containsExactly(
                        FoiaExemption.S40_1_PERSONAL_DATA_OF_APPLICANT,
                        FoiaExemption.S40_2_3A_A_BREACH_OF_DATA_PROTECTION_PRINCIPLES,
                        FoiaExemption.S40_2_3A_B_BREACH_IF_MANUAL_DATA_EXEMPTIONS_DISREGARDED);
        assertThat(section("40").filter(limb -> limb.publicInterestTest() == ALWAYS))
                .containsExactly(
                        FoiaExemption.S40_2_3B_RIGHT_TO_OBJECT,
                        FoiaExemption.S40_2_4A_A_EXEMPT_FROM_ACCESS,
                        FoiaExemption.S40_2_4A_B_EXEMPT_FROM_LAW_ENFORCEMENT_ACCESS);
    }

    @Test
    @DisplayName("\"s.37 is qualified\": (a), (aa) and (ab) are absolute since 2011, s.2(3)(ea)")
    void section_37() {
        assertThat(section("37").filter(limb -> limb.publicInterestTest() == NEVER))
                .hasSize(3);
        assertThat(section("37").filter(limb -> limb.publicInterestTest() == ALWAYS))
                .hasSize(3);
    }

    @Test
    @DisplayName("the absolute exemptions are those that s.2(3) lists, and no others")
    void section_2_3() {
        Set<String> sections = new TreeSet<>();
        for (FoiaExemption limb : FoiaExemption.values()) {
            if (limb.inForce(LawStated.ON) && limb.publicInterestTest() == NEVER) {
                sections.add(limb.provision().locator().replaceAll("^s\\.|\\(.*", ""));
            }
        }
        // s.2(3)(a) to (h): ss.21, 23, 32, 34, (36 for the Houses), 37(1)(a)-(ab), 40(1), 40(2) in part, 41, 44
        assertThat(sections).containsExactly("21", "23", "32", "34", "37", "40", "41", "44");
    }

    @Test
    @DisplayName(
            "\"s.12, s.14 and not held are exemptions\": they have a type of their own and no public interest test")
    void not_exemptions() {
        assertThat(NotAnExemption.values())
                .extracting(NotAnExemption::citation)
                .contains(
                        "FOIA 2000 s.1(1)(a)",
                        "FOIA 2000 s.12(1)",
                        "FOIA 2000 s.12(2)",
                        "FOIA 2000 s.14(1)",
                        "FOISA 2002 s.12(1)",
                        "FOISA 2002 s.17(1)");
        assertThat(NotAnExemption.class).matches(type -> !Exemption.class.isAssignableFrom(type));
    }

    @Test
    @DisplayName("\"the NCND of s.40(5B) is absolute\": s.2(3) does not list it, and those who decide differ")
    void section_40_5b() {
        assertThat(NeitherConfirmNorDeny.FOIA_S40_5B_A_I_CONFIRM_OR_DENY_BREACH_OF_PRINCIPLES.test())
                .isEqualTo(ConfirmOrDenyTest.CONTESTED);
        assertThat(FoiaExemption.S40_2_3A_A_BREACH_OF_DATA_PROTECTION_PRINCIPLES.confirmOrDenyTest())
                .contains(ConfirmOrDenyTest.CONTESTED);
    }

    @Test
    @DisplayName("\"likely to\" under the EIR: reg.12(5) asks what disclosure would do")
    void eir_would() {
        assertThat(Arrays.stream(EirException.values())
                        .filter(e -> e.provision().locator().startsWith("reg.12(5)")))
                .hasSize(7)
                .allSatisfy(exception -> {
                    assertThat(exception.threshold()).contains(Threshold.WOULD);
                    assertThat(exception.kind()).isEqualTo(ExemptionKind.ADVERSE_EFFECT);
                });
    }

    @Test
    @DisplayName("\"the same test in Scotland\": prejudice must be substantial, but s.39(1) says endanger")
    void scotland_substantial() {
        assertThat(Arrays.stream(FoisaExemption.values()).filter(limb -> limb.kind() == ExemptionKind.PREJUDICE))
                .allSatisfy(limb -> assertThat(limb.threshold())
                        .contains(
                                limb == FoisaExemption.S39_1_ENDANGERING_HEALTH_OR_SAFETY
                                        ? Threshold.WOULD_OR_WOULD_BE_LIKELY_TO
                                        : Threshold.WOULD_OR_WOULD_BE_LIKELY_TO_SUBSTANTIALLY));
    }

    @Test
    @DisplayName("\"s.43(3) covers trade secrets\", \"s.21 has an NCND\": neither does")
    void no_confirm_or_deny() {
        assertThat(FoiaExemption.S43_1_TRADE_SECRET.confirmOrDeny()).isEmpty();
        assertThat(FoiaExemption.S43_2_COMMERCIAL_INTERESTS.confirmOrDeny())
                .singleElement()
                .hasToString("FOIA 2000 s.43(3)");
        assertThat(FoiaExemption.S21_1_ACCESSIBLE_BY_OTHER_MEANS.confirmOrDeny())
                .isEmpty();
        assertThat(FoiaExemption.S21_1_ACCESSIBLE_BY_OTHER_MEANS.confirmOrDenyTest())
                .isEmpty();
    }

    @Test
    @DisplayName("\"the certificate of s.34(3) is a Minister's\": it is the Speaker's or the Clerk's")
    void certificates() {
        assertThat(FoiaExemption.S34_1_PARLIAMENTARY_PRIVILEGE
                        .opinionOrCertificate()
                        .orElseThrow())
                .contains("Speaker")
                .contains("Clerk of the Parliaments")
                .doesNotContain("Minister");
        assertThat(FoiaExemption.S23_1_SECURITY_BODIES.opinionOrCertificate().orElseThrow())
                .contains("Minister");
    }

    @Test
    @DisplayName("\"s.36 is signed off by the FOI officer\": a qualified person's opinion, not needed for statistics")
    void qualified_person() {
        assertThat(section("36")).allSatisfy(limb -> {
            assertThat(limb.kind()).isEqualTo(ExemptionKind.OPINION);
            assertThat(limb.opinionOrCertificate().orElseThrow())
                    .contains("qualified person")
                    .contains("statistics");
        });
    }

    @Test
    @DisplayName("\"s.41 covers the council's own documents\", \"s.22 may be decided later\": both have more to prove")
    void cumulative() {
        assertThat(FoiaExemption.S41_1_INFORMATION_PROVIDED_IN_CONFIDENCE.provedTogether())
                .hasSize(2)
                .first()
                .asString()
                .contains("any other person");
        assertThat(FoiaExemption.S22_1_FUTURE_PUBLICATION.provedTogether()).hasSize(3);
    }

    @Test
    @DisplayName("\"s.35 for a council\": only government departments and the Welsh Government may use it")
    void section_35() {
        assertThat(section("35"))
                .hasSize(4)
                .allSatisfy(limb -> assertThat(limb.usableBy().orElseThrow())
                        .contains("government department")
                        .contains("Welsh Government"));
    }

    @Test
    @DisplayName("EIR: every exception of reg.12 has the test, and of reg.13 only those beyond the first condition")
    void eir_tests() {
        assertThat(EirException.values())
                .filteredOn(e -> e.provision().locator().startsWith("reg.12"))
                .allSatisfy(e -> assertThat(e.publicInterestTest()).isEqualTo(ALWAYS));
        assertThat(EirException.values())
                .filteredOn(e -> e.inForce(LawStated.ON) && e.publicInterestTest() == NEVER)
                .extracting(e -> e.with().orElseThrow().locator())
                .containsExactly("reg.13(2A)(a)", "reg.13(2A)(b)");
    }

    @Test
    @DisplayName(
            "EIR reg.12(9), EI(S)R reg.10(6): emissions take away (d) to (g) of the harm exceptions, and no others")
    void emissions() {
        assertThat(EirException.values())
                .filteredOn(EirException::disappliedForEmissions)
                .extracting(e -> e.provision().locator())
                .containsExactly("reg.12(5)(d)", "reg.12(5)(e)", "reg.12(5)(f)", "reg.12(5)(g)");
        assertThat(EisrException.values())
                .filteredOn(EisrException::disappliedForEmissions)
                .extracting(e -> e.provision().locator())
                .containsExactly("reg.10(5)(d)", "reg.10(5)(e)", "reg.10(5)(f)", "reg.10(5)(g)");
        assertThat(Stream.concat(Exemptions.of(Regime.FOIA).stream(), Exemptions.of(Regime.FOISA).stream()))
                .noneMatch(Exemption::disappliedForEmissions);
    }

    @Test
    @DisplayName("\"s.44 on an EIR request\": statutory bars are overridden, EIR reg.5(6), so it has no equivalent")
    void statutory_bars() {
        assertThat(EnvironmentalRule.EIR_R5_6_STATUTORY_BARS_OVERRIDDEN.provision())
                .hasToString("EIR 2004 reg.5(6)");
        assertThat(FoiaExemption.S44_1_B_INCOMPATIBLE_WITH_ASSIMILATED_OBLIGATION.equivalentsIn(Regime.EIR))
                .isEmpty();
    }

    @Test
    @DisplayName("the crosswalk: what s.43(2) corresponds to, and what has no equivalent")
    void crosswalk() {
        assertThat(FoiaExemption.S43_2_COMMERCIAL_INTERESTS.equivalentsIn(Regime.FOISA))
                .isEqualTo(List.of(FoisaExemption.S33_1_B_COMMERCIAL_INTERESTS));
        assertThat(FoiaExemption.S43_2_COMMERCIAL_INTERESTS.equivalentsIn(Regime.EIR))
                .isEqualTo(List.of(
                        EirException.R12_5_C_INTELLECTUAL_PROPERTY_RIGHTS,
                        EirException.R12_5_E_COMMERCIAL_CONFIDENTIALITY));
        assertThat(FoisaExemption.S33_1_B_COMMERCIAL_INTERESTS.equivalentsIn(Regime.FOIA))
                .isEqualTo(List.of(FoiaExemption.S43_2_COMMERCIAL_INTERESTS));
        assertThat(FoisaExemption.S33_1_B_COMMERCIAL_INTERESTS.equivalentsIn(Regime.EISR))
                .isEqualTo(List.of(
                        EisrException.R10_5_C_INTELLECTUAL_PROPERTY_RIGHTS,
                        EisrException.R10_5_E_COMMERCIAL_CONFIDENTIALITY));
        assertThat(EirException.R12_4_B_MANIFESTLY_UNREASONABLE.equivalentsIn(Regime.FOIA))
                .isEqualTo(List.of(
                        NotAnExemption.FOIA_S12_1_COST_LIMIT,
                        NotAnExemption.FOIA_S14_1_VEXATIOUS,
                        NotAnExemption.FOIA_S14_2_REPEATED));
        assertThat(FoisaExemption.S38_1_D_HEALTH_RECORD_OF_DECEASED.equivalentsIn(Regime.FOIA))
                .isEmpty();
        assertThat(FoiaExemption.S40_2_3B_RIGHT_TO_OBJECT.equivalentsIn(Regime.FOISA))
                .isEqualTo(List.of(FoisaExemption.S38_1_B_2B_RIGHT_TO_OBJECT));
        assertThat(FoiaExemption.S43_2_COMMERCIAL_INTERESTS.equivalentsIn(Regime.FOIA))
                .isEqualTo(List.of(FoiaExemption.S43_2_COMMERCIAL_INTERESTS));
        assertThat(FoiaExemption.S43_2_COMMERCIAL_INTERESTS.equivalentsIn(Regime.SUBJECT_ACCESS))
                .isEmpty();
    }
}
