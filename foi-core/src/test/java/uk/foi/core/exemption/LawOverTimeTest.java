package uk.foi.core.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.foi.core.law.LawStated;
import uk.foi.core.law.NotInForceException;
import uk.foi.core.law.Regime;

@DisplayName("The law has dates")
class LawOverTimeTest {

    private static List<Exemption> section(String prefix, LocalDate date) {
        return Exemptions.inForce(Regime.FOIA, date).stream()
                .filter(exemption -> exemption.provision().locator().startsWith(prefix + "("))
                .toList();
    }

    @Test
    @DisplayName("nothing is in force before 1 January 2005")
    void commencement() {
        assertThat(Exemptions.REGIMES).allSatisfy(regime -> {
            assertThat(Exemptions.inForce(regime, LocalDate.of(2004, 12, 31))).isEmpty();
            assertThat(Exemptions.inForce(regime, LocalDate.of(2005, 1, 1))).isNotEmpty();
        });
        assertThat(Exemptions.inForce(Regime.FOIA, LawStated.ON)).hasSize(76);
        assertThat(LawStated.ON).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    @DisplayName("subject access has no catalogue here")
    void subject_access() {
        assertThatThrownBy(() -> Exemptions.of(Regime.SUBJECT_ACCESS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Subject access has exemptions of its own, in the Data Protection Act 2018; this catalogue is "
                                + "of FOIA, EIR, FOISA and EISR.");
    }

    @Nested
    @DisplayName("FOIA 2000 s.37, changed on 19 January 2011 (S.I. 2011/46)")
    class Section_37 {

        private final LocalDate before = LocalDate.of(2011, 1, 18);
        private final LocalDate after = LocalDate.of(2011, 1, 19);

        @Test
        @DisplayName("royal communications were qualified, and those with the Sovereign and the heirs became absolute")
        void the_change() {
            assertThat(section("s.37", before))
                    .containsExactly(
                            FoiaExemption.S37_1_A_ROYAL_COMMUNICATIONS_TO_2011, FoiaExemption.S37_1_B_HONOUR_OR_DIGNITY)
                    .allSatisfy(exemption ->
                            assertThat(exemption.publicInterestTest(before)).isEqualTo(PublicInterestTest.ALWAYS));
            assertThat(section("s.37", after))
                    .filteredOn(exemption -> exemption.publicInterestTest(after) == PublicInterestTest.NEVER)
                    .containsExactly(
                            FoiaExemption.S37_1_A_COMMUNICATIONS_WITH_SOVEREIGN,
                            FoiaExemption.S37_1_AA_COMMUNICATIONS_WITH_HEIR_OR_SECOND_IN_LINE,
                            FoiaExemption.S37_1_AB_COMMUNICATIONS_WITH_LATER_SOVEREIGN_OR_HEIR);
        }

        @Test
        @DisplayName("in Northern Ireland the old law stood until s.80A was repealed on 1 July 2012")
        void northern_ireland() {
            FoiaExemption old = FoiaExemption.S37_1_A_ROYAL_COMMUNICATIONS_TO_2011;
            FoiaExemption current = FoiaExemption.S37_1_A_COMMUNICATIONS_WITH_SOVEREIGN;
            assertThat(old.inForceInNorthernIreland(LocalDate.of(2012, 6, 30))).isTrue();
            assertThat(current.inForceInNorthernIreland(LocalDate.of(2012, 6, 30)))
                    .isFalse();
            assertThat(old.inForceInNorthernIreland(LocalDate.of(2012, 7, 1))).isFalse();
            assertThat(current.inForceInNorthernIreland(LocalDate.of(2012, 7, 1)))
                    .isTrue();
            assertThat(old.inForce(LocalDate.of(2012, 6, 30))).isFalse();
            assertThat(FoiaExemption.S37_1_B_HONOUR_OR_DIGNITY.inForceInNorthernIreland(before))
                    .isTrue();
            assertThat(FoiaExemption.S43_2_COMMERCIAL_INTERESTS.inForceInNorthernIreland(before))
                    .isTrue();
        }

        @Test
        @DisplayName("a limb asked about outside its life says when it was in force")
        void outside() {
            assertThatThrownBy(() -> FoiaExemption.S37_1_A_ROYAL_COMMUNICATIONS_TO_2011.publicInterestTest(after))
                    .isInstanceOfSatisfying(NotInForceException.class, e -> {
                        assertThat(e.date()).isEqualTo(after);
                        assertThat(e.earliest()).isEqualTo(LocalDate.of(2005, 1, 1));
                        assertThat(e.latest()).contains(before);
                    })
                    .hasMessage(
                            "FOIA 2000 s.37(1)(a) (to 2011-01-18) is not in force on 2011-01-19: it is in force from "
                                    + "2005-01-01 to 2011-01-18.");
            assertThatThrownBy(() -> FoiaExemption.S37_1_A_COMMUNICATIONS_WITH_SOVEREIGN.publicInterestTest(before))
                    .isInstanceOfSatisfying(
                            NotInForceException.class,
                            e -> assertThat(e.latest()).isEmpty())
                    .hasMessage("FOIA 2000 s.37(1)(a) is not in force on 2011-01-18: it is in force from 2011-01-19.");
        }
    }

    @Test
    @DisplayName("FOIA 2000 s.22A from 1 October 2014 (S.I. 2014/2330)")
    void section_22a() {
        assertThat(section("s.22A", LocalDate.of(2014, 9, 30))).isEmpty();
        assertThat(section("s.22A", LocalDate.of(2014, 10, 1))).hasSize(4);
    }

    @Test
    @DisplayName("FOIA 2000 s.40 before and after 25 May 2018 (DPA 2018 Sch.19)")
    void section_40() {
        assertThat(section("s.40", LocalDate.of(2018, 5, 24)))
                .hasSize(5)
                .allSatisfy(exemption -> assertThat(exemption.until().isPresent()
                                || exemption == FoiaExemption.S40_1_PERSONAL_DATA_OF_APPLICANT)
                        .isTrue());
        assertThat(section("s.40", LocalDate.of(2018, 5, 25)))
                .hasSize(6)
                .allSatisfy(exemption -> assertThat(exemption.until()).isEmpty());
    }

    @Test
    @DisplayName("s.40(4A)(b) has taken in DPA 2018 s.78A since 5 September 2025 (S.I. 2025/996)")
    void section_40_4a() {
        assertThat(FoiaExemption.S40_2_4A_B_EXEMPT_FROM_LAW_ENFORCEMENT_ACCESS
                        .amendedBy()
                        .orElseThrow())
                .contains("5.9.2025");
        assertThat(FoiaExemption.S40_2_3A_A_BREACH_OF_DATA_PROTECTION_PRINCIPLES
                        .amendedBy()
                        .orElseThrow())
                .contains("5.2.2026");
    }

    @Test
    @DisplayName("EIR 2004 reg.13 before and after 25 May 2018")
    void regulation_13() {
        assertThat(Exemptions.inForce(Regime.EIR, LocalDate.of(2018, 5, 24)))
                .filteredOn(exception -> exception.provision().locator().startsWith("reg.13"))
                .hasSize(4)
                .allSatisfy(exception -> assertThat(exception.until()).contains(LocalDate.of(2018, 5, 24)));
        assertThat(Exemptions.inForce(Regime.EIR, LocalDate.of(2018, 5, 25)))
                .filteredOn(exception -> exception.provision().locator().startsWith("reg.13"))
                .hasSize(7);
    }
}
