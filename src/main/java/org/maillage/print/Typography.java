package org.maillage.print;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How numbers, days and punctuation are set in a language. */
public enum Typography {
    FRENCH(Locale.FRENCH),
    ENGLISH(Locale.UK);

    private static final String NARROW = "\u202f";
    private static final String SPACE = "\u00a0";

    private final Locale locale;

    Typography(Locale locale) {
        this.locale = locale;
    }

    public static Typography of(String language) {
        return "en".equals(language) ? ENGLISH : FRENCH;
    }

    public String number(Number number) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** As 23 November 2026 or 1er décembre 2026, on one line. */
    public String day(LocalDate day) {
        var written = DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
        if (this == FRENCH && day.getDayOfMonth() == 1) {
            written = written.replaceFirst("^1 ", "1er ");
        }
        return written.replace(" ", SPACE);
    }

    /** French counts below two as one. */
    public boolean isOne(long number) {
        return this == ENGLISH ? number == 1 : number < 2;
    }

    /** A text that somebody typed, with real quotation marks, apostrophes and dashes, and spaces where lines must not break. */
    public String careful(String typed) {
        var text = typed.strip().replace("...", "…").replaceAll("(?<=\\s|^)--?(?=\\s)", "–");
        text = text.replaceAll("(?<=\\p{L}|\\d)'", "’")
                .replaceAll("(?<=\\s|^|\\()'(?=\\S)", this == ENGLISH ? "‘" : "’");
        if (this == ENGLISH) {
            return text.replaceAll("(?<=\\s|^|\\()\"(?=\\S)", "“").replace('"', '”');
        }
        return text.replaceAll("(?<=\\s|^|\\()\"(?=\\S)", "«" + SPACE)
                .replaceAll("(?<=\\S)\"", SPACE + "»")
                .replaceAll("«[ \u202f]", "«" + SPACE)
                .replaceAll("[ \u202f]»", SPACE + "»")
                .replaceAll("(?<=[^\\s\u00a0\u202f])[ \u00a0]?([;!?]+)(?=\\s|$|\u00a0»)", NARROW + "$1")
                .replaceAll("[ \u202f]([:%€])", SPACE + "$1");
    }
}
