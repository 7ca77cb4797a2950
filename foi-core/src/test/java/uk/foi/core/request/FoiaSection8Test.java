package uk.foi.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foi.core.request.Forms.form;
import static uk.foi.core.request.Forms.lines;
import static uk.foi.core.request.Forms.whole;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.foi.core.law.Enactment;
import uk.foi.core.law.Guidance;
import uk.foi.core.law.Provision;
import uk.foi.core.law.Regime;
import uk.foi.core.request.RequestForm.Description;
import uk.foi.core.request.RequestForm.Name;
import uk.foi.core.request.RequestValidity.NameReading;
import uk.foi.core.request.ValidityFinding.Limb;
import uk.foi.core.request.ValidityFinding.Result;

@DisplayName("FOIA 2000 s.8: a request is in writing, states a name and an address, and describes the information")
class FoiaSection8Test {

    private static final String REAL_NAME =
            "ICO, Recognising a request made under the Freedom of Information Act (section 8),"
                    + " What is meant by the \"name of the applicant\"?";

    private static RequestValidity under(RequestForm form) {
        return RequestValidity.under(Regime.FOIA, form);
    }

    @Test
    @DisplayName("s.8(1): an e-mail with everything is valid, limb by limb")
    void everything() {
        RequestValidity validity = under(whole(RequestManner.ELECTRONIC_TEXT));
        assertThat(validity.isValid()).isTrue();
        assertThat(validity.missing()).isEmpty();
        assertThat(validity.toClarify()).isEmpty();
        assertThat(validity)
                .hasToString("FOIA: valid")
                .extracting(RequestValidity::explain)
                .isEqualTo("MET  The request is electronic text, legible when received and fit to be referred to later:"
                        + " it counts as in writing.  [FOIA 2000 s.8(2)]\n"
                        + "MET  A name is stated.  [FOIA 2000 s.8(1)(b)]\n"
                        + "MET  Nothing shows that it is not the requester's own.  [" + REAL_NAME + "]\n"
                        + "MET  An address for correspondence is stated.  [FOIA 2000 s.8(1)(b)]\n"
                        + "MET  The information requested is described.  [FOIA 2000 s.8(1)(c)]\n");
        assertThat(validity.regime()).isEqualTo(Regime.FOIA);
        assertThat(validity.form()).isEqualTo(whole(RequestManner.ELECTRONIC_TEXT));
        assertThat(validity.nameReading()).isEqualTo(NameReading.REAL_NAME);
    }

    @Nested
    @DisplayName("s.8(1)(a), (2): in writing")
    class In_writing {

        @Test
        @DisplayName("a letter is")
        void a_letter() {
            RequestValidity validity = under(whole(RequestManner.ON_PAPER));
            assertThat(validity.isValid()).isTrue();
            assertThat(validity.findings().get(0)).hasToString("The request is in writing.  [FOIA 2000 s.8(1)(a)]");
        }

        @Test
        @DisplayName("a spoken request is not: help to write it down, s.16(1)")
        void spoken() {
            RequestValidity validity = under(whole(RequestManner.ORAL));
            assertThat(validity.isValid()).isFalse();
            assertThat(lines(validity.missing()))
                    .containsExactly(
                            "An oral request is not in writing: offer to take it down for the requester to confirm"
                                    + " in writing.  [FOIA 2000 s.8(1)(a); help: FOIA 2000 s.16(1)]");
            assertThat(validity.missing().get(0).assistance()).contains(Provision.of(Enactment.FOIA_2000, "s.16(1)"));
            assertThat(validity).hasToString("FOIA: not valid, missing FORM");
        }

        @Test
        @DisplayName("a voicemail kept as audio is not: it is not text (unlike Scotland)")
        void voicemail() {
            RequestValidity validity = under(whole(RequestManner.RECORDED_IN_LASTING_FORM));
            assertThat(validity.isValid()).isFalse();
            assertThat(lines(validity.missing()))
                    .containsExactly("A recording is not writing: offer to take the request down for the requester to"
                            + " confirm in writing.  [FOIA 2000 s.8(1)(a); help: FOIA 2000 s.16(1)]");
        }

        @Test
        @DisplayName("s.8(2)(b): electronic text must be received in legible form")
        void legible() {
            RequestValidity validity = under(Forms.electronicText(false, true));
            assertThat(validity.isValid()).isFalse();
            assertThat(lines(validity.missing()))
                    .containsExactly(
                            "The text was not legible when received, so it does not count as in writing: ask the"
                                    + " requester to send it again in a form that can be read."
                                    + "  [FOIA 2000 s.8(2)(b); help: FOIA 2000 s.16(1)]");
        }

        @Test
        @DisplayName("s.8(2)(c): and capable of being used for subsequent reference")
        void subsequent_reference() {
            RequestValidity validity = under(Forms.electronicText(true, false));
            assertThat(validity.isValid()).isFalse();
            assertThat(lines(validity.missing()))
                    .containsExactly("The text cannot be referred to later, so it does not count as in writing: ask the"
                            + " requester to send it in a form that can be kept."
                            + "  [FOIA 2000 s.8(2)(c); help: FOIA 2000 s.16(1)]");
        }

        @Test
        @DisplayName("s.8(2)(b) and (c) fail together, each for itself")
        void neither() {
            assertThat(under(Forms.electronicText(false, false)).missing())
                    .extracting(finding -> finding.basis().toString())
                    .containsExactly("FOIA 2000 s.8(2)(b)", "FOIA 2000 s.8(2)(c)");
        }
    }

