package uk.foi.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foi.core.request.Forms.form;
import static uk.foi.core.request.Forms.lines;
import static uk.foi.core.request.Forms.whole;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.foi.core.law.Guidance;
import uk.foi.core.law.Regime;
import uk.foi.core.request.RequestForm.Description;
import uk.foi.core.request.RequestForm.Name;

@DisplayName("Subject access, UK GDPR Art.15: no form, as the ICO reads it")
class SubjectAccessFormTest {

    private static final String ICO =
            "ICO, How do we recognise a subject access request (SAR)?, Are there any formal requirements?";

    private static RequestValidity under(RequestForm form) {
        return RequestValidity.under(Regime.SUBJECT_ACCESS, form);
    }

    @ParameterizedTest
    @EnumSource(RequestManner.class)
    @DisplayName("valid in any manner, and every finding says that it rests on guidance")
    void any_manner(RequestManner manner) {
        RequestValidity validity = under(whole(manner));
        assertThat(validity.isValid()).isTrue();
        assertThat(validity.toClarify()).isEmpty();
        assertThat(validity.findings()).allSatisfy(finding -> {
            assertThat(finding.basis()).isInstanceOf(Guidance.class).hasToString(ICO);
            assertThat(finding.assistance()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Name.class,
            names = {"NONE", "PSEUDONYM"})
    @DisplayName("without the requester's own name it is valid, and the authority confirms who it is")
    void who_it_is(Name name) {
        RequestValidity validity = under(form(RequestManner.ORAL, name, true, Description.SUFFICIENT));
        assertThat(validity.isValid()).isTrue();
        assertThat(lines(validity.toClarify()))
                .containsExactly(
                        "No name is prescribed, but it must be known whose personal data are asked for: confirm who"
                                + " the requester is.  [" + ICO + "]");
    }

    @ParameterizedTest
    @EnumSource(
            value = Description.class,
            names = {"NONE", "TOO_GENERAL"})
    @DisplayName("it need only be clear that the requester asks for their own personal data")
    void clear(Description description) {
        RequestValidity validity = under(form(RequestManner.ORAL, Name.REAL, true, description));
        assertThat(validity.isValid()).isTrue();
        assertThat(lines(validity.toClarify()))
                .containsExactly(
                        "It need only be clear that the requester asks for their own personal data: ask what is"
                                + " meant.  [" + ICO + "]");
    }

    @Test
    @DisplayName("without an address it is valid, and the authority asks where to reply")
    void no_address() {
        RequestValidity validity = under(form(RequestManner.ORAL, Name.REAL, false, Description.SUFFICIENT));
        assertThat(validity.isValid()).isTrue();
        assertThat(lines(validity.toClarify()))
                .containsExactly(
                        "No address is prescribed, but a reply must reach the requester: ask where to send it.  [" + ICO
                                + "]");
    }
}
