package uk.foi.core.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.foi.core.law.LawStated;
import uk.foi.core.law.NotInForceException;
import uk.foi.core.law.Provision;
import uk.foi.core.law.Regime;

@Label("Exemptions, for every constant and any day")
class ExemptionProperties {

    private static final List<Exemption> ALL = Exemptions.REGIMES.stream()
            .flatMap(regime -> Exemptions.of(regime).stream())
            .toList();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 1).toEpochDay(),
                        LocalDate.of(2035, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Exemption> exemptions() {
        return Arbitraries.of(ALL);
    }

    @Property
    @Label("it has exactly one public interest test on a day on which it is in force, and none on any other")
    void one_category(@ForAll("exemptions") Exemption exemption, @ForAll("days") LocalDate day) {
        if (exemption.inForce(day)) {
            assertThat(exemption.publicInterestTest(day)).isEqualTo(exemption.publicInterestTest());
            assertThat(Exemptions.inForce(exemption.regime(), day)).contains(exemption);
        } else {
            assertThat(Exemptions.inForce(exemption.regime(), day)).doesNotContain(exemption);
            assertThatThrownBy(() -> exemption.publicInterestTest(day)).isInstanceOf(NotInForceException.class);
        }
    }

    @Property
    @Label("what lets an authority neither confirm nor deny stands in the same section, but for FOISA's section 18")
    void confirm_or_deny_belongs(@ForAll("exemptions") Exemption exemption) {
        for (Provision neither : exemption.confirmOrDeny()) {
            if (exemption.regime() == Regime.FOISA) {
                assertThat(neither).hasToString("FOISA 2002 s.18(1)");
            } else {
                assertThat(number(neither)).isEqualTo(number(exemption.provision()));
            }
        }
    }

    @Property
    @Label("no two limbs in force on one day have one citation")
    void one_limb_a_citation(@ForAll("days") LocalDate day) {
        for (Regime regime : Exemptions.REGIMES) {
            assertThat(Exemptions.inForce(regime, day))
                    .extracting(exemption -> exemption.provision() + " " + exemption.with())
                    .doesNotHaveDuplicates();
        }
    }

    @Property
    @Label("a crosswalk goes both ways between FOIA and another regime")
    void crosswalk_is_symmetric(@ForAll("exemptions") Exemption exemption) {
        for (Ground other : exemption.equivalentsIn(Regime.FOIA)) {
            if (exemption.inForce(LawStated.ON)) {
                assertThat(other.equivalentsIn(exemption.regime())).contains(exemption);
            }
        }
    }

    /** {@code reg.12} of {@code reg.12(5)(a)}. */
    private static String number(Provision provision) {
        return provision.locator().replaceFirst("\\(.*", "");
    }
}
