package uk.foi.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.foi.core.law.Provision;
import uk.foi.core.law.Regime;
import uk.foi.core.request.RequestForm.Description;
import uk.foi.core.request.RequestForm.Name;
import uk.foi.core.request.RequestValidity.NameReading;
import uk.foi.core.request.ValidityFinding.Limb;
import uk.foi.core.request.ValidityFinding.Result;

@Label("The form of a request, for every form there is")
class RequestValidityProperties {

    /** Every form that can be: legible and reusable are asked of electronic text only. */
    @Provide
    Arbitrary<RequestForm> forms() {
        List<RequestForm> forms = new ArrayList<>();
        for (Name name : Name.values()) {
            for (Description description : Description.values()) {
                for (boolean address : new boolean[] {true, false}) {
                    for (RequestManner manner : RequestManner.values()) {
                        forms.add(Forms.form(manner, name, address, description));
                    }
                    for (int bits = 0; bits < 3; bits++) {
                        forms.add(RequestForm.builder()
                                .manner(RequestManner.ELECTRONIC_TEXT)
                                .legible(bits == 1)
                                .reusable(bits == 2)
                                .name(name)
                                .addressGiven(address)
                                .description(description)
                                .build());
                    }
                }
            }
        }
        return Arbitraries.of(forms);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Label("FOIA s.8(1), (2): valid if and only if every word of the section is met")
    void foia(@ForAll("forms") RequestForm form, @ForAll NameReading reading) {
        boolean inWriting = form.manner() == RequestManner.ON_PAPER
                || (form.manner() == RequestManner.ELECTRONIC_TEXT && form.legible() && form.reusable());
        assertThat(RequestValidity.under(Regime.FOIA, form, reading).isValid())
                .isEqualTo(inWriting && namedAddressedAndDescribed(form, reading));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Label("FOISA s.8(1), (2): valid if and only if every word of the section is met")
    void foisa(@ForAll("forms") RequestForm form, @ForAll NameReading reading) {
        boolean lasting = form.manner() != RequestManner.ORAL && form.reusable();
        assertThat(RequestValidity.under(Regime.FOISA, form, reading).isValid())
                .isEqualTo(lasting && namedAddressedAndDescribed(form, reading));
    }

    private static boolean namedAddressedAndDescribed(RequestForm form, NameReading reading) {
        boolean named = form.name() == Name.REAL || (form.name() == Name.PSEUDONYM && reading == NameReading.ANY_NAME);
        return named && form.addressGiven() && form.description() != Description.NONE;
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Label("EIR and EI(S)R reg.5(1), subject access: nothing can be missing")
    void no_form(@ForAll("forms") RequestForm form) {
        for (Regime regime : List.of(Regime.EIR, Regime.EISR, Regime.SUBJECT_ACCESS)) {
            assertThat(RequestValidity.under(regime, form).isValid()).isTrue();
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Label("every limb has a finding, in the order of the limbs, and cites its own regime")
    void every_limb(@ForAll Regime regime, @ForAll("forms") RequestForm form) {
        RequestValidity validity = RequestValidity.under(regime, form);
        assertThat(validity.findings().stream().map(ValidityFinding::limb).distinct())
                .containsExactly(Limb.values());
        assertThat(validity.findings()).allSatisfy(finding -> {
            assertThat(finding.message()).endsWith(".");
            if (finding.basis() instanceof Provision provision) {
                assertThat(provision.enactment()).isEqualTo(regime.enactment());
            }
            assertThat(finding.assistance().stream()).allMatch(duty -> duty.enactment() == regime.enactment());
        });
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    @Label("missing and to clarify are what the findings say, and only a missing limb makes it invalid")
    void sorted(@ForAll Regime regime, @ForAll("forms") RequestForm form) {
        RequestValidity validity = RequestValidity.under(regime, form);
        assertThat(validity.missing()).allMatch(finding -> finding.result() == Result.MISSING);
        assertThat(validity.toClarify()).allMatch(finding -> finding.result() == Result.TO_CLARIFY);
        assertThat(validity.findings().stream().filter(finding -> finding.result() != Result.MET))
                .hasSize(validity.missing().size() + validity.toClarify().size());
        assertThat(validity.isValid()).isEqualTo(validity.missing().isEmpty());
    }
}
