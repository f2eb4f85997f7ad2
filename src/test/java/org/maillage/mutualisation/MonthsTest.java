package org.maillage.mutualisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {
    @ParameterizedTest
    @CsvSource({
        "mars–juin, 3 4 5 6",
        "octobre à mai, 1 2 3 4 5 10 11 12",
        "décembre–février, 1 2 12",
        "juillet et août, 7 8",
        "Août, 8",
        "March to May, 3 4 5",
        "janvier–mars et octobre–novembre, 1 2 3 10 11",
        "presque toute l’année, 1 2 3 4 5 6 7 8 9 10 11 12",
        "du lundi au vendredi, ''",
        "hors vacances d’été, ''",
        "avant mars 2027, ''",
        "à partir de juin 2027, ''"
    })
    void readsTheMonthsThatAPeriodClearlyNames(String period, String months) {
        var expected = Arrays.stream(months.split(" "))
                .filter(month -> !month.isEmpty())
                .map(Integer::valueOf)
                .toList();
        assertThat(Months.of(period)).isEqualTo(expected);
    }
}
