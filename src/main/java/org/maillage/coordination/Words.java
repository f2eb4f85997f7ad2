package org.maillage.coordination;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The small words and the numbers of one language. */
final class Words {
    private static final int NAMED = 4;

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "org.maillage.coordination.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Words in(String language) {
        return new Words("en".equals(language) ? Locale.ENGLISH : Locale.FRENCH);
    }

    String language() {
        return locale.getLanguage();
    }

    /** What a code is called here, when it is one of ours and not of the territory. */
    @Nullable
    String code(String list, String code) {
        var key = list + "." + code;
        return bundle.containsKey(key) ? bundle.getString(key) : null;
    }

    /** Some names: the first few, then how many others. */
    String list(List<String> names) {
        if (names.size() > NAMED + 1) {
            var others = bundle.getString("others").replace("{n}", number(names.size() - NAMED));
            return String.join(", ", names.subList(0, NAMED)) + bundle.getString("and") + others;
        }
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + bundle.getString("and") + names.getLast();
    }

    String number(Number number) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(Math.abs(number.doubleValue()) < 10 ? 1 : 0);
        return format.format(number);
    }

    /** French counts below two as one. */
    boolean one(Number number) {
        var value = Math.abs(number.doubleValue());
        return locale.equals(Locale.ENGLISH) ? value == 1 : value < 2;
    }
}
