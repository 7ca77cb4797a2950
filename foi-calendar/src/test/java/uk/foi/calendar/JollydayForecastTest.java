package uk.foi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The forecast from Jollyday's rules")
class JollydayForecastTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("agrees with the published facts for every year from 2005 to 2028, without exception")
    void agrees_with_the_facts(Division division) {
        assertThat(forecast(division, 2005, 2028))
                .containsExactlyInAnyOrderElementsOf(Facts.days(Set.of(division.key()), true));
    }

    @Test
    @DisplayName("has Good Friday where the Gregorian rule puts it, to 2060")
    void good_friday() {
        assertThat(IntStream.rangeClosed(2005, 2060).boxed()).allSatisfy(year -> {
            LocalDate goodFriday = Easter.goodFriday(year);
            assertThat(JollydayForecast.of(year).on(goodFriday))
                    .extracting(BankHoliday::title)
                    .containsOnly("Good Friday");
        });
        assertThat(Facts.goodFridays())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(2005, 2028)
                        .mapToObj(Easter::goodFriday)
                        .toList());
    }

    @Test
    @DisplayName("gives each division its own days, each with one holiday")
    void divisions() {
        assertThat(JollydayForecast.of(2030).on(LocalDate.of(2030, 4, 22)))
                .as("Easter Monday 2030 is a holiday outside Scotland")
                .extracting(BankHoliday::division)
                .containsExactly(Division.ENGLAND_AND_WALES, Division.NORTHERN_IRELAND);
        assertThat(JollydayForecast.of(2030).on(LocalDate.of(2030, 8, 5)))
                .extracting(BankHoliday::division)
                .containsExactly(Division.SCOTLAND);
    }

    private static Set<LocalDate> forecast(Division division, int first, int last) {
        return LocalDate.of(first, 1, 1)
                .datesUntil(LocalDate.of(last + 1, 1, 1))
                .filter(date -> JollydayForecast.of(date.getYear()).on(date).stream()
                        .anyMatch(holiday -> holiday.division() == division))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
