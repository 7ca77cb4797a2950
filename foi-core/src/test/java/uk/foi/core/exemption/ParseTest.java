package uk.foi.core.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.foi.core.law.Regime;

@DisplayName("Citations as people type them")
class ParseTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            s43(2)                              | FOIA 2000 s.43(2)
            section 43(2)                       | FOIA 2000 s.43(2)
            S.43 (2)                            | FOIA 2000 s.43(2)
            FOIA s 43(2)                        | FOIA 2000 s.43(2)
            section 43(2) of the FOIA           | FOIA 2000 s.43(2)
            section 43(2) of the Freedom of Information Act 2000 | FOIA 2000 s.43(2)
            reg 12(5)(e)                        | EIR 2004 reg.12(5)(e)
            regulation 12(4)(b)                 | EIR 2004 reg.12(4)(b)
            EIR reg. 12(4)(b)                   | EIR 2004 reg.12(4)(b)
            reg 10(5)(e)                        | EI(S)R 2004 reg.10(5)(e)
            FOISA s.33(1)(b)                    | FOISA 2002 s.33(1)(b)
            s.38(1)(b) FOISA with s.38(2A)(a)   | FOISA 2002 s.38(1)(b) with s.38(2A)(a)
            s.38(1)(b) FOIA                     | FOIA 2000 s.38(1)(b)
            s.31(1)(a) FOIA                     | FOIA 2000 s.31(1)(a)
            s21                                 | FOIA 2000 s.21(1)
            s 42                                | FOIA 2000 s.42(1)
            FOIA section 40(1)                  | FOIA 2000 s.40(1)
            s40(2) with s40(3A)(a)              | FOIA 2000 s.40(2) with s.40(3A)(a)
            s.40(2) & (3A)(a)                   | FOIA 2000 s.40(2) with s.40(3A)(a)
            s40(2) by virtue of s40(3B)         | FOIA 2000 s.40(2) with s.40(3B)
            section 40(3A)(a)                   | FOIA 2000 s.40(2) with s.40(3A)(a)
            FOIA s.37(1)(a)                     | FOIA 2000 s.37(1)(a)
            FOIA s.37(1)(a) (to 2011-01-18)     | FOIA 2000 s.37(1)(a) (to 2011-01-18)
            FOIA s.40(2) with s.40(3)(a)(i)     | FOIA 2000 s.40(2) with s.40(3)(a)(i) (to 2018-05-24)
            FOIA s.30(2)(a)(iii)                | FOIA 2000 s.30(2)(a)(iii) with s.30(2)(b)
            """)
    void read(String typed, String cited) {
        assertThat(Exemption.parse(typed).citation()).isEqualTo(cited);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SUBJECT_ACCESS")
    @DisplayName("what citation() prints parses back, with the regime and without it")
    void round_trip(Regime regime) {
        assertThat(Exemptions.of(regime)).allSatisfy(exemption -> {
            assertThat(Exemption.parse(exemption.citation(), regime)).isEqualTo(exemption);
            assertThat(Exemption.parse(exemption.citation())).isEqualTo(exemption);
        });
    }

    @Test
    @DisplayName("every citation is different")
    void unique() {
        assertThat(Exemptions.REGIMES.stream().flatMap(regime -> Exemptions.of(regime).stream()))
                .extracting(Exemption::citation)
                .doesNotHaveDuplicates();
    }

    @Nested
    @DisplayName("that can mean several exemptions get the limbs to choose from, never a guess")
    class Ambiguous {

        private List<Exemption> candidates(String typed, Regime regime) {
            return catchThrowableOfType(AmbiguousCitationException.class, () -> Exemption.parse(typed, regime))
                    .candidates();
        }

        @Test
        @DisplayName("s.40(2): five limbs, of which two are absolute, s.2(3)(fa)")
        void section_40_2() {
            assertThat(candidates("s.40(2)", Regime.FOIA))
                    .containsExactly(
                            FoiaExemption.S40_2_3A_A_BREACH_OF_DATA_PROTECTION_PRINCIPLES,
                            FoiaExemption.S40_2_3A_B_BREACH_IF_MANUAL_DATA_EXEMPTIONS_DISREGARDED,
                            FoiaExemption.S40_2_3B_RIGHT_TO_OBJECT,
                            FoiaExemption.S40_2_4A_A_EXEMPT_FROM_ACCESS,
                            FoiaExemption.S40_2_4A_B_EXEMPT_FROM_LAW_ENFORCEMENT_ACCESS)
                    .filteredOn(limb -> limb.publicInterestTest() == PublicInterestTest.NEVER)
                    .hasSize(2);
        }

        @Test
        @DisplayName("s.40: those and s.40(1)")
        void section_40() {
            assertThat(candidates("s.40", Regime.FOIA))
                    .hasSize(6)
                    .contains(FoiaExemption.S40_1_PERSONAL_DATA_OF_APPLICANT);
        }

        @Test
        @DisplayName("s.36 and s.36(2)(b): the limbs under them")
        void section_36() {
            assertThat(candidates("section 36", Regime.FOIA)).hasSize(6);
            assertThat(candidates("s36(2)(b)", Regime.FOIA))
                    .containsExactly(
                            FoiaExemption.S36_2_B_I_FREE_AND_FRANK_ADVICE,
                            FoiaExemption.S36_2_B_II_FREE_AND_FRANK_EXCHANGE_OF_VIEWS);
        }

        @Test
        @DisplayName("s.38(1)(b) without a regime: safety under FOIA, personal data under FOISA")
        void two_acts() {
            assertThat(catchThrowableOfType(AmbiguousCitationException.class, () -> Exemption.parse("s.38(1)(b)"))
                            .candidates())
                    .hasSize(6)
                    .contains(
                            FoiaExemption.S38_1_B_SAFETY,
                            FoisaExemption.S38_1_B_2A_A_BREACH_OF_DATA_PROTECTION_PRINCIPLES);
        }

        @Test
        @DisplayName("the message lists them")
        void message() {
            assertThatThrownBy(() -> Exemption.parse("s36(2)(b)", Regime.FOIA))
                    .hasMessage("'s36(2)(b)' can mean 2 exemptions: FOIA 2000 s.36(2)(b)(i); FOIA 2000 s.36(2)(b)(ii). "
                            + "Cite one of them.");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            s.12(1)      | 's.12(1)' is no exemption: it is not in the part of the Act that has exemptions, and has no public interest test. Its own type is NotAnExemption.
            s.14(1)      | 's.14(1)' is no exemption: it is not in the part of the Act that has exemptions, and has no public interest test. Its own type is NotAnExemption.
            s.31(3)      | 's.31(3)' is no exemption: it is about confirming or denying that information is held, not about its content. Its own type is NeitherConfirmNorDeny.
            s.43(9)      | No exemption at 's.43(9)'. Those of s.43 are FOIA 2000 s.43(1); FOIA 2000 s.43(2).
            s.25         | No exemption at 's.25'. There is none in s.25 of the Freedom of Information Act 2000.
            nonsense     | Not a citation under Freedom of Information Act 2000: 'nonsense'. Write it as cited, such as 's.43(2)' or 'reg.12(5)(e)'.
            reg.12(5)(e) | Not a citation under Freedom of Information Act 2000: 'reg.12(5)(e)'. Write it as cited, such as 's.43(2)' or 'reg.12(5)(e)'.
            """)
    @DisplayName("that cite no exemption get a sentence")
    void none(String typed, String sentence) {
        assertThatThrownBy(() -> Exemption.parse(typed, Regime.FOIA))
                .isInstanceOf(IllegalArgumentException.class)
                .isNotInstanceOf(AmbiguousCitationException.class)
                .hasMessage(sentence);
    }

    @Test
    @DisplayName("s.31(1)(g) needs a purpose of s.31(2), which is no exemption by itself")
    void purposes() {
        assertThat(FoiaExemption.S31_1_G_FUNCTIONS_FOR_SPECIFIED_PURPOSES.citation())
                .isEqualTo("FOIA 2000 s.31(1)(g) with s.31(2)");
        assertThat(Exemption.parse("s.31(1)(g) with s.31(2)(a)", Regime.FOIA))
                .isEqualTo(FoiaExemption.S31_1_G_FUNCTIONS_FOR_SPECIFIED_PURPOSES);
    }
}