    @Nested
    @DisplayName("s.8(1)(b): the name of the applicant and an address for correspondence")
    class Name_and_address {

        @Test
        @DisplayName("without a name it is not valid")
        void no_name() {
            RequestValidity validity = under(form(RequestManner.ON_PAPER, Name.NONE, true, Description.SUFFICIENT));
            assertThat(validity.isValid()).isFalse();
            assertThat(lines(validity.missing()))
                    .containsExactly("No name is stated: ask the requester to state their name."
                            + "  [FOIA 2000 s.8(1)(b); help: FOIA 2000 s.16(1)]");
        }

        @Test
        @DisplayName("without an address it is not valid")
        void no_address() {
            RequestValidity validity = under(form(RequestManner.ON_PAPER, Name.REAL, false, Description.SUFFICIENT));
            assertThat(validity.isValid()).isFalse();
            assertThat(lines(validity.missing()))
                    .containsExactly(
                            "No address for correspondence is stated: ask the requester for one; e-mail or postal"
                                    + " will do.  [FOIA 2000 s.8(1)(b); help: FOIA 2000 s.16(1)]");
        }
    }

    @Nested
    @DisplayName("Interpretation: a real name")
    class A_pseudonym {

        private final RequestForm form =
                form(RequestManner.ELECTRONIC_TEXT, Name.PSEUDONYM, true, Description.SUFFICIENT);

        @Test
        @DisplayName("a known pseudonym is not valid as the ICO reads the Act, and the finding rests on the ICO")
        void as_the_regulator_reads_it() {
            RequestValidity validity = under(form);
            assertThat(validity.isValid()).isFalse();
            assertThat(lines(validity.missing()))
                    .containsExactly(
                            "The name is known not to be the requester's own, and the Commissioner reads the Act"
                                    + " as asking for a real name: ask the requester to state theirs.  [" + REAL_NAME
                                    + "; help: FOIA 2000 s.16(1)]");
            assertThat(validity.missing().get(0).basis()).isInstanceOf(Guidance.class);
        }

        @Test
        @DisplayName("on the other reading any name will do")
        void any_name() {
            RequestValidity validity = RequestValidity.under(Regime.FOIA, form, NameReading.ANY_NAME);
            assertThat(validity.isValid()).isTrue();
            assertThat(validity.findings())
                    .filteredOn(finding -> finding.limb() == Limb.NAME)
                    .hasToString("[A name is stated.  [FOIA 2000 s.8(1)(b)]]");
            assertThat(validity.findings())
                    .allSatisfy(finding -> assertThat(finding.basis()).isInstanceOf(Provision.class));
        }

        @Test
        @DisplayName("on the other reading no name is still no name")
        void no_name() {
            assertThat(RequestValidity.under(
                                    Regime.FOIA,
                                    form(RequestManner.ON_PAPER, Name.NONE, true, Description.SUFFICIENT),
                                    NameReading.ANY_NAME)
                            .isValid())
                    .isFalse();
        }
    }

    @Nested
    @DisplayName("s.8(1)(c): describes the information requested")
    class Describes {

        @Test
        @DisplayName("a request that describes nothing is not valid")
        void nothing() {
            RequestValidity validity = under(form(RequestManner.ON_PAPER, Name.REAL, true, Description.NONE));
            assertThat(validity.isValid()).isFalse();
            assertThat(lines(validity.missing()))
                    .containsExactly("No information is described: ask the requester what information is wanted."
                            + "  [FOIA 2000 s.8(1)(c); help: FOIA 2000 s.16(1)]");
            assertThat(validity.toClarify()).isEmpty();
        }

        @Test
        @DisplayName("s.1(3): one that is too general is valid, and the authority asks for more")
        void too_general() {
            RequestValidity validity = under(form(RequestManner.ON_PAPER, Name.REAL, true, Description.TOO_GENERAL));
            assertThat(validity.isValid()).isTrue();
            assertThat(lines(validity.toClarify()))
                    .containsExactly("More is needed to identify and find the information: tell the requester what. The"
                            + " authority need not comply until it has the answer, and time then starts afresh."
                            + "  [FOIA 2000 s.1(3); help: FOIA 2000 s.16(1)]");
            assertThat(validity.findings())
                    .filteredOn(finding -> finding.limb() == Limb.DESCRIPTION)
                    .extracting(ValidityFinding::result)
                    .containsExactly(Result.MET, Result.TO_CLARIFY);
        }
    }

    @Test
    @DisplayName("s.8(1): everything that is wrong is said at once")
    void all_at_once() {
        RequestValidity validity = under(form(RequestManner.ORAL, Name.NONE, false, Description.NONE));
        assertThat(validity).hasToString("FOIA: not valid, missing FORM, NAME, ADDRESS, DESCRIPTION");
        assertThat(validity.missing()).hasSize(4).isEqualTo(validity.findings());
    }

    @ParameterizedTest
    @EnumSource(RequestManner.class)
    @DisplayName("what is met has nothing to put right")
    void met_needs_no_help(RequestManner manner) {
        assertThat(under(whole(manner)).findings())
                .allSatisfy(finding ->
                        assertThat(finding.assistance().isPresent()).isEqualTo(finding.result() != Result.MET));
    }
}
