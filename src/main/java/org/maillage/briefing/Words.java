package org.maillage.briefing;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.maillage.print.Typography;

/** What a briefing says, in one language; {@code {name}} stands for a detail. */
record Words(ResourceBundle sentences, Typography typography) {
    static Words in(String language) {
        var locale = "en".equals(language) ? Locale.ENGLISH : Locale.FRENCH;
        var exact = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Words(
                ResourceBundle.getBundle("org.maillage.briefing.words", locale, exact), Typography.of(language));
    }

    String language() {
        return sentences.getLocale().getLanguage();
    }

    String phrase(String key) {
        return sentences.getString(key);
    }

    String phrase(String key, Map<String, String> details) {
        var sentence = phrase(key);
        for (var detail : details.entrySet()) {
            sentence = sentence.replace("{" + detail.getKey() + "}", detail.getValue());
        }
        return sentence;
    }

    /** A sentence about a number, {@code {n}}, which has a form for one and another for several. */
    String count(String key, long number) {
        return phrase(key + (typography.isOne(number) ? ".one" : ".many"), Map.of("n", number(number)));
    }

    String number(Number number) {
        return typography.number(number);
    }
}
