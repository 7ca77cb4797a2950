package uk.foi.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.foi.core.law.Guidance;
import uk.foi.core.law.Regime;

@DisplayName("Which regime: FOIA 2000 ss.1, 39, 40(1), FOISA 2002 ss.1, 38(1)(a), 39(2), EIR and EI(S)R 2004 reg.2(1)")
class WhichRegimeTest {

    private static final String REMAINDER =
            "The information is neither the requester's own personal data nor environmental, so the Act's own right applies.";

    private static RegimeFacts.Builder facts(boolean own, boolean environmental, boolean scottish) {
        return RegimeFacts.builder()
                .ownPersonalData(own)
                .environmental(environmental)
                .scottishPublicAuthority(scottish);
    }

    private static RegimeTest test(boolean own, boolean environmental, boolean scottish, RequestManner manner) {
        return RegimeTest.of(facts(own, environmental, scottish).manner(manner).build());
    }

    @ParameterizedTest(name = "own data {0}, environmental {1}, Scottish {2}: {3}")
    @DisplayName("in order: own personal data, then environmental, then the rest")
    @CsvSource(delimiter = '|', textBlock = """
                    true  | false | false | SUBJECT_ACCESS
                    true  | true  | false | SUBJECT_ACCESS
                    true  | false | true  | SUBJECT_ACCESS
                    true  | true  | true  | SUBJECT_ACCESS
                    false | true  | false | EIR
                    false | true  | true  | EISR
                    false | false | false | FOIA
                    false | false | true  | FOISA
                    """)
    void in_order(boolean own, boolean environmental, boolean scottish, Regime regime) {
        assertThat(test(own, environmental, scottish, RequestManner.ON_PAPER).regime())
                .isEqualTo(regime);
    }

    @Nested
    @DisplayName("gives its reasons with their provisions")
    class Reasons {

        @Test
        @DisplayName("UK GDPR Art.15, FOIA s.40(1): own personal data asked for under FOIA")
        void own_data_foia() {
            assertThat(test(true, false, false, RequestManner.ON_PAPER).explain())
                    .isEqualTo(
                            "The information is the requester's own personal data, to which data protection law gives"
                                    + " access.  [UK GDPR Art.15]\n"
                                    + "It is exempt information under the Act.  [FOIA 2000 s.40(1)]\n");
        }

        @Test
        @DisplayName("FOISA s.38(1)(a): own personal data held by a Scottish authority")
        void own_data_foisa() {
            assertThat(test(true, false, true, RequestManner.ON_PAPER).reasons().get(1))
                    .hasToString("It is exempt information under the Act.  [FOISA 2002 s.38(1)(a)]");
        }

        @Test
        @DisplayName("EIR reg.5(3): own personal data in an environmental request goes to subject access")
        void own_data_eir() {
            RegimeTest test = test(true, true, false, RequestManner.ON_PAPER);
            assertThat(test.regime()).isEqualTo(Regime.SUBJECT_ACCESS);
            assertThat(test.reasons().get(1))
                    .hasToString("The duty to make environmental information available does not extend to it."
                            + "  [EIR 2004 reg.5(3)]");
        }

        @Test
        @DisplayName("EI(S)R reg.11(1): the same in Scotland")
        void own_data_eisr() {
            assertThat(test(true, true, true, RequestManner.ON_PAPER).reasons().get(1))
                    .hasToString("The duty to make environmental information available does not extend to it."
                            + "  [EI(S)R 2004 reg.11(1)]");
        }

        @Test
        @DisplayName("EIR reg.2(1), FOIA s.39(1): environmental information")
        void eir() {
            assertThat(test(false, true, false, RequestManner.ON_PAPER).explain())
                    .isEqualTo("The information is environmental.  [EIR 2004 reg.2(1)]\n"
                            + "The Act exempts what the Regulations oblige the authority to make available, or would but"
                            + " for an exception.  [FOIA 2000 s.39(1)]\n");
        }

        @Test
        @DisplayName("EI(S)R reg.2(1), FOISA s.39(2): environmental information held by a Scottish authority")
        void eisr() {
            assertThat(test(false, true, true, RequestManner.ON_PAPER).explain())
                    .isEqualTo("The information is environmental, and the authority is a Scottish public authority."
                            + "  [EI(S)R 2004 reg.2(1)]\n"
                            + "The Act exempts what the Regulations oblige the authority to make available, or would but"
                            + " for an exception.  [FOISA 2002 s.39(2)]\n");
        }

