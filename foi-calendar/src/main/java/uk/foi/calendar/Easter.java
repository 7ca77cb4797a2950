package uk.foi.calendar;

import java.time.LocalDate;

/** When Good Friday is. */
final class Easter {

    private Easter() {}

    /** Two days before Easter Sunday, which the Gregorian rule of 1582 fixes by golden number, century and epact. */
    static LocalDate goodFriday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int lunarCorrection = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - lunarCorrection + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int lateMoon = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * lateMoon + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1).minusDays(2);
    }
}
