package uk.foi.calendar.forecast;

import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import de.focus_shift.jollyday.core.spi.IslamicHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSundayHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonthHolidayConfiguration;
import java.util.List;

/**
 * Jollyday's holiday rules, forwarded.
 *
 * <p>Jollyday calls every declared method of this class by reflection. On the module path it may do so here, because this
 * package is exported to it; in its own JAXB back end it may not. So the class must be public and must declare the ten
 * methods of the interface and nothing else.
 */
public final class ForwardedHolidays implements HolidayConfigurations {

    private final HolidayConfigurations holidays;

    /**
     * Forwards to the rules of a back end.
     *
     * @param holidays the rules
     */
    public ForwardedHolidays(HolidayConfigurations holidays) {
        this.holidays = holidays;
    }

    @Override
    public List<FixedHolidayConfiguration> fixed() {
        return holidays.fixed();
    }

    @Override
    public List<RelativeToFixedHolidayConfiguration> relativeToFixed() {
        return holidays.relativeToFixed();
    }

    @Override
    public List<RelativeToWeekdayInMonthHolidayConfiguration> relativeToWeekdayInMonth() {
        return holidays.relativeToWeekdayInMonth();
    }

    @Override
    public List<FixedWeekdayInMonthHolidayConfiguration> fixedWeekdays() {
        return holidays.fixedWeekdays();
    }

    @Override
    public List<ChristianHolidayConfiguration> christianHolidays() {
        return holidays.christianHolidays();
    }

    @Override
    public List<IslamicHolidayConfiguration> islamicHolidays() {
        return holidays.islamicHolidays();
    }

    @Override
    public List<FixedWeekdayBetweenFixedHolidayConfiguration> fixedWeekdayBetweenFixed() {
        return holidays.fixedWeekdayBetweenFixed();
    }

    @Override
    public List<FixedWeekdayRelativeToFixedHolidayConfiguration> fixedWeekdayRelativeToFixed() {
        return holidays.fixedWeekdayRelativeToFixed();
    }

    @Override
    public List<EthiopianOrthodoxHolidayConfiguration> ethiopianOrthodoxHolidays() {
        return holidays.ethiopianOrthodoxHolidays();
    }

    @Override
    public List<RelativeToEasterSundayHolidayConfiguration> relativeToEasterSunday() {
        return holidays.relativeToEasterSunday();
    }
}
