package uk.foi.core.law;

import java.time.LocalDate;

/**
 * The day to which the library states the law.
 *
 * <p>The texts read are: FOIA as revised to 7 April 2026; FOISA as revised to 7 October 2024, with the changes made by the
 * Data (Use and Access) Act 2025; the EI(S)R as revised to 5 February 2026; the EIR as revised to 2017, with the changes
 * made by the Data Protection Act 2018, S.I. 2019/419 and the Act of 2025. Later changes are not in the library.
 */
public final class LawStated {

    /** The day: what a method without a date answers for. */
    public static final LocalDate ON = LocalDate.of(2026, 4, 7);

    private LawStated() {}
}
