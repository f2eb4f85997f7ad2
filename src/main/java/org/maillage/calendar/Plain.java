package org.maillage.calendar;

import java.text.Normalizer;

/** A text without capitals and accents, letter for letter, so that what was found in it can be cited as it was written. */
final class Plain {
    private Plain() {}

    static String of(String composed) {
        var plain = new StringBuilder(composed.length());
        for (var i = 0; i < composed.length(); i++) {
            var letter = Character.toLowerCase(composed.charAt(i));
            plain.append(
                    switch (letter) {
                        case '’', '‘' -> '\'';
                        case '–', '—', '‑', '→' -> '-';
                        case '\u00a0', '\u202f' -> ' ';
                        default ->
                            Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                                    .charAt(0);
                    });
        }
        return plain.toString();
    }
}
