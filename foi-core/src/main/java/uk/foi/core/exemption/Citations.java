package uk.foi.core.exemption;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foi.core.law.LawStated;
import uk.foi.core.law.Provision;
import uk.foi.core.law.Regime;

/** Finds the exemption that a citation means, or says what it can mean. */
final class Citations {

    private static final Pattern ENDED = Pattern.compile("(.*\\S) ?\\(to (\\d{4}-\\d{2}-\\d{2})\\)");
    private static final Pattern TWO_PLACES = Pattern.compile(
            "(.*\\S)(?: (?:read )?(?:with|and|by virtue of) |,? ?[&+] ?)(\\S.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECTION = Pattern.compile("[A-Za-z.]+ ?\\d+[A-Za-z]*");

    private Citations() {}

    static Exemption exemption(String citation, List<Regime> regimes) {
        String text = citation.strip().replaceAll("\\s+", " ");
        List<Cited> readings = readings(text, regimes);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("Not a citation under "
                    + regimes.stream().map(regime -> regime.enactment().title()).collect(joining(" or the "))
                    + ": '" + citation + "'. Write it as cited, such as 's.43(2)' or 'reg.12(5)(e)'.");
        }
        List<Exemption> candidates =
                readings.stream().flatMap(cited -> candidates(cited).stream()).toList();
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException(none(citation, readings));
        }
        throw new AmbiguousCitationException(citation, candidates);
    }

    /** A citation as read under one regime. */
    private record Cited(Regime regime, Provision first, Optional<Provision> second, Optional<LocalDate> until) {}

    private static List<Cited> readings(String text, List<Regime> regimes) {
        Matcher ended = ENDED.matcher(text);
        Optional<LocalDate> until = Optional.empty();
        String places = text;
        if (ended.matches()) {
            places = ended.group(1);
            until = Optional.of(LocalDate.parse(ended.group(2)));
        }
        Matcher two = TWO_PLACES.matcher(places);
        String first = two.matches() ? two.group(1) : places;
        @Nullable String second = two.matches() ? two.group(2) : null;
        List<Cited> readings = new ArrayList<>();
        for (Regime regime : regimes) {
            Optional<Provision> provision = place(first, regime);
            if (provision.isPresent()) {
                Optional<Provision> with =
                        second == null ? Optional.empty() : secondPlace(second, provision.get(), regime);
                if (second == null || with.isPresent()) {
                    readings.add(new Cited(regime, provision.get(), with, until));
                }
            }
        }
        return readings;
    }

    private static Optional<Provision> secondPlace(String text, Provision first, Regime regime) {
        if (text.startsWith("(")) {
            Matcher section = SECTION.matcher(first.locator());
            return section.lookingAt() ? place(section.group() + text, regime) : Optional.empty();
        }
        return place(text, regime);
    }

    /** A place in the regime's enactment, whether or not the text names the enactment. */
    private static Optional<Provision> place(String text, Regime regime) {
        Optional<Provision> named = tried(() -> Provision.parse(text));
        if (named.isPresent()) {
            return named.filter(provision -> provision.enactment() == regime.enactment());
        }
        return tried(() -> Provision.of(regime.enactment(), text));
    }

    private static Optional<Provision> tried(Supplier<Provision> reading) {
        try {
            return Optional.of(reading.get());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Exact places before wider ones, and exemptions in force before those that have ended. */
    private static List<Exemption> candidates(Cited cited) {
        List<Predicate<Exemption>> ways = List.of(
                exemption -> exemption.provision().equals(cited.first()) && seconds(exemption, cited),
                exemption -> within(exemption.provision(), cited.first()) && seconds(exemption, cited),
                exemption -> cited.second().isEmpty()
                        && exemption
                                .with()
                                .filter(with -> within(with, cited.first()))
                                .isPresent());
        for (Predicate<Exemption> way : ways) {
            List<Exemption> found =
                    Exemptions.of(cited.regime()).stream().filter(way).toList();
            if (cited.until().isPresent()) {
                found = found.stream()
                        .filter(exemption -> exemption.until().equals(cited.until()))
                        .toList();
            } else if (found.stream().anyMatch(exemption -> exemption.inForce(LawStated.ON))) {
                found = found.stream()
                        .filter(exemption -> exemption.inForce(LawStated.ON))
                        .toList();
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The second place may be cited wider (s.40(3A)) or, for a purpose of s.31(2), narrower than the limb has it. */
    private static boolean seconds(Exemption exemption, Cited cited) {
        return cited.second().isEmpty()
                || exemption
                        .with()
                        .filter(with -> within(with, cited.second().get())
                                || within(cited.second().get(), with))
                        .isPresent();
    }

    /** Whether a place is another, or lies inside it: s.40(3A)(a) lies inside s.40(3A) and s.40. */
    private static boolean within(Provision place, Provision outer) {
        return place.locator().equals(outer.locator()) || place.locator().startsWith(outer.locator() + "(");
    }

    private static String none(String citation, List<Cited> readings) {
        Cited cited = readings.get(0);
        Optional<Ground> other = Stream.concat(
                        Stream.<Ground>of(NeitherConfirmNorDeny.values()), Stream.<Ground>of(NotAnExemption.values()))
                .filter(ground -> ground.provision().equals(cited.first()))
                .findFirst();
        if (other.isPresent()) {
            String what = other.get() instanceof NotAnExemption
                    ? "it is not in the part of the Act that has exemptions, and has no public interest test"
                    : "it is about confirming or denying that information is held, not about its content";
            return "'" + citation + "' is no exemption: " + what + ". Its own type is "
                    + other.get().getClass().getSimpleName() + ".";
        }
        String section = cited.first().locator().replaceFirst("\\(.*", "");
        List<Exemption> near = Exemptions.of(cited.regime()).stream()
                .filter(exemption -> within(
                        exemption.provision(), Provision.of(cited.regime().enactment(), section)))
                .toList();
        return "No exemption at '" + citation + "'. "
                + (near.isEmpty()
                        ? "There is none in " + section + " of the "
                                + cited.regime().enactment().title() + "."
                        : "Those of " + section + " are "
                                + near.stream().map(Exemption::citation).collect(joining("; ")) + ".");
    }
}
