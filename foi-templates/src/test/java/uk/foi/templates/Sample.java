package uk.foi.templates;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import uk.foi.core.law.Regime;
import uk.foi.core.request.AuthorityKind;
import uk.foi.core.request.PublicAuthority;
import uk.foi.core.request.Question;
import uk.foi.core.request.Request;
import uk.foi.core.request.Requester;
import uk.foi.core.response.Answer;
import uk.foi.core.response.Holding;
import uk.foi.core.response.Response;
import uk.foi.costs.Activity;
import uk.foi.costs.AppropriateLimit;
import uk.foi.costs.CostEstimate;
import uk.foi.costs.Task;

/** A made-up case to write letters about. */
final class Sample {

    static final LocalDate RECEIVED = LocalDate.of(2023, 6, 15);

    private Sample() {}

    static HouseStyle style() {
        return styleWithoutReview().reviewContact("foi-review@example.org").build();
    }

    static HouseStyle.Builder styleWithoutReview() {
        return HouseStyle.builder()
                .addAddressLine("County Hall")
                .addAddressLine("Exampleton EX1 1AA")
                .email("foi@example.org")
                .signedBy("Information Governance Team");
    }

    static Request request(Regime regime, String text) {
        return Request.builder()
                .reference("EX-101")
                .regime(regime)
                .authority(PublicAuthority.of("Exampleshire Council", AuthorityKind.OTHER_PUBLIC_AUTHORITY))
                .requester(Requester.of("A. Requester", "requester@example.org"))
                .received(RECEIVED)
                .addQuestion(Question.of("1", text))
                .build();
    }

    static CostEstimate estimate(Activity activity) {
        return CostEstimate.builder()
                .limit(AppropriateLimit.on(RECEIVED, AuthorityKind.OTHER_PUBLIC_AUTHORITY))
                .addTask(Task.of(activity, 450, Duration.ofMinutes(5)))
                .build();
    }

    static Response response(Request request, Answer... answers) {
        return Response.builder()
                .request(request)
                .dated(LocalDate.of(2023, 7, 7))
                .addAllAnswers(List.of(answers))
                .build();
    }

    /** Refused under section 12(1). */
    static Response refused(String question) {
        return response(
                request(Regime.FOIA, question),
                estimate(Activity.EXTRACTING)
                        .refusal(Holding.HELD)
                        .addQuestion("1")
                        .build());
    }
}
