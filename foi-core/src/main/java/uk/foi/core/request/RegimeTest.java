package uk.foi.core.request;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import uk.foi.core.law.Enactment;
import uk.foi.core.law.Provision;
import uk.foi.core.law.Regime;
import uk.foi.core.request.ValidityFinding.Result;

/**
 * Under which regime one part of a request is answered, and why.
 *
 * <p>The questions are asked in order. Is it the requester's own personal data? Then it is subject access, even if it is
 * environmental too. Is it environmental? Then it is EIR, or EI(S)R for a Scottish public authority. Anything else that
 * is recorded is FOIA, or FOISA for a Scottish public authority. What the requester calls it decides nothing.
 *
 * <p>Whether information is environmental, or personal data, is the officer's judgement and is given as a fact. Own
 * personal data that the authority processes for law enforcement is accessed under section 45 of the Data Protection Act
 * 2018 and not Article 15; both are {@link Regime#SUBJECT_ACCESS} here.
 *
 * <pre>{@code
 * RegimeTest test = RegimeTest.of(facts);
 * test.regime();              // EIR
 * test.reasons();             // each with its provision
 * test.isAcceptedAsMade();    // true: an oral request will do
 * }</pre>
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/39">FOIA 2000 s.39</a>
 * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/40">FOIA 2000 s.40(1)</a>
 * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/38">FOISA 2002 s.38(1)(a)</a>
 * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/39">FOISA 2002 s.39(2)</a>
 * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/2">EIR 2004 reg.2(1)</a>
 * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/2">EI(S)R 2004 reg.2(1)</a>
 */
@Value.Immutable
public abstract class RegimeTest {

    private static final Provision OWN_DATA = Provision.of(Enactment.UK_GDPR, "Art.15");
    private static final Provision OWN_DATA_FOIA = Provision.of(Enactment.FOIA_2000, "s.40(1)");
    private static final Provision OWN_DATA_FOISA = Provision.of(Enactment.FOISA_2002, "s.38(1)(a)");
    private static final Provision OWN_DATA_EIR = Provision.of(Enactment.EIR_2004, "reg.5(3)");
    private static final Provision OWN_DATA_EISR = Provision.of(Enactment.EISR_2004, "reg.11(1)");
    private static final Provision ENVIRONMENTAL_EIR = Provision.of(Enactment.EIR_2004, "reg.2(1)");
    private static final Provision ENVIRONMENTAL_EISR = Provision.of(Enactment.EISR_2004, "reg.2(1)");
    private static final Provision ENVIRONMENTAL_FOIA = Provision.of(Enactment.FOIA_2000, "s.39(1)");
    private static final Provision ENVIRONMENTAL_FOISA = Provision.of(Enactment.FOISA_2002, "s.39(2)");
    private static final Provision RIGHT_FOIA = Provision.of(Enactment.FOIA_2000, "s.1(1)");
    private static final Provision RIGHT_FOISA = Provision.of(Enactment.FOISA_2002, "s.1(1)");
    private static final Provision SCOTTISH_FOISA = Provision.of(Enactment.FOISA_2002, "s.3(1)");

    private static final String REMAINDER =
            "The information is neither the requester's own personal data nor environmental, so the Act's own right applies.";

    private static final Map<Regime, String> NAMES = Map.of(
            Regime.FOIA, "a request under FOIA",
            Regime.EIR, "a request under the EIR",
            Regime.FOISA, "a request under FOISA",
            Regime.EISR, "a request under the EI(S)R",
            Regime.SUBJECT_ACCESS, "a subject access request");

    RegimeTest() {}

    /**
     * The regime of one part.
     *
     * @param facts what the officer knows of it
     * @return the regime with its reasons
     */
    public static RegimeTest of(RegimeFacts facts) {
        Regime regime = regime(facts);
        return ImmutableRegimeTest.builder()
                .facts(facts)
                .regime(regime)
                .addAllReasons(reasons(facts, regime))
                .build();
    }

    /**
     * The regime of each part of one request. A mixed request is split: each part is answered under its own regime.
     *
     * @param parts what the officer knows of each question; a {@link LinkedHashMap} keeps the order asked
     * @return the answer to each question, in the order of the parts; it cannot be modified
     * @throws IllegalArgumentException if there is no part, two questions have one number, or the parts differ in
     *     whether the authority is Scottish or in how the request was made
     */
    public static Map<Question, RegimeTest> split(Map<Question, RegimeFacts> parts) {
        check(parts);
        Map<Question, RegimeTest> answers = new LinkedHashMap<>();
        parts.forEach((question, facts) -> answers.put(question, of(facts)));
        return Collections.unmodifiableMap(answers);
    }

    private static Regime regime(RegimeFacts facts) {
        if (facts.ownPersonalData()) {
            return Regime.SUBJECT_ACCESS;
        }
        if (facts.environmental()) {
            return facts.scottishPublicAuthority() ? Regime.EISR : Regime.EIR;
        }
        return facts.scottishPublicAuthority() ? Regime.FOISA : Regime.FOIA;
    }

