package uk.foi.core.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.foi.core.law.Regime;
import uk.foi.core.response.BalancingTest.Subject;
import uk.foi.core.response.PublicInterestBalance.Outcome;
import uk.foi.core.response.PublicInterestBalance.Weighing;

@DisplayName("The public interest: FOIA 2000 s.2, FOISA 2002 ss.2, 18, EIR 2004 regs.12, 13, EI(S)R 2004 regs.10, 11")
class PublicInterestBalanceTest {

    private static PublicInterestBalance balance(BalancingTest test, Weighing weighing) {
        return PublicInterestBalance.builder()
                .test(test)
                .weighing(weighing)
                .conclusion("So we find.")
                .build();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @DisplayName("withheld, or silent, only if maintaining weighs more")
    @CsvSource(delimiter = '|', textBlock = """
                    FOIA_S2_2_B_CONTENT                   | DISCLOSURE_WEIGHS_MORE  | DISCLOSE
                    FOIA_S2_2_B_CONTENT                   | MAINTAINING_WEIGHS_MORE | WITHHOLD
                    FOIA_S2_1_B_CONFIRMING                | DISCLOSURE_WEIGHS_MORE  | CONFIRM_OR_DENY
                    FOIA_S2_1_B_CONFIRMING                | MAINTAINING_WEIGHS_MORE | NEITHER_CONFIRM_NOR_DENY
                    EIR_R12_1_B_CONTENT                   | DISCLOSURE_WEIGHS_MORE  | DISCLOSE
                    EIR_R12_1_B_CONTENT                   | MAINTAINING_WEIGHS_MORE | WITHHOLD
                    EIR_R12_6_CONFIRMING                  | DISCLOSURE_WEIGHS_MORE  | CONFIRM_OR_DENY
                    EIR_R12_6_CONFIRMING                  | MAINTAINING_WEIGHS_MORE | NEITHER_CONFIRM_NOR_DENY
                    EIR_R13_1_B_PERSONAL_DATA             | DISCLOSURE_WEIGHS_MORE  | DISCLOSE
                    EIR_R13_1_B_PERSONAL_DATA             | MAINTAINING_WEIGHS_MORE | WITHHOLD
                    EIR_R13_5A_B_CONFIRMING_PERSONAL_DATA | DISCLOSURE_WEIGHS_MORE  | CONFIRM_OR_DENY
                    EIR_R13_5A_B_CONFIRMING_PERSONAL_DATA | MAINTAINING_WEIGHS_MORE | NEITHER_CONFIRM_NOR_DENY
                    FOISA_S2_1_B_CONTENT                  | DISCLOSURE_WEIGHS_MORE  | DISCLOSE
                    FOISA_S2_1_B_CONTENT                  | MAINTAINING_WEIGHS_MORE | WITHHOLD
                    FOISA_S18_1_REVEALING                 | DISCLOSURE_WEIGHS_MORE  | CONFIRM_OR_DENY
                    FOISA_S18_1_REVEALING                 | MAINTAINING_WEIGHS_MORE | NEITHER_CONFIRM_NOR_DENY
                    EISR_R10_1_B_CONTENT                  | DISCLOSURE_WEIGHS_MORE  | DISCLOSE
                    EISR_R10_1_B_CONTENT                  | MAINTAINING_WEIGHS_MORE | WITHHOLD
                    EISR_R10_8_REVEALING                  | DISCLOSURE_WEIGHS_MORE  | CONFIRM_OR_DENY
                    EISR_R10_8_REVEALING                  | MAINTAINING_WEIGHS_MORE | NEITHER_CONFIRM_NOR_DENY
                    EISR_R11_2_B_PERSONAL_DATA            | DISCLOSURE_WEIGHS_MORE  | DISCLOSE
                    EISR_R11_2_B_PERSONAL_DATA            | MAINTAINING_WEIGHS_MORE | WITHHOLD
                    EISR_R11_6_REVEALING_PERSONAL_DATA    | DISCLOSURE_WEIGHS_MORE  | CONFIRM_OR_DENY
                    EISR_R11_6_REVEALING_PERSONAL_DATA    | MAINTAINING_WEIGHS_MORE | NEITHER_CONFIRM_NOR_DENY
                    """)
    void outcome(BalancingTest test, Weighing weighing, Outcome outcome) {
        assertThat(balance(test, weighing).outcome()).isEqualTo(outcome);
    }

    /** "outweighs" (FOIA, EIR) and "is not outweighed" (FOISA), "is outweighed" (EI(S)R) all leave a tie to the requester. */
    @Nested
    @DisplayName("an even balance")
    class An_even_balance {

        @ParameterizedTest
        @EnumSource(
                value = BalancingTest.class,
                names = {
                    "FOIA_S2_2_B_CONTENT",
                    "EIR_R12_1_B_CONTENT",
                    "EIR_R13_1_B_PERSONAL_DATA",
                    "FOISA_S2_1_B_CONTENT",
                    "EISR_R10_1_B_CONTENT",
                    "EISR_R11_2_B_PERSONAL_DATA"
                })
        @DisplayName("goes to disclosure")
        void content(BalancingTest test) {
            assertThat(balance(test, Weighing.EQUAL).outcome()).isEqualTo(Outcome.DISCLOSE);
        }

        @ParameterizedTest
        @EnumSource(
                value = BalancingTest.class,
                names = {
                    "FOIA_S2_1_B_CONFIRMING",
                    "EIR_R12_6_CONFIRMING",
                    "EIR_R13_5A_B_CONFIRMING_PERSONAL_DATA",
                    "EISR_R10_8_REVEALING",
                    "EISR_R11_6_REVEALING_PERSONAL_DATA"
                })
        @DisplayName("goes to confirming or denying")
        void confirming(BalancingTest test) {
            assertThat(balance(test, Weighing.EQUAL).outcome()).isEqualTo(Outcome.CONFIRM_OR_DENY);
        }

        @Test
        @DisplayName("Interpretation: goes to revealing under FOISA s.18(1), an even balance not being contrary")
        void revealing() {
            assertThat(balance(BalancingTest.FOISA_S18_1_REVEALING, Weighing.EQUAL)
                            .outcome())
                    .isEqualTo(Outcome.CONFIRM_OR_DENY);
        }
    }

    @Nested
    @DisplayName("the test of each regime")
    class Of_each_regime {

        @ParameterizedTest
        @DisplayName("has its own provision, and its own words in their own direction")
        @CsvSource(delimiter = '|', textBlock = """
                        FOIA  | CONTENT                             | FOIA 2000 s.2(2)(b)         | The information may be withheld only if the public interest in maintaining the exemption outweighs the public interest in disclosing it.
                        FOIA  | CONFIRMING_OR_DENYING               | FOIA 2000 s.2(1)(b)         | The authority may stay silent on whether it holds the information only if the public interest in staying silent outweighs the public interest in saying.
                        FOISA | CONTENT                             | FOISA 2002 s.2(1)(b)        | The information is given unless the public interest in disclosing it is outweighed by the public interest in maintaining the exemption.
                        FOISA | CONFIRMING_OR_DENYING               | FOISA 2002 s.18(1)          | The authority reveals whether the information exists and is held unless revealing that would be contrary to the public interest.
                        EIR   | CONTENT                             | EIR 2004 reg.12(1)(b)       | The information may be withheld only if the public interest in maintaining the exception outweighs the public interest in disclosing it.
                        EIR   | CONFIRMING_OR_DENYING               | EIR 2004 reg.12(6)          | The authority may neither confirm nor deny only if the public interest in maintaining the exception outweighs the public interest in confirming or denying.
                        EIR   | PERSONAL_DATA                       | EIR 2004 reg.13(1)(b)       | The personal data are withheld only if the public interest in not disclosing them outweighs the public interest in disclosing them.
                        EIR   | CONFIRMING_OR_DENYING_PERSONAL_DATA | EIR 2004 reg.13(5A)(b)      | The authority may neither confirm nor deny only if the public interest in doing neither outweighs the public interest in confirming or denying.
                        EISR  | CONTENT                             | EI(S)R 2004 reg.10(1)(b)    | The information may be withheld only if the public interest in making it available is outweighed by the public interest in maintaining the exception.
                        EISR  | CONFIRMING_OR_DENYING               | EI(S)R 2004 reg.10(8)       | The authority may stay silent on whether the information exists or is held only if the public interest in revealing it is outweighed by the public interest in maintaining the exception.
                        EISR  | PERSONAL_DATA                       | EI(S)R 2004 reg.11(2)(b)    | The personal data are withheld only if the public interest in making them available is outweighed by the public interest in not doing so.
                        EISR  | CONFIRMING_OR_DENYING_PERSONAL_DATA | EI(S)R 2004 reg.11(6)       | The authority may stay silent on whether the personal data exist or are held only if the public interest in revealing it is outweighed by the public interest in not doing so.
                        """)
        void provision_and_wording(Regime regime, Subject subject, String provision, String wording) {
            BalancingTest test = BalancingTest.of(regime, subject);
            assertThat(test.provision()).hasToString(provision);
            assertThat(test.wording()).isEqualTo(wording);
            assertThat(test.regime()).isEqualTo(regime);
            assertThat(test.subject()).isEqualTo(subject);
        }

        @Test
        @DisplayName("EIR reg.12(2), EI(S)R reg.10(2)(b): only the exceptions of the Regulations have the presumption")
        void presumption() {
            assertThat(BalancingTest.values())
                    .filteredOn(test -> test.presumption().isPresent())
                    .extracting(test -> test + " " + test.presumption().orElseThrow())
                    .containsExactly(
                            "EIR_R12_1_B_CONTENT EIR 2004 reg.12(2)",
                            "EIR_R12_6_CONFIRMING EIR 2004 reg.12(2)",
                            "EISR_R10_1_B_CONTENT EI(S)R 2004 reg.10(2)(b)",
                            "EISR_R10_8_REVEALING EI(S)R 2004 reg.10(2)(b)");
        }

        @Test
        @DisplayName("subject access weighs no public interest")
        void subject_access() {
            assertThatThrownBy(() -> BalancingTest.of(Regime.SUBJECT_ACCESS, Subject.CONTENT))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("There is no public interest test for CONTENT under SUBJECT_ACCESS: it weighs no public"
                            + " interest at all.");
        }

        @Test
        @DisplayName("FOIA has no test apart for personal data")
        void personal_data_under_foia() {
            assertThatThrownBy(() -> BalancingTest.of(Regime.FOIA, Subject.PERSONAL_DATA))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("There is no public interest test for PERSONAL_DATA under FOIA: ask for"
                            + " CONFIRMING_OR_DENYING or CONTENT.");
        }
    }

    @Test
    @DisplayName("records the officer's factors, weighing and conclusion, and says what follows")
    void explains_itself() {
        PublicInterestBalance balance = PublicInterestBalance.builder()
                .test(BalancingTest.EIR_R12_1_B_CONTENT)
                .addForDisclosure("The bridge is used by the public.")
                .addAllForDisclosure(List.of("The works are paid for by the public."))
                .addForMaintaining("The survey is not finished.")
                .weighing(Weighing.EQUAL)
                .conclusion("Neither side prevails.")
                .build();
        assertThat(balance.explain())
                .isEqualTo("The information may be withheld only if the public interest in maintaining the exception"
                        + " outweighs the public interest in disclosing it.  [EIR 2004 reg.12(1)(b)]\n"
                        + "The presumption is in favour of disclosure.  [EIR 2004 reg.12(2)]\n"
                        + "For disclosure: The bridge is used by the public.\n"
                        + "For disclosure: The works are paid for by the public.\n"
                        + "For maintaining: The survey is not finished.\n"
                        + "The two sides weigh the same. The information is given.\n"
                        + "Neither side prevails.\n");
        assertThat(balance).hasToString("EQUAL, so DISCLOSE (EIR 2004 reg.12(1)(b))");
        assertThat(balance.forDisclosure())
                .containsExactly("The bridge is used by the public.", "The works are paid for by the public.");
        assertThat(balance.forMaintaining()).containsExactly("The survey is not finished.");
        assertThat(balance.conclusion()).isEqualTo("Neither side prevails.");
    }

    @Test
    @DisplayName("says silence and withholding in their own sentences, and takes a side without factors")
    void sentences() {
        assertThat(balance(BalancingTest.FOIA_S2_1_B_CONFIRMING, Weighing.MAINTAINING_WEIGHS_MORE)
                        .explain())
                .endsWith("""
                        [FOIA 2000 s.2(1)(b)]
                        Maintaining weighs more. The authority does not say whether it holds the information.
                        So we find.
                        """);
        assertThat(balance(BalancingTest.FOIA_S2_1_B_CONFIRMING, Weighing.DISCLOSURE_WEIGHS_MORE)
                        .explain())
                .endsWith(
                        "\nDisclosure weighs more. The authority says whether it holds the information.\nSo we find.\n");
        assertThat(balance(BalancingTest.FOIA_S2_2_B_CONTENT, Weighing.MAINTAINING_WEIGHS_MORE)
                        .explain())
                .endsWith(
                        "[FOIA 2000 s.2(2)(b)]\nMaintaining weighs more. The information is withheld.\nSo we find.\n");
    }

    @Nested
    @DisplayName("refuses")
    class Refuses {

        private PublicInterestBalance.Builder builder() {
            return PublicInterestBalance.builder()
                    .test(BalancingTest.FOIA_S2_2_B_CONTENT)
                    .weighing(Weighing.EQUAL);
        }

        @Test
        @DisplayName("a blank conclusion")
        void conclusion() {
            PublicInterestBalance.Builder builder = builder().conclusion(" ");
            assertThatThrownBy(builder::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The conclusion is blank: say in a sentence why the balance lies where it does.");
        }

        @Test
        @DisplayName("a blank factor on either side")
        void factor() {
            PublicInterestBalance.Builder disclosure =
                    builder().conclusion("So.").addForDisclosure("One.").addForDisclosure("");
            assertThatThrownBy(disclosure::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Factor 2 for disclosure is blank: say what it is, or leave it out.");
            PublicInterestBalance.Builder maintaining =
                    builder().conclusion("So.").addForMaintaining("\t");
            assertThatThrownBy(maintaining::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Factor 1 for maintaining is blank: say what it is, or leave it out.");
        }

        @Test
        @DisplayName("a missing part, and names it")
        void missing() {
            assertThatThrownBy(() -> PublicInterestBalance.builder().build())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Cannot build PublicInterestBalance, some of required attributes are not set [test,"
                            + " weighing, conclusion]");
        }

        @Test
        @SuppressWarnings("NullAway")
        @DisplayName("null")
        void nulls() {
            assertThatThrownBy(() -> builder().conclusion(null)).isInstanceOf(NullPointerException.class);
            assertThatThrownBy(() -> builder().addForDisclosure(null)).isInstanceOf(NullPointerException.class);
        }
    }
}
