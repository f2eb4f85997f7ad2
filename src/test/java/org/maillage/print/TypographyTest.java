package org.maillage.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "FRENCH  | Où mettre \"la\" salle ?   | Où mettre «_la_» salle^?",
                "FRENCH  | L'école...                | L’école…",
                "FRENCH  | À faire : 40 %            | À faire_: 40_%",
                "FRENCH  | Vite!                     | Vite^!",
                "FRENCH  | https://ville.fr/a?b=1    | https://ville.fr/a?b=1",
                "ENGLISH | The \"large\" hall's door | The “large” hall’s door",
                "ENGLISH | One - or two?             | One – or two?"
            })
    void whatWasTypedIsSetWithCare(Typography language, String typed, String set) {
        assertThat(language.careful(typed)).isEqualTo(set.replace('_', '\u00a0').replace('^', '\u202f'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FRENCH|2026-12-01|1er décembre 2026",
                "FRENCH|2026-11-23|23 novembre 2026",
                "ENGLISH|2026-11-23|23 November 2026"
            })
    void daysAreWrittenOut(Typography language, LocalDate day, String written) {
        assertThat(language.day(day).replace('\u00a0', ' ')).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"FRENCH|1234.5|1\u202f234,5", "ENGLISH|1234.5|1,234.5"})
    void numbersAreThoseOfTheLanguage(Typography language, double number, String written) {
        assertThat(language.number(number)).isEqualTo(written);
    }
}
