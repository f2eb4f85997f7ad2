package org.maillage.http;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Sentences for people, in French or English; {@code {name}} stands for a detail. */
public final class Messages {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** French unless English is asked for first. */
    public static Messages in(Locale locale) {
        var language = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
        return new Messages(ResourceBundle.getBundle("messages", language, EXACT));
    }

    public Locale locale() {
        return bundle.getLocale();
    }

    public String say(String key, Map<String, String> details) {
        var sentence = sentence(key);
        for (var detail : details.entrySet()) {
            sentence = sentence.replace("{" + detail.getKey() + "}", detail.getValue());
        }
        return sentence;
    }

    /** A short title for a status code. */
    public String status(int status) {
        var key = "status." + status;
        return sentence(bundle.containsKey(key) ? key : "status.other");
    }

    private String sentence(String key) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("No sentence for " + key + " in " + bundle.getLocale(), e);
        }
    }
}
