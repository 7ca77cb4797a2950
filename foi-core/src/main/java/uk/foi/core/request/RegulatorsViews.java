package uk.foi.core.request;

import java.net.URI;
import uk.foi.core.law.Guidance;

/** The regulators' published views that rules on requests rest on, where the enactment itself does not say. */
final class RegulatorsViews {

    /** That section 8(1)(b) asks for a real name. As updated on 6 April 2023. */
    static final Guidance ICO_REAL_NAME = Guidance.of(
            "ICO",
            "Recognising a request made under the Freedom of Information Act (section 8)",
            "What is meant by the \"name of the applicant\"?",
            URI.create("https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-"
                    + "regulations/recognising-a-request-made-under-the-freedom-of-information-act-section-8/"));

    /** That a request under FOISA may not be anonymous or under a pseudonym. */
    static final Guidance SIC_REAL_NAME = Guidance.of(
            "Scottish Information Commissioner",
            "The name of the requester or applicant",
            URI.create("https://www.itspublicknowledge.info/Law/FOISA-EIRsGuidance/Nameofrequesterorapplicant.aspx"));

    /** That a subject access request has no form, and need only be clear in asking for one's own personal data. */
    static final Guidance ICO_SUBJECT_ACCESS = Guidance.of(
            "ICO",
            "How do we recognise a subject access request (SAR)?",
            "Are there any formal requirements?",
            URI.create("https://ico.org.uk/for-organisations/guide-to-data-protection/guide-to-the-general-data-"
                    + "protection-regulation-gdpr/right-of-access/how-do-we-recognise-a-subject-access-request-sar/"));

    private RegulatorsViews() {}
}
