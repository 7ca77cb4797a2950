package uk.foi.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfigurationService;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import java.net.URL;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.foi.calendar.forecast.ForwardedHolidays;

/**
 * The bank holidays that Jollyday's rules give for a year whose list is not published yet.
 *
 * <p>Jollyday is slow to start, so nothing here runs until a forecast is asked for. Its traps and the ways round them are
 * in {@code docs/decisions/003-holidays-facts-first.md}.
 */
final class JollydayForecast {

    private static final String RULES = "/holidays/Holidays_gb.xml";
    private static final String SOURCE = "Forecast from Jollyday's rules";
    /** Jollyday takes a path of region codes, and an unknown code for the whole country: one call for each of these. */
    private static final Map<Division, List<String>> REGIONS = new EnumMap<>(Map.of(
            Division.ENGLAND_AND_WALES, List.of("eng", "wls"),
            Division.SCOTLAND, List.of("sct"),
            Division.NORTHERN_IRELAND, List.of("nir")));

    private static final Map<Integer, JollydayForecast> YEARS = new ConcurrentHashMap<>();

    private final Map<LocalDate, List<BankHoliday>> byDate = new TreeMap<>();

    private JollydayForecast(int year) {
        REGIONS.forEach((division, regions) -> {
            Map<LocalDate, BankHoliday> found = new TreeMap<>();
            for (String region : regions) {
                // The set is Jollyday's live cache: read it, keep nothing of it.
                for (Holiday holiday : Manager.GB.getHolidays(Year.of(year), region)) {
                    found.put(
                            holiday.getDate(),
                            BankHoliday.of(holiday.getDate(), division, holiday.getDescription(Locale.UK), SOURCE));
                }
            }
            found.forEach((date, holiday) ->
                    byDate.computeIfAbsent(date, day -> new ArrayList<>()).add(holiday));
        });
    }

    /** The forecast for a year, worked out once. */
    static JollydayForecast of(int year) {
        return YEARS.computeIfAbsent(year, JollydayForecast::new);
    }

    /** The holidays forecast for a day of the year; weekends have none. */
    List<BankHoliday> on(LocalDate date) {
        return byDate.getOrDefault(date, List.of());
    }

    /** Made once, when a forecast is first asked for. */
    private static final class Manager {

        static final HolidayManager GB = create();

        private static HolidayManager create() {
            // Jollyday finds its back end through the context class loader, which on a pool thread may see nothing of
            // it.
            Thread thread = Thread.currentThread();
            @Nullable ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(HolidayManager.class.getClassLoader());
            try {
                URL rules = HolidayManager.class.getResource(RULES);
                if (rules == null) {
                    throw new IllegalStateException(
                            "Jollyday's rules for Great Britain are not where they were: " + RULES);
                }
                Properties properties = new Properties();
                // Asked by address, the manager is not the one that a host gets by asking for a country.
                HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(rules, properties));
                HolidayCalendarConfigurationService backEnd = manager.getConfigurationService();
                manager.setConfigurationService(
                        parameter -> new Forwarded(backEnd.getHolidayCalendarConfiguration(parameter)));
                manager.init(manager.getManagerParameter());
                return manager;
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }

    private record Forwarded(HolidayCalendarConfiguration configuration) implements HolidayCalendarConfiguration {

        @Override
        public String hierarchy() {
            return configuration.hierarchy();
        }

        @Override
        public String description() {
            return configuration.description();
        }

        @Override
        public HolidayConfigurations holidays() {
            return new ForwardedHolidays(configuration.holidays());
        }

        @Override
        public Stream<HolidayCalendarConfiguration> subConfigurations() {
            return configuration.subConfigurations().map(Forwarded::new);
        }
    }
}
