package uk.foi.examples;

import org.jspecify.annotations.Nullable;

/** What is wrong with a case file, in a sentence that names the file and, where there is one, the line. */
final class CaseFileException extends Exception {

    private static final long serialVersionUID = 1L;

    CaseFileException(String file, String reason) {
        super(file + ": " + reason);
    }

    CaseFileException(String file, int line, @Nullable String reason) {
        super(file + " line " + line + ": " + reason);
    }
}
