package uk.foi.core.law;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place within an enactment, read from the ways people write it and printed in one. */
final class Locator {

    private static final String NUMBER = "(\\d+[A-Z]*)";
    private static final String STEPS = "((?: ?\\([0-9A-Za-z]+\\))*)";
    private static final Pattern BODY =
            Pattern.compile("(section|regulation|article|art|reg|s)\\.? ?" + NUMBER + STEPS, Pattern.CASE_INSENSITIVE);
    private static final Pattern STEP = Pattern.compile("\\(([0-9]+[A-Za-z]*|[A-Za-z]+)\\)");
    private static final Pattern PART =
            Pattern.compile("(?:part|pt)\\.? ?([IVXLC]+|\\d+[A-Z]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEDULE = Pattern.compile(
            "(?:schedule|sched|sch)\\.? ?" + NUMBER + "(?:,? ?(?:part|pt)\\.? ?([IVXLC]+|\\d+[A-Z]*))?"
                    + "(?:,? ?(?:paragraph|para)\\.? ?" + NUMBER + STEPS + ")?",
            Pattern.CASE_INSENSITIVE);

    private final String text;
    private final String path;
    private final String words;

    private Locator(String text, String path, String words) {
        this.text = text;
        this.path = path;
        this.words = words;
    }

    static Locator parse(String locator, Enactment enactment) {
        String given = locator.replaceAll("[\\s\\p{Z}]+", " ").strip();
        Matcher body = BODY.matcher(given);
        if (body.matches()) {
            return body(body, locator, enactment);
        }
        Matcher part = PART.matcher(given);
        if (part.matches()) {
            String number = upper(part.group(1));
            return new Locator("Pt." + number, "/part/" + number, "Part " + number);
        }
        Matcher schedule = SCHEDULE.matcher(given);
        if (schedule.matches()) {
            return schedule(schedule);
        }
        throw new IllegalArgumentException(
                "Not a locator: '" + locator + "'. Write it as cited, such as 's.10(1)' or 'reg.4(3)'.");
    }

    /** The ways to name an enactment in a citation, longest first. */
    static List<String> namesOf(Enactment enactment) {
        String abbreviation = enactment.abbreviation();
        String bare = abbreviation.replaceFirst(" \\d{4}$", "");
        // The EI(S)R are often written EISR or EISRs.
        return List.of(
                enactment.title(), abbreviation, bare, bare.replaceAll("[()]", "") + "s", bare.replaceAll("[()]", ""));
    }

    private static Locator body(Matcher match, String given, Enactment enactment) {
        Enactment.Unit unit = enactment.unit();
        if (Character.toLowerCase(match.group(1).charAt(0)) != unit.word().charAt(0)) {
            throw new IllegalArgumentException("Not a locator in the " + enactment.title() + ": '" + given
                    + "'. It has " + unit.word() + "s: write '" + unit.prefix() + match.group(2) + "'.");
        }
        String number = upper(match.group(2));
        String steps = steps(match.group(3));
        return new Locator(
                unit.prefix() + number + steps,
                "/" + unit.word() + "/" + number + path(steps),
                unit.word() + " " + number + steps);
    }

    private static Locator schedule(Matcher match) {
        StringBuilder text = new StringBuilder("Sch.").append(upper(match.group(1)));
        StringBuilder path = new StringBuilder("/schedule/").append(upper(match.group(1)));
        StringBuilder words = new StringBuilder("Schedule ").append(upper(match.group(1)));
        @Nullable String part = match.group(2);
        if (part != null) {
            text.append(" Pt.").append(upper(part));
            path.append("/part/").append(upper(part));
            words.append(", Part ").append(upper(part));
        }
        @Nullable String paragraph = match.group(3);
        if (paragraph != null) {
            String steps = steps(match.group(4));
            text.append(" para.").append(upper(paragraph)).append(steps);
            path.append("/paragraph/").append(upper(paragraph)).append(path(steps));
            words.append(", paragraph ").append(upper(paragraph)).append(steps);
        }
        return new Locator(text.toString(), path.toString(), words.toString());
    }

    /** {@code (3a) (A)} as the Acts write it: {@code (3A)(a)}. */
    private static String steps(String given) {
        return STEP.matcher(given.replace(" ", ""))
                .replaceAll(step -> Character.isDigit(step.group(1).charAt(0))
                        ? "(" + upper(step.group(1)) + ")"
                        : "(" + step.group(1).toLowerCase(Locale.ROOT) + ")");
    }

    /** {@code (1)(a)} as {@code /1/a}. */
    private static String path(String steps) {
        return steps.replace("(", "/").replace(")", "");
    }

    private static String upper(String number) {
        return number.toUpperCase(Locale.ROOT);
    }

    /** The path below the enactment's own on legislation.gov.uk. */
    String path() {
        return path;
    }

    /** The place with its unit written out: {@code section 10(1)}. */
    String words() {
        return words;
    }

    @Override
    public String toString() {
        return text;
    }
}
