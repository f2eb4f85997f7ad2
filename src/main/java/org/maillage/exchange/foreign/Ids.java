package org.maillage.exchange.foreign;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ids for what other programs call by theirs. One that is unlike any other is kept, so that the file matches when it comes
 * again; a number says nothing outside its file, and two files would take each other's actors for their own.
 */
public final class Ids {
    private static final Pattern UNUSABLE = Pattern.compile("[~|;/\\s]|^\\d*$|^[A-Za-z]{0,3}\\d{1,9}$");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final int LONGEST = 150;
    private static final int LONGEST_NAME = 60;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    /** The id itself where it can stay, or else one made of the name; never one that was given before. */
    public String of(@Nullable String id, String name) {
        var wanted = id != null && isUsable(id) ? id : ofName(name);
        var free = wanted;
        while (!taken.add(free)) {
            // A thousand of one name are not to be counted a thousand times.
            free = wanted + "-" + last.merge(wanted, 2, (before, first) -> before + 1);
        }
        return free;
    }

    private static boolean isUsable(String id) {
        return id.length() <= LONGEST && !UNUSABLE.matcher(id).find();
    }

    /** An id made of the letters and numbers of a name. */
    public static String ofName(String name) {
        var letters =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        var words = BETWEEN.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-");
        var id = words.startsWith("-") ? words.substring(1) : words;
        var cut = id.length() > LONGEST_NAME ? id.substring(0, LONGEST_NAME) : id;
        var whole = cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
        return whole.isEmpty() ? "x" : whole;
    }
}