        @Test
        @DisplayName("FOIA s.1(1): the rest")
        void foia() {
            RegimeTest test = test(false, false, false, RequestManner.ON_PAPER);
            assertThat(test.explain()).isEqualTo(REMAINDER + "  [FOIA 2000 s.1(1)]\n");
            assertThat(test).hasToString("FOIA (FOIA 2000 s.1(1))");
        }

        @Test
        @DisplayName("FOISA ss.1(1), 3(1): the rest, held by a Scottish authority")
        void foisa() {
            assertThat(test(false, false, true, RequestManner.ON_PAPER).explain())
                    .isEqualTo(REMAINDER + "  [FOISA 2002 s.1(1)]\n"
                            + "The authority is a Scottish public authority.  [FOISA 2002 s.3(1)]\n");
        }
    }

    @Nested
    @DisplayName("an oral request")
    class Oral {

        @Test
        @DisplayName("EIR reg.5(1): will do")
        void eir() {
            RegimeTest test = test(false, true, false, RequestManner.ORAL);
            assertThat(test.isAcceptedAsMade()).isTrue();
            assertThat(test.reasons().get(2))
                    .hasToString("No form is prescribed, so an oral request will do.  [EIR 2004 reg.5(1)]");
        }

        @Test
        @DisplayName("EI(S)R reg.5(1): will do")
        void eisr() {
            RegimeTest test = test(false, true, true, RequestManner.ORAL);
            assertThat(test.isAcceptedAsMade()).isTrue();
            assertThat(test.reasons().get(2).basis()).hasToString("EI(S)R 2004 reg.5(1)");
        }

        @Test
        @DisplayName("FOIA s.8(1)(a): not until it is in writing, recorded or not")
        void foia() {
            RegimeTest spoken = test(false, false, false, RequestManner.ORAL);
            assertThat(spoken.regime()).isEqualTo(Regime.FOIA);
            assertThat(spoken.isAcceptedAsMade()).isFalse();
            assertThat(spoken.reasons().get(1))
                    .hasToString(
                            "An oral request is not in writing: offer to take it down for the requester to confirm in"
                                    + " writing.  [FOIA 2000 s.8(1)(a)]");
            RegimeTest recorded = test(false, false, false, RequestManner.RECORDED_IN_LASTING_FORM);
            assertThat(recorded.isAcceptedAsMade()).isFalse();
            assertThat(recorded.reasons().get(1).basis()).hasToString("FOIA 2000 s.8(1)(a)");
        }

        @Test
        @DisplayName("FOISA s.8(1)(a): only if recorded in lasting form")
        void foisa() {
            RegimeTest spoken = test(false, false, true, RequestManner.ORAL);
            assertThat(spoken.isAcceptedAsMade()).isFalse();
            assertThat(spoken.reasons().get(2).basis()).hasToString("FOISA 2002 s.8(1)(a)");
            RegimeTest recorded = test(false, false, true, RequestManner.RECORDED_IN_LASTING_FORM);
            assertThat(recorded.isAcceptedAsMade()).isTrue();
            assertThat(recorded.reasons().get(2))
                    .hasToString("The request is a recording that can be referred to later: a lasting form will do."
                            + "  [FOISA 2002 s.8(1)(a)]");
        }

        @Test
        @DisplayName("subject access: will do, as the ICO reads it")
        void subject_access() {
            RegimeTest test = test(true, false, false, RequestManner.ORAL);
            assertThat(test.isAcceptedAsMade()).isTrue();
            assertThat(test.reasons().get(2).basis()).isInstanceOf(Guidance.class);
        }
    }

    @Nested
    @DisplayName("the label does not decide")
    class Label {

