package uk.foi.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foi.core.request.Forms.form;
import static uk.foi.core.request.Forms.lines;
import static uk.foi.core.request.Forms.whole;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.foi.core.law.Regime;
import uk.foi.core.request.RequestForm.Description;
import uk.foi.core.request.RequestForm.Name;

@DisplayName("EIR 2004 reg.5(1), 9: no form, no name; a request that is too general leads to regulation 9")
class EirRegulation5Test {

    private static RequestValidity under(RequestForm form) {
        return RequestValidity.under(Regime.EIR, form);
    }

    @Test
    @DisplayName("reg.5(1): a request with everything is valid, and the Regulations ask for none of it")
    void everything() {
        assertThat(under(whole(RequestManner.ON_PAPER)).explain()).isEqualTo("""
                        MET  No form is prescribed, so an oral request will do.  [EIR 2004 reg.5(1)]
                        MET  No name is prescribed.  [EIR 2004 reg.5(1)]
                        MET  There is an address to reply to.  [EIR 2004 reg.5(1)]
                        MET  It is clear what is asked for.  [EIR 2004 reg.5(1)]
                        """);
    }

    @ParameterizedTest
    @EnumSource(RequestManner.class)
    @DisplayName("reg.5(1): valid in any manner, an oral request among them")
    void any_manner(RequestManner manner) {
        RequestValidity validity = under(whole(manner));
        assertThat(validity.isValid()).isTrue();
        assertThat(validity.toClarify()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Name.class)
    @DisplayName("reg.5(1): valid without a name or under a pseudonym, with nothing to ask")
    void any_name(Name name) {
        RequestValidity validity = under(form(RequestManner.ORAL, name, true, Description.SUFFICIENT));
        assertThat(validity.isValid()).isTrue();
        assertThat(validity.toClarify()).isEmpty();
    }

    @Test
    @DisplayName("Interpretation: without an address it is valid, but the authority asks where to reply, reg.9(1)")
    void no_address() {
        RequestValidity validity = under(form(RequestManner.ORAL, Name.NONE, false, Description.SUFFICIENT));
        assertThat(validity.isValid()).isTrue();
        assertThat(lines(validity.toClarify()))
                .containsExactly("No address is prescribed, but a reply must reach the requester: ask where to send it."
                        + "  [EIR 2004 reg.5(1); help: EIR 2004 reg.9(1)]");
    }

    @Test
    @DisplayName("text that cannot be read is asked for again, reg.9(1)")
    void illegible() {
        RequestValidity validity = under(Forms.electronicText(false, false));
        assertThat(validity.isValid()).isTrue();
        assertThat(lines(validity.toClarify()))
                .containsExactly(
                        "No form is prescribed, but the text cannot be read: ask the requester to send it again in"
                                + " a form that can be read.  [EIR 2004 reg.5(1); help: EIR 2004 reg.9(1)]");
    }

    @ParameterizedTest
    @EnumSource(
            value = Description.class,
            names = {"TOO_GENERAL", "NONE"})
    @DisplayName("reg.9(2): too general a request is valid; particulars are asked for within 20 working days")
    void too_general(Description description) {
        RequestValidity validity = under(form(RequestManner.ORAL, Name.REAL, true, description));
        assertThat(validity.isValid()).isTrue();
        assertThat(lines(validity.toClarify()))
                .containsExactly("The request is too general: ask for particulars as soon as possible, and within 20"
                        + " working days of receiving it, and help the requester to give them. Time then runs from the"
                        + " particulars.  [EIR 2004 reg.9(2); help: EIR 2004 reg.9(2)]");
    }
}
