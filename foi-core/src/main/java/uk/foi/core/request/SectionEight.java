package uk.foi.core.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foi.core.law.Basis;
import uk.foi.core.law.Enactment;
import uk.foi.core.law.Guidance;
import uk.foi.core.law.Provision;
import uk.foi.core.request.RequestForm.Description;
import uk.foi.core.request.RequestForm.Name;
import uk.foi.core.request.RequestValidity.NameReading;
import uk.foi.core.request.ValidityFinding.Limb;
import uk.foi.core.request.ValidityFinding.Result;

/**
 * Section 8 of the two Acts, which number its limbs alike: FOIA 2000 s.8 and FOISA 2002 s.8. They differ in the first
 * limb only: FOIA asks for writing, FOISA for writing or another lasting form.
 */
final class SectionEight {

    static final SectionEight FOIA =
            new SectionEight(Enactment.FOIA_2000, "s.16(1)", false, RegulatorsViews.ICO_REAL_NAME);
    static final SectionEight FOISA =
            new SectionEight(Enactment.FOISA_2002, "s.15(1)", true, RegulatorsViews.SIC_REAL_NAME);

    private final Provision form;
    private final Provision electronicText;
    private final Provision legible;
    private final Provision reusable;
    private final Provision nameAndAddress;
    private final Provision description;
    private final Provision furtherInformation;
    private final Provision help;
    private final boolean anyLastingForm;
    private final Guidance realName;

    private SectionEight(Enactment act, String help, boolean anyLastingForm, Guidance realName) {
        this.form = Provision.of(act, "s.8(1)(a)");
        this.electronicText = Provision.of(act, "s.8(2)");
        this.legible = Provision.of(act, "s.8(2)(b)");
        this.reusable = Provision.of(act, "s.8(2)(c)");
        this.nameAndAddress = Provision.of(act, "s.8(1)(b)");
        this.description = Provision.of(act, "s.8(1)(c)");
        this.furtherInformation = Provision.of(act, "s.1(3)");
        this.help = Provision.of(act, help);
        this.anyLastingForm = anyLastingForm;
        this.realName = realName;
    }

    List<ValidityFinding> findings(RequestForm request, NameReading reading) {
        List<ValidityFinding> findings = new ArrayList<>();
        // s.8(1)(a) "is in writing", with s.8(2)
        if (request.manner() == RequestManner.ELECTRONIC_TEXT) {
            findings.addAll(electronicText(request));
        } else {
            findings.add(form(request.manner()));
        }
        findings.addAll(name(request.name(), reading));
        findings.add(address(request.addressGiven()));
        findings.addAll(description(request.description()));
        return findings;
    }

    /** s.8(1)(a), for every manner; electronic text is taken to be legible and fit to be referred to later. */
    ValidityFinding form(RequestManner manner) {
        return switch (manner) {
            case ON_PAPER -> ValidityFinding.met(Limb.FORM, form, "The request is in writing.");
            case ELECTRONIC_TEXT ->
                ValidityFinding.met(
                        Limb.FORM,
                        electronicText,
                        "The request is electronic text, legible when received and fit to be referred to later: it"
                                + " counts as in writing.");
            case RECORDED_IN_LASTING_FORM ->
                anyLastingForm
                        ? ValidityFinding.met(
                                Limb.FORM,
                                form,
                                "The request is a recording that can be referred to later: a lasting form will do.")
                        : missing(
                                Limb.FORM,
                                form,
                                "A recording is not writing: offer to take the request down for the requester to confirm"
                                        + " in writing.");
            case ORAL ->
                missing(
                        Limb.FORM,
                        form,
                        anyLastingForm
                                ? "An oral request leaves nothing to refer to later: offer to record it, or to take it"
                                        + " down for the requester to confirm in writing."
                                : "An oral request is not in writing: offer to take it down for the requester to confirm"
                                        + " in writing.");
        };
    }

    private List<ValidityFinding> electronicText(RequestForm request) {
        if (request.legible() && request.reusable()) {
            return List.of(form(RequestManner.ELECTRONIC_TEXT));
        }
        List<ValidityFinding> findings = new ArrayList<>();
        // s.8(2)(b) "is received in legible form"
        if (!request.legible()) {
            findings.add(illegible(request.reusable()));
        }
        // s.8(2)(c) "is capable of being used for subsequent reference"
        if (!request.reusable()) {
            findings.add(missing(
                    Limb.FORM,
                    reusable,
                    "The text cannot be referred to later, so it does not count as in writing: ask the requester to send"
                            + " it in a form that can be kept."));
        }
        return findings;
    }

    /** FOISA s.8(2) is "without prejudice to the generality of" s.8(1)(a), which takes any lasting form; FOIA's is not. */
    private ValidityFinding illegible(boolean lasting) {
        return anyLastingForm && lasting
                ? ValidityFinding.of(
                        Limb.FORM,
                        Result.TO_CLARIFY,
                        form,
                        "The text was not legible when received, but it is in a lasting form, which will do: ask the"
                                + " requester to send it again in a form that can be read.",
                        Optional.of(help))
                : missing(
                        Limb.FORM,
                        legible,
                        "The text was not legible when received, so it does not count as in writing: ask the requester"
                                + " to send it again in a form that can be read.");
    }

    // s.8(1)(b) "states the name of the applicant ..."
    private List<ValidityFinding> name(Name name, NameReading reading) {
        if (name == Name.NONE) {
            return List.of(
                    missing(Limb.NAME, nameAndAddress, "No name is stated: ask the requester to state their name."));
        }
        ValidityFinding stated = ValidityFinding.met(Limb.NAME, nameAndAddress, "A name is stated.");
        if (reading == NameReading.ANY_NAME) {
            return List.of(stated);
        }
        return List.of(
                stated,
                name == Name.REAL
                        ? ValidityFinding.met(Limb.NAME, realName, "Nothing shows that it is not the requester's own.")
                        : missing(
                                Limb.NAME,
                                realName,
                                "The name is known not to be the requester's own, and the Commissioner reads the Act as"
                                        + " asking for a real name: ask the requester to state theirs."));
    }

    // s.8(1)(b) "... and an address for correspondence"
    private ValidityFinding address(boolean given) {
        return given
                ? ValidityFinding.met(Limb.ADDRESS, nameAndAddress, "An address for correspondence is stated.")
                : missing(
                        Limb.ADDRESS,
                        nameAndAddress,
                        "No address for correspondence is stated: ask the requester for one; e-mail or postal will do.");
    }

    // s.8(1)(c) "describes the information requested"
    private List<ValidityFinding> description(Description extent) {
        ValidityFinding described =
                ValidityFinding.met(Limb.DESCRIPTION, description, "The information requested is described.");
        return switch (extent) {
            case SUFFICIENT -> List.of(described);
            case TOO_GENERAL ->
                List.of(
                        described,
                        ValidityFinding.of(
                                Limb.DESCRIPTION,
                                Result.TO_CLARIFY,
                                furtherInformation,
                                "More is needed to identify and find the information: tell the requester what. The"
                                        + " authority need not comply until it has the answer, and time then starts"
                                        + " afresh.",
                                Optional.of(help)));
            case NONE ->
                List.of(missing(
                        Limb.DESCRIPTION,
                        description,
                        "No information is described: ask the requester what information is wanted."));
        };
    }

    private ValidityFinding missing(Limb limb, Basis basis, String message) {
        return ValidityFinding.of(limb, Result.MISSING, basis, message, Optional.of(help));
    }
}