        @ParameterizedTest
        @EnumSource(Regime.class)
        @DisplayName("whatever the requester calls it, environmental information is EIR")
        void ignored(Regime label) {
            RegimeFacts facts = facts(false, true, false)
                    .manner(RequestManner.ON_PAPER)
                    .label(label)
                    .build();
            RegimeTest test = RegimeTest.of(facts);
            assertThat(test.regime()).isEqualTo(Regime.EIR);
            assertThat(test.facts()).isEqualTo(facts);
            assertThat(test.reasons()).hasSize(label == Regime.EIR ? 2 : 3);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        FOIA           | a request under FOIA
                        FOISA          | a request under FOISA
                        EISR           | a request under the EI(S)R
                        SUBJECT_ACCESS | a subject access request
                        """)
        @DisplayName("and a reason says so, on the provision that does decide")
        void said(Regime label, String name) {
            RegimeTest test = RegimeTest.of(facts(false, true, false)
                    .manner(RequestManner.ON_PAPER)
                    .label(label)
                    .build());
            assertThat(test.reasons().get(2))
                    .hasToString(
                            "The requester called it " + name
                                    + ": what the information is decides, not what the request is called.  [EIR 2004 reg.2(1)]");
        }

        @Test
        @DisplayName("a request called EIR for other information is FOIA")
        void called_eir() {
            RegimeTest test = RegimeTest.of(facts(false, false, false)
                    .manner(RequestManner.ON_PAPER)
                    .label(Regime.EIR)
                    .build());
            assertThat(test.regime()).isEqualTo(Regime.FOIA);
            assertThat(test.reasons().get(1))
                    .hasToString(
                            "The requester called it a request under the EIR: what the information is decides, not what"
                                    + " the request is called.  [FOIA 2000 s.1(1)]");
        }
    }

    @Nested
    @DisplayName("a mixed request")
    class Mixed {

        private final Question noise = Question.of("1", "What noise levels were measured in Mill Lane?");
        private final Question cost = Question.of("2", "What did the measuring cost?");
        private final Question mine = Question.of("3", "What do you hold about me?");

        private Map<Question, RegimeFacts> parts() {
            Map<Question, RegimeFacts> parts = new LinkedHashMap<>();
            parts.put(
                    noise, facts(false, true, false).manner(RequestManner.ORAL).build());
            parts.put(
                    cost, facts(false, false, false).manner(RequestManner.ORAL).build());
            parts.put(mine, facts(true, false, false).manner(RequestManner.ORAL).build());
            return parts;
        }

        @Test
        @DisplayName("is split, and each part answered under its own regime")
        void split() {
            Map<Question, RegimeTest> answers = RegimeTest.split(parts());
            assertThat(answers.keySet()).containsExactly(noise, cost, mine);
            assertThat(answers.values())
                    .extracting(RegimeTest::regime)
                    .containsExactly(Regime.EIR, Regime.FOIA, Regime.SUBJECT_ACCESS);
            assertThat(answers.values())
                    .extracting(RegimeTest::isAcceptedAsMade)
                    .containsExactly(true, false, true);
            assertThat(answers.values()).extracting(RegimeTest::facts).containsExactlyElementsOf(parts().values());
            assertThat(answers).isUnmodifiable();
        }

        @Test
        @DisplayName("has at least one part")
        void no_part() {
            assertThatThrownBy(() -> RegimeTest.split(Map.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("There is no part to split: give at least one question with its facts.");
        }

        @Test
        @DisplayName("numbers each part once")
        void one_number() {
            Map<Question, RegimeFacts> parts = parts();
            parts.put(
                    Question.of("1", "And at night?"),
                    facts(false, true, false).manner(RequestManner.ORAL).build());
            assertThatThrownBy(() -> RegimeTest.split(parts))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Two parts are numbered '1': number each part once.");
        }

        @Test
        @DisplayName("goes to one authority")
        void one_authority() {
            Map<Question, RegimeFacts> parts = parts();
            parts.put(cost, facts(false, false, true).manner(RequestManner.ORAL).build());
            assertThatThrownBy(() -> RegimeTest.split(parts))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "Some parts say that the authority is a Scottish public authority and some that it is not:"
                                    + " one request goes to one authority, so say the same for every part.");
        }

        @Test
        @DisplayName("is made in one manner")
        void one_manner() {
            Map<Question, RegimeFacts> parts = parts();
            parts.put(
                    cost,
                    facts(false, false, false).manner(RequestManner.ON_PAPER).build());
            assertThatThrownBy(() -> RegimeTest.split(parts))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The parts were made in different manners, [ORAL, ON_PAPER]: one request is made in one"
                            + " manner, so say the same for every part, or split them into requests.");
        }
    }

    @Test
    @DisplayName("a missing fact is named")
    void missing_fact() {
        assertThatThrownBy(() -> facts(true, true, true).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build RegimeFacts, some of required attributes are not set [manner]");
    }

    @Test
    @SuppressWarnings("NullAway")
    @DisplayName("null is refused")
    void nulls() {
        assertThatThrownBy(() -> RegimeTest.of(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> RegimeTest.split(null)).isInstanceOf(NullPointerException.class);
    }
}
