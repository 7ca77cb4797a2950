package uk.foi.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foi.core.request.Forms.form;
import static uk.foi.core.request.Forms.lines;
import static uk.foi.core.request.Forms.whole;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.foi.core.law.Guidance;
import uk.foi.core.law.Regime;
import uk.foi.core.request.RequestForm.Description;
import uk.foi.core.request.RequestForm.Name;
import uk.foi.core.request.RequestValidity.NameReading;

@DisplayName("FOISA 2002 s.8: writing or another lasting form, a name and an address, a description")
class FoisaSection8Test {

    private static RequestValidity under(RequestForm form) {
        return RequestValidity.under(Regime.FOISA, form);
    }

    @Test
    @DisplayName("s.8(1): an e-mail with everything is valid, limb by limb")
    void everything() {
        assertThat(under(whole(RequestManner.ELECTRONIC_TEXT)).explain())
                .isEqualTo("MET  The request is electronic text, legible when received and fit to be referred to later:"
                        + " it counts as in writing.  [FOISA 2002 s.8(2)]\n"
                        + "MET  A name is stated.  [FOISA 2002 s.8(1)(b)]\n"
                        + "MET  Nothing shows that it is not the requester's own.  [Scottish Information Commissioner, The"
                        + " name of the requester or applicant]\n"
                        + "MET  An address for correspondence is stated.  [FOISA 2002 s.8(1)(b)]\n"
                        + "MET  The information requested is described.  [FOISA 2002 s.8(1)(c)]\n");
    }

    @Nested
    @DisplayName("s.8(1)(a): in writing or in another form that can be used for subsequent reference")
    class Lasting_form {

        @Test
        @DisplayName("a letter is")
        void a_letter() {
            assertThat(under(whole(RequestManner.ON_PAPER)).findings().get(0))
                    .hasToString("The request is in writing.  [FOISA 2002 s.8(1)(a)]");
        }

        @Test
        @DisplayName("a recording on audio or video tape is the Act's own example")
        void a_recording() {
            RequestValidity validity = under(whole(RequestManner.RECORDED_IN_LASTING_FORM));
            assertThat(validity.isValid()).isTrue();
            assertThat(validity.findings().get(0))
                    .hasToString("The request is a recording that can be referred to later: a lasting form will do."
                            + "  [FOISA 2002 s.8(1)(a)]");
        }

        @Test
        @DisplayName("a spoken request that was not recorded is not: help under s.15(1)")
        void spoken() {
            RequestValidity validity = under(whole(RequestManner.ORAL));
            assertThat(validity.isValid()).isFalse();
            assertThat(lines(validity.missing()))
                    .containsExactly(
                            "An oral request leaves nothing to refer to later: offer to record it, or to take it"
                                    + " down for the requester to confirm in writing."
                                    + "  [FOISA 2002 s.8(1)(a); help: FOISA 2002 s.15(1)]");
        }

        @Test
        @DisplayName("s.8(2)(c): electronic text that cannot be referred to later is not")
        void subsequent_reference() {
            RequestValidity validity = under(Forms.electronicText(true, false));
            assertThat(validity.isValid()).isFalse();
            assertThat(lines(validity.missing()))
                    .containsExactly("The text cannot be referred to later, so it does not count as in writing: ask the"
                            + " requester to send it in a form that can be kept."
                            + "  [FOISA 2002 s.8(2)(c); help: FOISA 2002 s.15(1)]");
        }
    }

    @Nested
    @DisplayName("Interpretation: electronic text that could not be read, s.8(2) being without prejudice to s.8(1)(a)")
    class Text_that_cannot_be_read {

        @Test
        @DisplayName("that lasts is still in a lasting form, and the authority asks for it again")
        void lasts() {
            RequestValidity validity = under(Forms.electronicText(false, true));
            assertThat(validity.isValid()).isTrue();
            assertThat(lines(validity.toClarify()))
                    .containsExactly(
                            "The text was not legible when received, but it is in a lasting form, which will do:"
                                    + " ask the requester to send it again in a form that can be read."
                                    + "  [FOISA 2002 s.8(1)(a); help: FOISA 2002 s.15(1)]");
        }

        @Test
        @DisplayName("that does not last is neither")
        void does_not_last() {
            RequestValidity validity = under(Forms.electronicText(false, false));
            assertThat(validity.missing())
                    .extracting(finding -> finding.basis().toString())
                    .containsExactly("FOISA 2002 s.8(2)(b)", "FOISA 2002 s.8(2)(c)");
            assertThat(validity.toClarify()).isEmpty();
        }
    }

    @Test
    @DisplayName("s.8(1)(b), (c): without name, address or description it is not valid, and each is said")
    void name_address_description() {
        assertThat(lines(under(form(RequestManner.ON_PAPER, Name.NONE, false, Description.NONE))
                        .missing()))
                .containsExactly(
                        "No name is stated: ask the requester to state their name."
                                + "  [FOISA 2002 s.8(1)(b); help: FOISA 2002 s.15(1)]",
                        "No address for correspondence is stated: ask the requester for one; e-mail or postal will do."
                                + "  [FOISA 2002 s.8(1)(b); help: FOISA 2002 s.15(1)]",
                        "No information is described: ask the requester what information is wanted."
                                + "  [FOISA 2002 s.8(1)(c); help: FOISA 2002 s.15(1)]");
    }

    @Test
    @DisplayName("s.1(3): a request that is too general is valid, and the authority asks for more")
    void too_general() {
        RequestValidity validity = under(form(RequestManner.ON_PAPER, Name.REAL, true, Description.TOO_GENERAL));
        assertThat(validity.isValid()).isTrue();
        assertThat(validity.toClarify())
                .extracting(finding -> finding.basis().toString())
                .containsExactly("FOISA 2002 s.1(3)");
    }

    @Test
    @DisplayName("Interpretation: a known pseudonym is not valid as the Scottish Commissioner reads s.8(1)(b)")
    void a_pseudonym() {
        RequestForm form = form(RequestManner.ON_PAPER, Name.PSEUDONYM, true, Description.SUFFICIENT);
        RequestValidity validity = under(form);
        assertThat(validity.isValid()).isFalse();
        assertThat(validity.missing()).singleElement().satisfies(finding -> {
            assertThat(finding.basis()).isInstanceOf(Guidance.class);
            assertThat(finding.basis())
                    .hasToString("Scottish Information Commissioner, The name of the requester or applicant");
        });
        assertThat(RequestValidity.under(Regime.FOISA, form, NameReading.ANY_NAME)
                        .isValid())
                .isTrue();
    }
}
