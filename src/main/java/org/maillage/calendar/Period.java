package org.maillage.calendar;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a period in plain French or English says: « de juin à août, le samedi », “Mon–Fri 14:00-18:00”, « tous les jours
 * sauf le dimanche ». What is not understood, or could be read in two ways, is left unsaid and cited.
 *
 * @param unread pieces of the text that the calendar does not count
 * @param hoursPerWeek how many hours a week are meant, where the text says it
 */
public record Period(
        Calendar calendar, List<String> unread, @Nullable Double hoursPerWeek) {
    public Period {
        unread = List.copyOf(unread);
    }

    public static Period read(String text) {
        return new PeriodReader(Normalizer.normalize(text.strip(), Normalizer.Form.NFC)).read();
    }

    /** The hours of a week that are said: in so many words, or by days and hours. */
    public @Nullable Double weekly() {
        var week = calendar.week();
        return hoursPerWeek != null ? hoursPerWeek : week == null ? null : week.hoursPerWeek();
    }
}
