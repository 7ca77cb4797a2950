package uk.foi.templates;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import uk.foi.core.internal.DataFile;
import uk.foi.core.law.Guidance;
import uk.foi.core.law.History;
import uk.foi.core.law.InForce;

/** Whom a letter names as the one to complain to, as at the letter's date. */
record Commissioner(String name, List<String> address, String website) {

    static Commissioner on(LocalDate date) {
        return Directory.ROWS.on(date).value();
    }

    /** Read once, when first asked for. */
    private static final class Directory {

        static final History<Commissioner> ROWS = History.of(
                "address of the Commissioner",
                DataFile.read(
                        Commissioner.class.getResourceAsStream("commissioner.csv"),
                        "commissioner.csv",
                        List.of("from", "name", "address", "website", "source"),
                        fields -> InForce.of(
                                LocalDate.parse(fields.get(0)),
                                new Commissioner(
                                        fields.get(1), List.of(fields.get(2).split("; ")), fields.get(3)),
                                Guidance.of("ICO", "FOI and EIR complaints", URI.create(fields.get(4))))));
    }
}
