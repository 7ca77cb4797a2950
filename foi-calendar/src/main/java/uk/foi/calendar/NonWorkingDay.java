package uk.foi.calendar;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import uk.foi.core.law.Basis;

/** A day that does not count, and why. */
@Value.Immutable
public abstract class NonWorkingDay {

    NonWorkingDay() {}

    /** The grounds on which the enactments say that a day is not a working day, in their order. */
    public enum Reason {
        /** A Saturday. */
        SATURDAY,
        /** A Sunday. */
        SUNDAY,
        /** Christmas Day, named by the enactment. */
        CHRISTMAS_DAY,
        /** Good Friday, named by FOIA but not by FOISA. */
        GOOD_FRIDAY,
        /** A bank holiday under the Banking and Financial Dealings Act 1971. */
        BANK_HOLIDAY,
        /** Anything else, in a calendar that a deployment brings. */
        OTHER
    }

    /**
     * A day that does not count, for a calendar of one's own.
     *
     * @param date the day
     * @param reason why it does not count
     * @param description why, in words that follow "not counted:", such as {@code Saturday}
     * @param basis what takes it out
     * @return the day, certain and without bank holidays
     */
    public static NonWorkingDay of(LocalDate date, Reason reason, String description, Basis basis) {
        return of(date, reason, description, basis, List.of(), Certainty.OFFICIAL);
    }

    static NonWorkingDay of(
            LocalDate date,
            Reason reason,
            String description,
            Basis basis,
            List<BankHoliday> bankHolidays,
            Certainty certainty) {
        return ImmutableNonWorkingDay.builder()
                .date(date)
                .reason(reason)
                .description(description)
                .basis(basis)
                .addAllBankHolidays(bankHolidays)
                .certainty(certainty)
                .build();
    }

    /**
     * The day.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * Why it does not count. Where there are several reasons, the first in the order of the enactment.
     *
     * @return the reason
     */
    public abstract Reason reason();

    /**
     * Why it does not count, for people: {@code Saturday}, or {@code bank holiday in Scotland only: 2nd January}.
     *
     * @return the words
     */
    public abstract String description();

    /**
     * What says which days count.
     *
     * @return such as {@code FOIA 2000 s.10(6)}
     */
    public abstract Basis basis();

    /**
     * The bank holidays that fall on the day in the divisions the enactment looks at, whatever the reason.
     *
     * @return the holidays, each with its own provision and source; may be empty
     */
    public abstract List<BankHoliday> bankHolidays();

    /**
     * Whether the day is published or forecast. A weekend is certain however far ahead it lies.
     *
     * @return the certainty
     */
    public abstract Certainty certainty();

    @Override
    public String toString() {
        return date() + " " + description();
    }
}
