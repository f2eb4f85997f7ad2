package org.maillage.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "mars–juin, 3 4 5 6",
        "octobre à mai, 1 2 3 4 5 10 11 12",
        "décembre–février, 1 2 12",
        "juillet et août, 7 8",
        "Août, 8",
        "March to May, 3 4 5",
        "from June to August, 6 7 8",
        "de juin jusqu’en août, 6 7 8",
        "janvier–mars et octobre–novembre, 1 2 3 10 11",
        "presque toute l’année, 1 2 3 4 5 6 7 8 9 10 11 12",
        "juin à septembre sauf août, 6 7 9",
        "le lundi en juillet et le mardi en août, 7 8",
        "du lundi au vendredi, ''",
        "hors vacances d’été, ''",
        "avant mars 2027, ''",
        "à partir de juin 2027, ''",
        "dès juin, ''",
        "from June, ''",
        "jusqu’en juin, ''",
        "juin ou juillet, ''",
        "sauf vacances d’août, ''"
    })
    void readsTheMonthsThatAPeriodClearlyNames(String period, String months) {
        var expected = Arrays.stream(months.split(" "))
                .filter(month -> !month.isEmpty())
                .map(Integer::valueOf)
                .toList();
        assertThat(Period.read(period).calendar().months()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lundi et jeudi matin | 1 08:00-12:00; 4 08:00-12:00",
                "Lundi, jeudi : 9 h – 12 h | 1 09:00-12:00; 4 09:00-12:00",
                "le mardi 9h-12h | 2 09:00-12:00",
                "mardi de 9h30 à midi et de 14h à 17h | 2 09:30-12:00 14:00-17:00",
                "mardi 9-12h et vendredi soir | 2 09:00-12:00; 5 18:00-22:00",
                "9 h à 12 h le lundi | 1 09:00-12:00",
                "Mon–Fri 14:00-18:00 | 1 14:00-18:00; 2 14:00-18:00; 3 14:00-18:00; 4 14:00-18:00; 5 14:00-18:00",
                "Tuesday and Thursday from 9 am to 5 pm | 2 09:00-17:00; 4 09:00-17:00",
                "between 2 and 6pm on Fridays | 5 14:00-18:00",
                "week-end | 6; 7",
                "at weekends | 6; 7",
                "le vendredi, de juin à août, de 18 h à 20 h | 5 18:00-20:00",
                "en semaine | 1; 2; 3; 4; 5",
                "tous les jours sauf le dimanche | 1; 2; 3; 4; 5; 6",
                "sauf le mercredi | 1; 2; 4; 5; 6; 7",
                "de juin à août, le samedi | 6",
                "mercredi et vacances | 3",
                "lundi hors vacances scolaires | 1",
                "le samedi de 20h à 2h | 6 20:00-24:00; 7 00:00-02:00",
                "jeudi et vendredi, 24h/24 | 4 00:00-24:00; 5 00:00-24:00",
                "du lundi au vendredi, le matin | 1 08:00-12:00; 2 08:00-12:00; 3 08:00-12:00; 4 08:00-12:00; 5 08:00-12:00",
                "Monday to Wednesday mornings | 1 08:00-12:00; 2 08:00-12:00; 3 08:00-12:00",
                "lundi avant 9h | 1 00:00-09:00",
                "Mondays until 10am | 1 00:00-10:00",
                "lundi à partir de 18h | 1 18:00-24:00",
                "vendredi au dimanche | 5; 6; 7",
                "3 camions le lundi, 20 h par semaine | 1"
            })
    void readsDaysAndHours(String period, String week) {
        assertThat(told(period)).isEqualTo(week);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en soirée | 18:00-22:00",
                "après 14 h | 14:00-24:00",
                "l’après-midi | 14:00-18:00",
                "9h à 12h et 14h à 18h | 09:00-12:00 14:00-18:00",
                "afternoons | 14:00-18:00",
                "postes de nuit | 00:00-06:00 22:00-24:00"
            })
    void readsHoursOfAnyDay(String period, String hours) {
        var week = week(period);
        assertThat(week.days()).isFalse();
        assertThat(hours(week.daytime())).isEqualTo(hours);
    }

    @Test
    void eveningsAndTheWeekendAreBoth() {
        var week = week("le soir et le week-end");
        assertThat(week.hoursPerWeek()).isEqualTo(5 * 4 + 48);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "un samedi sur deux",
                "deux week-ends sur trois",
                "le premier lundi du mois",
                "un soir par mois",
                "lundi ou mardi",
                "du mardi au samedi matin",
                "tôt le matin et le soir",
                "en fin d’après-midi",
                "lundi 14 à 9h",
                "samedi 3 juillet",
                "le 14 juillet au soir",
                "2 à 3 h par jour",
                "deux demi-journées",
                "20 h par semaine",
                "sauf mercredi, jeudi",
                "à partir du lundi",
                "à mon domicile",
                "9 à 12 personnes",
                "vacances scolaires",
                "every other Friday",
                "le lundi en juillet et le mardi en août",
                "lundi 9h10-10h20"
            })
    void leavesUnsaidWhatIsNotEachWeekOrNotClear(String period) {
        var week = Period.read(period).calendar().week();
        assertThat(week == null || (!week.hours() && period.contains("9h10"))).isTrue();
    }

    @Test
    void citesWhatItDoesNotCount() {
        assertThat(Period.read("lundi hors vacances scolaires").unread()).containsExactly("hors vacances scolaires");
        assertThat(Period.read("mercredi et vacances").unread()).containsExactly("vacances");
        assertThat(Period.read("presque toute l’année").unread()).containsExactly("presque");
        assertThat(Period.read("un samedi sur deux").unread()).containsExactly("un samedi sur deux");
        assertThat(Period.read("avant mars 2027").unread()).containsExactly("avant mars 2027");
        assertThat(Period.read("Mon–Fri 14:00-18:00").unread()).isEmpty();
        assertThat(Period.read("quand il fait beau").unread()).containsExactly("quand il fait beau");
    }

    @Test
    void countsTheHoursOfAWeek() {
        assertThat(Period.read("12,5 h par semaine, mars à juin").weekly()).isEqualTo(12.5);
        assertThat(Period.read("lundi et mardi 9h-17h").weekly()).isEqualTo(16);
        assertThat(Period.read("le lundi").weekly()).isNull();
    }

    private static Week week(String period) {
        return Objects.requireNonNull(Period.read(period).calendar().week(), period);
    }

    private static String told(String period) {
        var week = week(period);
        assertThat(week.days()).isTrue();
        return week.weekdays().stream()
                .map(day -> day + (week.hours() ? " " + hours(week.day(day)) : ""))
                .collect(Collectors.joining("; "));
    }

    private static String hours(BitSet quarters) {
        var runs = Week.runs(quarters);
        var told = new StringBuilder();
        for (var i = 0; i < runs.size(); i += 2) {
            told.append(i > 0 ? " " : "").append(clock(runs.get(i))).append('-').append(clock(runs.get(i + 1)));
        }
        return told.toString();
    }

    private static String clock(int quarter) {
        return String.format(Locale.ROOT, "%02d:%02d", quarter / 4, quarter % 4 * 15);
    }
}
