package uk.foi.core.request;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.immutables.value.Value;
import uk.foi.core.law.Regime;
import uk.foi.core.request.ValidityFinding.Limb;
import uk.foi.core.request.ValidityFinding.Result;

/**
 * Whether what arrived is a valid request, limb by limb.
 *
 * <p>Under the two Acts section 8 says what a request is. The Regulations and the right of subject access prescribe no
 * form: under them nothing can be missing, though there may be something to ask. A request that is not valid still
 * calls for help, under section 16 of FOIA or section 15 of FOISA: each finding says what would do.
 *
 * <pre>{@code
 * RequestValidity validity = RequestValidity.under(Regime.FOIA, form);
 * validity.isValid();
 * validity.missing();     // what is wrong, the provision, what would do
 * validity.toClarify();   // valid, but ask
 * }</pre>
 *
 * <h2>Interpretation: a real name</h2>
 * Section 8(1)(b) of each Act asks for "the name of the applicant". Both Commissioners read that as a real name, so
 * that a request under a known pseudonym is not valid. The other reading takes any name: a Minister is reported to have
 * said so of FOIA's in the House of Lords on 14 November 2000. We follow the Commissioners, and the finding rests on
 * their guidance and not on the Act; for the other reading ask with {@link NameReading#ANY_NAME}. Pinned by
 * {@code FoiaSection8Test.A_pseudonym}.
 *
 * <h2>Interpretation: electronic text under FOISA that could not be read</h2>
 * FOISA s.8(2) makes text that is received in legible form count as written, without prejudice to s.8(1)(a), which takes
 * any form that lasts. So text that lasts and cannot be read may still be in a form that will do. The other reading has
 * it fail, as under FOIA. We take the first, and say what to ask; nothing is lost, because text that nobody can read
 * seldom describes information. Pinned by {@code FoisaSection8Test.Text_that_cannot_be_read}.
 *
 * <h2>Interpretation: the Regulations are silent</h2>
 * EIR reg.5(1) and EI(S)R reg.5(1) ask neither for writing nor for a name or an address, and both Commissioners accept
 * oral requests. The Scottish one looks for a way to reach the requester: we report the want of one as something to ask,
 * not as a fault. A request that describes nothing we treat as too general a request under reg.9(2), because then the
 * authority must ask; the other reading is that nothing was requested. Pinned by {@code EirRegulation5Test} and
 * {@code EisrRegulation5Test}.
 *
 * <h2>Interpretation: subject access</h2>
 * That UK GDPR Article 15 has no form, so that an oral request will do, is general knowledge here: the Article was not
 * read at source. The findings rest on the ICO's guidance and say so. Pinned by {@code SubjectAccessFormTest}.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2000/36/section/8">FOIA 2000 s.8</a>
 * @see <a href="https://www.legislation.gov.uk/asp/2002/13/section/8">FOISA 2002 s.8</a>
 * @see <a href="https://www.legislation.gov.uk/uksi/2004/3391/regulation/5">EIR 2004 reg.5</a>
 * @see <a href="https://www.legislation.gov.uk/ssi/2004/520/regulation/5">EI(S)R 2004 reg.5</a>
 */
@Value.Immutable
public abstract class RequestValidity {

    RequestValidity() {}

    /** Which name section 8(1)(b) of the two Acts asks for. */
    public enum NameReading {
        /** A real name, as both Commissioners read it. */
        REAL_NAME,
        /** Any name by which the requester chooses to go. */
        ANY_NAME
    }

    /**
     * The findings for a request under a regime, a real name being asked for where a name is.
     *
     * @param regime the regime; {@link RegimeTest} says which
     * @param form what the officer sees
     * @return the findings
     */
    public static RequestValidity under(Regime regime, RequestForm form) {
        return under(regime, form, NameReading.REAL_NAME);
    }

    /**
     * The findings for a request under a regime, on a reading of what "the name of the applicant" means.
     *
     * @param regime the regime; {@link RegimeTest} says which
     * @param form what the officer sees
     * @param reading which name is asked for; it changes nothing where none is
     * @return the findings
     */
    public static RequestValidity under(Regime regime, RequestForm form, NameReading reading) {
        return ImmutableRequestValidity.builder()
                .regime(regime)
                .form(form)
                .nameReading(reading)
                .addAllFindings(
                        switch (regime) {
                            case FOIA -> SectionEight.FOIA.findings(form, reading);
                            case FOISA -> SectionEight.FOISA.findings(form, reading);
                            case EIR -> NoForm.EIR.findings(form);
                            case EISR -> NoForm.EISR.findings(form);
                            case SUBJECT_ACCESS -> NoForm.SUBJECT_ACCESS.findings(form);
                        })
                .build();
    }

    /** What a regime makes of the manner alone. */
    static ValidityFinding form(Regime regime, RequestManner manner) {
        return switch (regime) {
            case FOIA -> SectionEight.FOIA.form(manner);
            case FOISA -> SectionEight.FOISA.form(manner);
            case EIR -> NoForm.EIR.form();
            case EISR -> NoForm.EISR.form();
            case SUBJECT_ACCESS -> NoForm.SUBJECT_ACCESS.form();
        };
    }

    /**
     * The regime.
     *
     * @return the regime
     */
    public abstract Regime regime();

    /**
     * What the officer saw.
     *
     * @return the form
     */
    public abstract RequestForm form();

    /**
     * Which name section 8(1)(b) was taken to ask for.
     *
     * @return the reading
     */
    public abstract NameReading nameReading();

    /**
     * What each rule finds, in the order of the limbs: form, name, address, description. A limb has more than one finding
     * where more than one rule looks at it.
     *
     * @return at least one finding for each limb
     */
    public abstract List<ValidityFinding> findings();

    /**
     * The findings for want of which it is not a valid request.
     *
     * @return the findings, empty if it is valid
     */
    public List<ValidityFinding> missing() {
        return with(Result.MISSING);
    }

    /**
     * The findings that leave it valid and give the authority something to ask.
     *
     * @return the findings
     */
    public List<ValidityFinding> toClarify() {
        return with(Result.TO_CLARIFY);
    }

    /**
     * Whether it is a valid request under the regime.
     *
     * @return whether nothing is missing
     */
    public boolean isValid() {
        return missing().isEmpty();
    }

    /**
     * The findings as text, a line a finding, each with what it rests on.
     *
     * @return the lines, each ending with a line feed
     */
    public String explain() {
        return findings().stream()
                .map(finding -> finding.result() + "  " + finding + "\n")
                .collect(joining());
    }

    private List<ValidityFinding> with(Result result) {
        return findings().stream().filter(finding -> finding.result() == result).toList();
    }

    /** Reads aloud: {@code FOIA: not valid, missing FORM, ADDRESS}. */
    @Override
    public String toString() {
        return isValid()
                ? regime() + ": valid"
                : regime() + ": not valid, missing "
                        + missing().stream()
                                .map(ValidityFinding::limb)
                                .distinct()
                                .map(Limb::name)
                                .collect(joining(", "));
    }
}
