package uk.foi.templates;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.foi.core.exemption.NotAnExemption;
import uk.foi.core.internal.Words;
import uk.foi.core.request.Request;
import uk.foi.core.response.Answer;
import uk.foi.core.response.CostLine;
import uk.foi.core.response.CostRefusal;
import uk.foi.core.response.Holding;
import uk.foi.core.response.Response;
import uk.foi.costs.AppropriateLimit;

/**
 * What a letter's template can read: text, lists and maps. A part that may be left out is a list of none or one, so that
 * a section writes it or does not.
 */
final class LetterValues {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private LetterValues() {}

    static Map<String, Object> of(Response response, HouseStyle style) {
        Request request = response.request();
        Commissioner commissioner = Commissioner.on(response.dated());
        Map<String, Object> values = new HashMap<>();
        values.put("authority", request.authority().name());
        values.put("addressLines", style.addressLines());
        values.put("email", style.email());
        values.put("telephone", optional(style.telephone()));
        values.put("signedBy", style.signedBy());
        values.put("reviewContact", optional(style.reviewContact()));
        values.put("reviewWorkingDays", Words.count(style.reviewWorkingDays()));
        values.put("noReview", style.reviewContact().isEmpty());
        values.put("dated", date(response.dated()));
        values.put("reference", request.reference());
        values.put("requester", request.requester().name());
        values.put("received", date(request.received()));
        values.put(
                "questions",
                request.questions().stream()
                        .map(question -> Map.of("number", question.number(), "text", question.text()))
                        .toList());
        values.put(
                "answers",
                response.answers().stream()
                        .map(answer -> answer(answer, request))
                        .toList());
        values.put("commissioner", commissioner.name());
        values.put("commissionerAddress", String.join(", ", commissioner.address()));
        values.put("commissionerWebsite", commissioner.website());
        return values;
    }

    private static Map<String, Object> answer(Answer answer, Request request) {
        if (answer instanceof CostRefusal refusal) {
            return costRefusal(refusal, request);
        }
        throw new IllegalArgumentException("There is no letter yet for an answer such as " + answer + ".");
    }

    private static Map<String, Object> costRefusal(CostRefusal refusal, Request request) {
        boolean held = refusal.holding() == Holding.HELD;
        if (held != (refusal.ground() == NotAnExemption.FOIA_S12_1_COST_LIMIT)) {
            throw new IllegalArgumentException("The refusal of " + questions(refusal.questions()) + " cites "
                    + refusal.ground().provision() + " with holding " + refusal.holding()
                    + ": s.12(1) goes with information that is held, s.12(2) with holding that is not determined.");
        }
        if (refusal.questions().size() > 1 && refusal.takenTogether().isEmpty()) {
            throw new IllegalArgumentException(
                    "The refusal of " + questions(refusal.questions())
                            + " prices several questions together without a reason: record takenTogether (Fees Regs 2004 reg.5).");
        }
        AppropriateLimit limit = AppropriateLimit.on(request);
        if (refusal.limit().compareTo(limit.amount()) != 0) {
            throw new IllegalArgumentException("The refusal of " + questions(refusal.questions()) + " gives a limit of "
                    + Words.pounds(refusal.limit()) + "; the limit of "
                    + request.authority().name() + " is " + limit + ".");
        }
        if (refusal.cost().compareTo(refusal.limit()) < 0) {
            throw new IllegalArgumentException("The refusal of " + questions(refusal.questions()) + " gives a cost of "
                    + Words.pounds(refusal.cost()) + ", which is within the limit of " + Words.pounds(refusal.limit())
                    + ": section 12 does not apply (FOIA 2000 s.12(1)).");
        }
        Map<String, Object> values = new HashMap<>();
        values.put("answered", questions(refusal.questions()));
        values.put("takenTogether", optional(refusal.takenTogether()));
        values.put("held", held);
        values.put("notDetermined", !held);
        values.put("ground", refusal.ground().provision().locatorInWords());
        values.put("limit", Words.pounds(refusal.limit()));
        values.put("limitBasis", refusal.limitBasis().locatorInWords());
        values.put("regulations", refusal.limitBasis().enactment().title());
        values.put("hourlyRate", Words.pounds(refusal.hourlyRate()));
        values.put("rateBasis", refusal.rateBasis().locatorInWords());
        values.put("lines", refusal.lines().stream().map(LetterValues::line).toList());
        values.put("time", Words.time(refusal.time()));
        values.put("cost", Words.pounds(refusal.cost()));
        values.put("whatWouldFit", optional(refusal.whatWouldFit()));
        values.put("advice", refusal.advice());
        return values;
    }

    private static Map<String, Object> line(CostLine line) {
        return Map.of(
                "work", line.work(),
                "count", Words.count(line.count()) + " " + line.unit(),
                "timeEach", Words.time(line.timeEach()) + (line.people() == 1 ? "" : ", " + line.people() + " people"),
                "lineTime", Words.time(line.time()),
                "lineCost", Words.pounds(line.cost()));
    }

    /** {@code question 1}, {@code questions 1(a) and 1(b)}, {@code questions 1, 2 and 3}. */
    private static String questions(List<String> numbers) {
        int last = numbers.size() - 1;
        if (last == 0) {
            return "question " + numbers.get(0);
        }
        return "questions " + numbers.subList(0, last).stream().collect(joining(", ")) + " and " + numbers.get(last);
    }

    private static List<String> optional(Optional<String> value) {
        return value.stream().toList();
    }

    private static String date(LocalDate date) {
        return DATE.format(date);
    }
}
