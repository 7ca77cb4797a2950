package uk.foi.templates;

import static java.util.stream.Collectors.joining;

/** Lines short enough for an e-mail. */
final class PlainText {

    private static final int WIDTH = 78;

    private PlainText() {}

    /** The text with each long line broken at a space, its continuation indented as deep as the line's own words. */
    static String wrapped(String text) {
        return text.lines().map(line -> wrap(line.stripTrailing()) + "\n").collect(joining());
    }

    private static String wrap(String line) {
        String indent = " ".repeat(indent(line));
        StringBuilder wrapped = new StringBuilder();
        String rest = line;
        while (rest.length() > WIDTH) {
            int space = rest.lastIndexOf(' ', WIDTH);
            if (space <= indent.length()) {
                space = rest.indexOf(' ', WIDTH);
            }
            if (space < 0) {
                break;
            }
            wrapped.append(rest, 0, space).append('\n');
            rest = indent + rest.substring(space + 1).stripLeading();
        }
        return wrapped.append(rest).toString();
    }

    /** Where a line's words begin, after leading spaces and the mark of a list item. */
    private static int indent(String line) {
        int words = 0;
        while (words < line.length() && line.charAt(words) == ' ') {
            words++;
        }
        return line.startsWith("- ", words) ? words + 2 : words;
    }
}