    private static List<RegimeReason> reasons(RegimeFacts facts, Regime regime) {
        List<RegimeReason> reasons = new ArrayList<>(
                switch (regime) {
                    case SUBJECT_ACCESS -> ownPersonalData(facts);
                    case EIR ->
                        environmental("The information is environmental.", ENVIRONMENTAL_EIR, ENVIRONMENTAL_FOIA);
                    case EISR ->
                        environmental(
                                "The information is environmental, and the authority is a Scottish public authority.",
                                ENVIRONMENTAL_EISR,
                                ENVIRONMENTAL_FOISA);
                    case FOIA -> List.of(RegimeReason.of(REMAINDER, RIGHT_FOIA));
                    case FOISA ->
                        List.of(
                                RegimeReason.of(REMAINDER, RIGHT_FOISA),
                                RegimeReason.of("The authority is a Scottish public authority.", SCOTTISH_FOISA));
                });
        facts.label()
                .filter(label -> label != regime)
                .ifPresent(label -> reasons.add(RegimeReason.of(
                        "The requester called it " + NAMES.get(label)
                                + ": what the information is decides, not what the request is called.",
                        reasons.get(0).basis())));
        if (facts.manner() == RequestManner.ORAL || facts.manner() == RequestManner.RECORDED_IN_LASTING_FORM) {
            ValidityFinding form = RequestValidity.form(regime, facts.manner());
            reasons.add(RegimeReason.of(form.message(), form.basis()));
        }
        return reasons;
    }

    private static List<RegimeReason> ownPersonalData(RegimeFacts facts) {
        RegimeReason right = RegimeReason.of(
                "The information is the requester's own personal data, to which data protection law gives access.",
                OWN_DATA);
        RegimeReason elsewhere = facts.environmental()
                ? RegimeReason.of(
                        "The duty to make environmental information available does not extend to it.",
                        facts.scottishPublicAuthority() ? OWN_DATA_EISR : OWN_DATA_EIR)
                : RegimeReason.of(
                        "It is exempt information under the Act.",
                        facts.scottishPublicAuthority() ? OWN_DATA_FOISA : OWN_DATA_FOIA);
        return List.of(right, elsewhere);
    }

    private static List<RegimeReason> environmental(String why, Provision definition, Provision exemption) {
        return List.of(
                RegimeReason.of(why, definition),
                RegimeReason.of(
                        "The Act exempts what the Regulations oblige the authority to make available, or would but for an"
                                + " exception.",
                        exemption));
    }

    /**
     * What the officer knew.
     *
     * @return the facts
     */
    public abstract RegimeFacts facts();

    /**
     * The regime.
     *
     * @return the regime under which the part is answered
     */
    public abstract Regime regime();

    /**
     * Why: what the information is, then what the requester called it if that was something else, then what the regime
     * makes of a request that is not in writing.
     *
     * @return at least one reason
     */
    public abstract List<RegimeReason> reasons();

    /**
     * Whether the regime takes the request in the manner in which it was made. If not, it is no request under the regime
     * yet, and the last reason says what would do. The other limbs are for {@link RequestValidity}.
     *
     * @return whether the manner will do
     */
    public boolean isAcceptedAsMade() {
        return RequestValidity.form(regime(), facts().manner()).result() == Result.MET;
    }

    /**
     * The reasons as text, a line a reason, each with what it rests on.
     *
     * @return the lines, each ending with a line feed
     */
    public String explain() {
        return reasons().stream().map(reason -> reason + "\n").collect(joining());
    }

    private static void check(Map<Question, RegimeFacts> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("There is no part to split: give at least one question with its facts.");
        }
        List<String> numbers = new ArrayList<>();
        for (Question question : parts.keySet()) {
            if (numbers.contains(question.number())) {
                throw new IllegalArgumentException(
                        "Two parts are numbered '" + question.number() + "': number each part once.");
            }
            numbers.add(question.number());
        }
        if (parts.values().stream()
                        .map(RegimeFacts::scottishPublicAuthority)
                        .distinct()
                        .count()
                > 1) {
            throw new IllegalArgumentException(
                    "Some parts say that the authority is a Scottish public authority and some"
                            + " that it is not: one request goes to one authority, so say the same for every part.");
        }
        List<RequestManner> manners =
                parts.values().stream().map(RegimeFacts::manner).distinct().toList();
        if (manners.size() > 1) {
            throw new IllegalArgumentException(
                    "The parts were made in different manners, " + manners
                            + ": one request is made in one manner, so say the same for every part, or split them into requests.");
        }
    }

    /** Reads aloud: {@code EIR (EIR 2004 reg.2(1))}. */
    @Override
    public String toString() {
        return regime() + " (" + reasons().get(0).basis() + ")";
    }
}
