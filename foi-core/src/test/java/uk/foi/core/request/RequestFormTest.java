package uk.foi.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.foi.core.law.Regime;

@DisplayName("What an officer sees of a request's form")
class RequestFormTest {

    @Test
    @DisplayName("text is legible and fit to be referred to later unless said otherwise")
    void defaults() {
        RequestForm form = Forms.whole(RequestManner.ELECTRONIC_TEXT);
        assertThat(form.legible()).isTrue();
        assertThat(form.reusable()).isTrue();
    }

    @Test
    @DisplayName("a missing part is named")
    void missing_part() {
        assertThatThrownBy(() -> RequestForm.builder()
                        .manner(RequestManner.ORAL)
                        .addressGiven(true)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build RequestForm, some of required attributes are not set [name, description]");
    }

    @ParameterizedTest
    @EnumSource(value = RequestManner.class, mode = Mode.EXCLUDE, names = "ELECTRONIC_TEXT")
    @DisplayName("only electronic text can be illegible or unfit to be referred to later")
    void only_electronic_text(RequestManner manner) {
        RequestForm.Builder illegible = builder(manner).legible(false);
        RequestForm.Builder fleeting = builder(manner).reusable(false);
        String message =
                "Whether a request is legible and can be referred to later is asked of electronic text, not of "
                        + manner + ": leave both out, and give a recording that does not last as ORAL.";
        assertThatThrownBy(illegible::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(fleeting::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static RequestForm.Builder builder(RequestManner manner) {
        return RequestForm.builder()
                .manner(manner)
                .name(RequestForm.Name.REAL)
                .addressGiven(true)
                .description(RequestForm.Description.SUFFICIENT);
    }

    @Test
    @SuppressWarnings("NullAway")
    @DisplayName("null is refused")
    void nulls() {
        assertThatThrownBy(() -> RequestForm.builder().manner(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> RequestValidity.under(Regime.FOIA, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> RequestValidity.under(null, Forms.whole(RequestManner.ORAL)))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> RequestValidity.under(Regime.EIR, Forms.whole(RequestManner.ORAL), null))
                .isInstanceOf(NullPointerException.class);
    }
}
