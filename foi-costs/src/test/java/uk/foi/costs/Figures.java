package uk.foi.costs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import uk.foi.core.law.Provision;
import uk.foi.core.request.AuthorityKind;

/** Figures for the tests, and the sum of section 12 done in whole numbers, slowly. */
final class Figures {

    static final LocalDate RECEIVED = LocalDate.of(2023, 6, 15);
    static final AppropriateLimit COUNCIL = AppropriateLimit.on(RECEIVED, AuthorityKind.OTHER_PUBLIC_AUTHORITY);
    static final AppropriateLimit DEPARTMENT = AppropriateLimit.on(RECEIVED, AuthorityKind.LISTED_IN_SCHEDULE_1_PART_I);

    private Figures() {}

    /** A limit that ministers have not set, but might. */
    static AppropriateLimit limit(String pounds, String rate) {
        return ImmutableAppropriateLimit.builder()
                .authority(AuthorityKind.OTHER_PUBLIC_AUTHORITY)
                .amount(new BigDecimal(pounds))
                .basis(Provision.parse("Fees Regs 2004 reg.3(3)"))
                .hourlyRate(new BigDecimal(rate))
                .rateBasis(Provision.parse("Fees Regs 2004 reg.4(4)"))
                .build();
    }

    static CostEstimate estimate(AppropriateLimit limit, Task... tasks) {
        return CostEstimate.builder().limit(limit).addAllTasks(List.of(tasks)).build();
    }

    /**
     * Reg.4(4), "at a rate of ... per person per hour", and s.12(1), "would exceed": the cost as a fraction, in pence
     * over 3600, against the limit in pence over 3600.
     */
    static boolean exceeds(List<Task> tasks, long limitInPence, long rateInPence) {
        BigInteger numerator = BigInteger.ZERO;
        for (Task task : tasks) {
            for (int person = 0; person < task.people(); person++) {
                numerator = numerator.add(BigInteger.valueOf(task.count())
                        .multiply(BigInteger.valueOf(task.timeEach().toSeconds()))
                        .multiply(BigInteger.valueOf(rateInPence)));
            }
        }
        return numerator.compareTo(BigInteger.valueOf(limitInPence).multiply(BigInteger.valueOf(3600))) > 0;
    }
}
