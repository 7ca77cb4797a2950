package uk.foi.core.request;

import java.util.List;
import java.util.Optional;
import uk.foi.core.law.Basis;
import uk.foi.core.law.Enactment;
import uk.foi.core.law.Provision;
import uk.foi.core.request.RequestForm.Description;
import uk.foi.core.request.RequestForm.Name;
import uk.foi.core.request.ValidityFinding.Limb;
import uk.foi.core.request.ValidityFinding.Result;

/**
 * The regimes that prescribe no form: EIR 2004 and EI(S)R 2004, whose regulation 5(1) asks only that information be
 * requested, and subject access. Nothing can be missing; there may be something to ask.
 */
final class NoForm {

    static final NoForm EIR = regulations(Enactment.EIR_2004);
    static final NoForm EISR = regulations(Enactment.EISR_2004);
    static final NoForm SUBJECT_ACCESS =
            new NoForm(RegulatorsViews.ICO_SUBJECT_ACCESS, Optional.empty(), Optional.empty());

    private static final String NOT_PRESCRIBED = "No form is prescribed, so an oral request will do.";

    private final Basis silence;
    private final Optional<Provision> help;
    private final Optional<Provision> particulars;

    private NoForm(Basis silence, Optional<Provision> help, Optional<Provision> particulars) {
        this.silence = silence;
        this.help = help;
        this.particulars = particulars;
    }

    private static NoForm regulations(Enactment regulations) {
        return new NoForm(
                Provision.of(regulations, "reg.5(1)"),
                Optional.of(Provision.of(regulations, "reg.9(1)")),
                Optional.of(Provision.of(regulations, "reg.9(2)")));
    }

    List<ValidityFinding> findings(RequestForm request) {
        return List.of(
                request.legible()
                        ? form()
                        : toClarify(
                                Limb.FORM,
                                "No form is prescribed, but the text cannot be read: ask the requester to send it again"
                                        + " in a form that can be read."),
                name(request.name()),
                request.addressGiven()
                        ? ValidityFinding.met(Limb.ADDRESS, silence, "There is an address to reply to.")
                        : toClarify(
                                Limb.ADDRESS,
                                "No address is prescribed, but a reply must reach the requester: ask where to send it."),
                description(request.description()));
    }

    /** The form, for every manner. */
    ValidityFinding form() {
        return ValidityFinding.met(Limb.FORM, silence, NOT_PRESCRIBED);
    }

    private ValidityFinding name(Name name) {
        if (name != Name.REAL && isSubjectAccess()) {
            return toClarify(
                    Limb.NAME,
                    "No name is prescribed, but it must be known whose personal data are asked for: confirm who the"
                            + " requester is.");
        }
        return ValidityFinding.met(Limb.NAME, silence, "No name is prescribed.");
    }

    private ValidityFinding description(Description extent) {
        if (extent == Description.SUFFICIENT) {
            return ValidityFinding.met(Limb.DESCRIPTION, silence, "It is clear what is asked for.");
        }
        // reg.9(2) "... formulated a request in too general a manner"
        return particulars
                .map(duty -> ValidityFinding.of(
                        Limb.DESCRIPTION,
                        Result.TO_CLARIFY,
                        duty,
                        "The request is too general: ask for particulars as soon as possible, and within 20 working days"
                                + " of receiving it, and help the requester to give them. Time then runs from the"
                                + " particulars.",
                        particulars))
                .orElseGet(() -> toClarify(
                        Limb.DESCRIPTION,
                        "It need only be clear that the requester asks for their own personal data: ask what is"
                                + " meant."));
    }

    private ValidityFinding toClarify(Limb limb, String message) {
        return ValidityFinding.of(limb, Result.TO_CLARIFY, silence, message, help);
    }

    private boolean isSubjectAccess() {
        return this == SUBJECT_ACCESS;
    }
}
