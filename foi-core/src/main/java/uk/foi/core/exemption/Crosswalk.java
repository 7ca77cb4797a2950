package uk.foi.core.exemption;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.foi.core.law.LawStated;
import uk.foi.core.law.Regime;

/** What corresponds to what, by way of FOIA. */
final class Crosswalk {

    private Crosswalk() {}

    static List<Ground> between(Ground ground, Regime other) {
        if (ground.regime() == other) {
            return List.of(ground);
        }
        List<Ground> inFoia = inFoia(ground);
        if (other == Regime.FOIA) {
            return inFoia;
        }
        return grounds(other)
                .filter(candidate -> inFoia(candidate).stream().anyMatch(inFoia::contains))
                .toList();
    }

    private static List<Ground> inFoia(Ground ground) {
        if (ground.regime() == Regime.FOIA) {
            return List.of(ground);
        }
        List<Ground> found = new ArrayList<>();
        for (String locator : Facts.of(ground).foiaEquivalents()) {
            List<Ground> cited = grounds(Regime.FOIA)
                    .filter(foia -> place(foia).equals(locator))
                    .toList();
            List<Ground> current =
                    cited.stream().filter(foia -> foia.inForce(LawStated.ON)).toList();
            found.addAll(current.isEmpty() ? cited : current);
        }
        return found;
    }

    /** Where a ground stands apart from its neighbours: its second place if it has one. */
    private static String place(Ground ground) {
        // s.31(2) is a list of purposes that several limbs share, s.30(2)(b) a condition of several.
        return ground.with()
                .filter(second -> ground.provision().locator().equals("s.40(2)")
                        || ground.provision().locator().equals("s.33(2)"))
                .orElse(ground.provision())
                .locator();
    }

    private static Stream<Ground> grounds(Regime regime) {
        Stream<Ground> exemptions = regime == Regime.SUBJECT_ACCESS
                ? Stream.empty()
                : Exemptions.of(regime).stream().map(exemption -> exemption);
        return Stream.of(
                        exemptions,
                        Stream.<Ground>of(NeitherConfirmNorDeny.values()),
                        Stream.<Ground>of(NotAnExemption.values()))
                .flatMap(stream -> stream)
                .filter(ground -> ground.regime() == regime);
    }
}
