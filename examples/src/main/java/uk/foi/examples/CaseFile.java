package uk.foi.examples;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import uk.foi.core.law.Regime;
import uk.foi.core.request.AuthorityKind;
import uk.foi.core.request.PublicAuthority;
import uk.foi.core.request.Question;
import uk.foi.core.request.Request;
import uk.foi.core.request.Requester;
import uk.foi.core.response.Holding;
import uk.foi.costs.Activity;
import uk.foi.costs.AppropriateLimit;
import uk.foi.costs.CostEstimate;
import uk.foi.costs.Task;
import uk.foi.templates.HouseStyle;

/**
 * A case that a person can edit, read from TOML. Everything in the file is used: a name that means nothing here is an
 * error, so that a slip of the pen does not pass unseen.
 */
record CaseFile(
        Request request,
        CostEstimate estimate,
        HouseStyle style,
        LocalDate dated,
        List<String> answers,
        Holding holding,
        Optional<String> takenTogether,
        List<String> advice) {

    private static final String LISTED = "listed in Schedule 1 Part I";
    private static final String OTHER = "other public authority";

    /** Reads a case, or says in a sentence what is wrong with the file and where. */
    static CaseFile read(Path path) throws CaseFileException {
        String name = path.toString();
        try {
            TomlParseResult toml = Toml.parse(Files.readString(path));
            if (toml.hasErrors()) {
                var error = toml.errors().get(0);
                throw new CaseFileException(name, error.position().line(), "this is not TOML: " + error.getMessage());
            }
            return new Reader(name, toml).caseFile();
        } catch (NoSuchFileException e) {
            throw new CaseFileException(
                    name,
                    "there is no such file. Give the path of a case file, such as"
                            + " examples/cases/exampleshire.toml.");
        } catch (CharacterCodingException e) {
            throw new CaseFileException(name, "this is not text in UTF-8. Save it as UTF-8.");
        } catch (IOException e) {
            throw new CaseFileException(name, "it cannot be read: " + e.getMessage() + ".");
        }
    }

    /** One table of the file, with where it stands. */
    private record Section(String file, String title, TomlTable table, int line) {

        String text(String key) throws CaseFileException {
            return required(key, optionalText(key).orElse(null), "a text in quotes");
        }

        Optional<String> optionalText(String key) throws CaseFileException {
            Object value = table.get(List.of(key));
            if (value == null) {
                return Optional.empty();
            }
            if (!(value instanceof String text) || text.isBlank()) {
                throw wrong(key, value, "a text in quotes that is not blank");
            }
            return Optional.of(text.strip());
        }

        LocalDate date(String key) throws CaseFileException {
            Object value = required(key, table.get(List.of(key)), "a date such as 2023-06-15");
            if (value instanceof LocalDate date) {
                return date;
            }
            throw wrong(key, value, "a date without quotes, such as 2023-06-15");
        }

        long count(String key) throws CaseFileException {
            Object value = required(key, table.get(List.of(key)), "a whole number");
            if (value instanceof Long count && count >= 0) {
                return count;
            }
            throw wrong(key, value, "a whole number, 0 or more, such as 450");
        }

        /** Minutes, whole or with a fraction that is a whole number of seconds. */
        Duration minutes(String key) throws CaseFileException {
            Object value = required(key, table.get(List.of(key)), "a number of minutes");
            try {
                if (value instanceof Number number) {
                    BigDecimal seconds = new BigDecimal(number.toString()).multiply(BigDecimal.valueOf(60));
                    if (seconds.signum() >= 0) {
                        return Duration.ofSeconds(seconds.longValueExact());
                    }
                }
            } catch (ArithmeticException | NumberFormatException e) {
                // Said below: not a whole number of seconds, or too many.
            }
            throw wrong(key, value, "minutes, 0 or more, that make whole seconds, such as 5 or 1.5");
        }

        List<String> texts(String key, boolean mayBeMissing) throws CaseFileException {
            Object value = table.get(List.of(key));
            if (value == null && mayBeMissing) {
                return List.of();
            }
            List<String> texts = new ArrayList<>();
            if (required(key, value, "a list of texts") instanceof TomlArray array) {
                for (Object element : array.toList()) {
                    if (element instanceof String text && !text.isBlank()) {
                        texts.add(text.strip());
                    }
                }
                if (texts.size() == array.size() && (mayBeMissing || !texts.isEmpty())) {
                    return texts;
                }
            }
            throw wrong(key, value, "a list of texts in quotes, such as [\"1(a)\", \"1(b)\"]");
        }

        <T> T oneOf(String key, List<String> words, List<T> values) throws CaseFileException {
            String given = text(key);
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).toLowerCase(Locale.ROOT).equals(given.toLowerCase(Locale.ROOT))) {
                    return values.get(i);
                }
            }
            throw wrong(key, given, "one of \"" + String.join("\", \"", words) + "\"");
        }

        void only(Set<String> known) throws CaseFileException {
            for (String key : table.keySet()) {
                if (!known.contains(key)) {
                    throw new CaseFileException(
                            file,
                            lineOf(key),
                            title + " has no '" + key + "'. It may have: "
                                    + String.join(", ", known.stream().sorted().toList()) + ".");
                }
            }
        }

        Section section(String key) throws CaseFileException {
            Object value = table.get(List.of(key));
            if (value instanceof TomlTable inner) {
                return new Section(file, "[" + key + "]", inner, lineOf(key));
            }
            throw new CaseFileException(
                    file, "the section [" + key + "] is missing. The example case has one to copy.");
        }

        List<Section> sections(String key) throws CaseFileException {
            String heading = "[[" + title.substring(1, title.length() - 1) + "." + key + "]]";
            if (!(table.get(List.of(key)) instanceof TomlArray array)
                    || array.isEmpty()
                    || !array.toList().stream().allMatch(TomlTable.class::isInstance)) {
                throw new CaseFileException(
                        file, line, title + " has no " + key + ". Add at least one section " + heading + ".");
            }
            List<Section> sections = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                @Nullable TomlPosition position = array.inputPositionOf(i);
                sections.add(new Section(file, heading, array.getTable(i), position == null ? line : position.line()));
            }
            return sections;
        }

        CaseFileException wrong(String key, @Nullable Object value, String wanted) {
            return new CaseFileException(
                    file, lineOf(key), key + " is " + shown(value) + " in " + title + ". Write " + wanted + ".");
        }

        int lineOf(String key) {
            @Nullable TomlPosition position = table.inputPositionOf(List.of(key));
            return position == null ? line : position.line();
        }

        private <T> T required(String key, @Nullable T value, String wanted) throws CaseFileException {
            if (value == null) {
                throw new CaseFileException(
                        file,
                        line,
                        key + " is missing in " + title + ". Add a line '" + key + " = ...' with " + wanted + ".");
            }
            return value;
        }

        private static String shown(@Nullable Object value) {
            if (value instanceof String text) {
                return "\"" + text + "\"";
            }
            if (value instanceof TomlArray array) {
                return array.toJson().replaceAll("\\s+", " ").strip();
            }
            return value instanceof TomlTable ? "a section" : String.valueOf(value);
        }
    }

    private record Reader(String file, Section root) {

        Reader(String file, TomlTable toml) {
            this(file, new Section(file, "the file", toml, 1));
        }

        CaseFile caseFile() throws CaseFileException {
            root.only(Set.of("authority", "request", "estimate", "decision"));
            Section authority = root.section("authority");
            authority.only(Set.of("name", "kind", "address", "email", "telephone", "signed-by", "review-contact"));
            Section decision = root.section("decision");
            decision.only(Set.of("dated", "answers", "taken-together", "outcome", "holding", "advice"));
            decision.oneOf("outcome", List.of("refuse on cost"), List.of(true));
            Request request = request(root.section("request"), authority);
            LocalDate dated = decision.date("dated");
            if (dated.isBefore(request.received())) {
                throw decision.wrong(
                        "dated", dated, "a day not before the request was received on " + request.received());
            }
            List<String> answers = decision.texts("answers", false);
            for (String number : answers) {
                if (request.question(number).isEmpty()) {
                    throw decision.wrong(
                            "answers",
                            number,
                            "numbers of questions that [[request.questions]] has: "
                                    + request.questions().stream()
                                            .map(Question::number)
                                            .toList());
                }
            }
            for (Question question : request.questions()) {
                if (!answers.contains(question.number())) {
                    throw new CaseFileException(
                            file,
                            decision.lineOf("answers"),
                            "question " + question.number() + " has no answer. Add \"" + question.number()
                                    + "\" to answers, or take the question out.");
                }
            }
            Optional<String> takenTogether = decision.optionalText("taken-together");
            if (answers.size() > 1 && takenTogether.isEmpty()) {
                throw new CaseFileException(
                        file,
                        decision.lineOf("answers"),
                        "several questions share one estimate. Add a line 'taken-together = ...' that says in what way they"
                                + " ask for the same or similar information, or answer one (Fees Regs 2004 reg.5).");
            }
            return new CaseFile(
                    request,
                    estimate(root.section("estimate"), request),
                    style(authority),
                    dated,
                    answers,
                    decision.oneOf(
                            "holding",
                            List.of("held", "not determined"),
                            List.of(Holding.HELD, Holding.NOT_DETERMINED)),
                    takenTogether,
                    decision.texts("advice", true));
        }

        private Request request(Section section, Section authority) throws CaseFileException {
            section.only(Set.of("reference", "received", "requester", "requester-address", "questions"));
            Request.Builder request = Request.builder()
                    .reference(section.text("reference"))
                    .regime(Regime.FOIA)
                    .authority(PublicAuthority.of(
                            authority.text("name"),
                            authority.oneOf(
                                    "kind",
                                    List.of(OTHER, LISTED),
                                    List.of(
                                            AuthorityKind.OTHER_PUBLIC_AUTHORITY,
                                            AuthorityKind.LISTED_IN_SCHEDULE_1_PART_I))))
                    .requester(Requester.of(section.text("requester"), section.text("requester-address")))
                    .received(section.date("received"));
            List<String> numbers = new ArrayList<>();
            for (Section question : section.sections("questions")) {
                question.only(Set.of("number", "text"));
                String number = question.text("number");
                if (numbers.contains(number)) {
                    throw question.wrong("number", number, "a number that no other question has");
                }
                numbers.add(number);
                request.addQuestion(Question.of(number, question.text("text")));
            }
            return request.build();
        }

        private CostEstimate estimate(Section section, Request request) throws CaseFileException {
            section.only(Set.of("tasks"));
            CostEstimate.Builder estimate = CostEstimate.builder();
            try {
                estimate.limit(AppropriateLimit.on(
                        request.received(), request.authority().kind()));
            } catch (IllegalArgumentException e) {
                throw new CaseFileException(file, root.section("request").lineOf("received"), e.getMessage());
            }
            for (Section task : section.sections("tasks")) {
                task.only(Set.of("activity", "work", "unit", "count", "minutes-each", "people"));
                estimate.addTask(task(task));
            }
            return estimate.build();
        }

        private static Task task(Section section) throws CaseFileException {
            Task.Builder task = Task.builder()
                    .activity(section.oneOf(
                            "activity",
                            List.of("determining", "locating", "retrieving", "extracting"),
                            List.of(Activity.DETERMINING, Activity.LOCATING, Activity.RETRIEVING, Activity.EXTRACTING)))
                    .work(section.text("work"))
                    .unit(section.text("unit"))
                    .count(section.count("count"))
                    .timeEach(section.minutes("minutes-each"));
            if (section.table().contains(List.of("people"))) {
                long people = section.count("people");
                if (people < 1 || people > Integer.MAX_VALUE) {
                    throw section.wrong("people", people, "how many work on each item together, 1 or more");
                }
                task.people((int) people);
            }
            try {
                return task.build();
            } catch (IllegalArgumentException e) {
                throw new CaseFileException(section.file(), section.line(), e.getMessage());
            }
        }

        private static HouseStyle style(Section authority) throws CaseFileException {
            HouseStyle.Builder style = HouseStyle.builder()
                    .addAllAddressLines(authority.texts("address", false))
                    .email(authority.text("email"))
                    .signedBy(authority.text("signed-by"));
            authority.optionalText("telephone").ifPresent(style::telephone);
            authority.optionalText("review-contact").ifPresent(style::reviewContact);
            return style.build();
        }
    }
}
