package org.maillage.exchange.matching;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the row of an actor says besides: what it has, what it lacks, with whom it works; several of them in one cell. */
public final class Besides {
    static final String HOLDS = "holds";
    static final String LACKS = "lacks";
    public static final String TIED = "tied";
    /** Of which nature are all the relations that such a table names: it is said of all of them, never guessed. */
    static final String NATURE = "tiedNature";

    /** The fields whose items are types of things, and what an item becomes. */
    public static final SortedMap<String, String> OF_TYPES =
            Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(HOLDS, "resources", LACKS, "needs")));

    /** A point within a word is spelling: "salarié·es". */
    private static final Pattern BETWEEN = Pattern.compile("[;|]|(?<!\\S)[\u2022\u00b7](?!\\S)");

    private Besides() {}

    public static boolean has(String field) {
        return OF_TYPES.containsKey(field) || field.equals(TIED);
    }

    /** One by one: by lines, within a line by semicolons, bars and bullets, where there are none of them by commas. */
    public static List<String> items(String cell) {
        return cell.lines()
                .flatMap(line -> BETWEEN.matcher(line).find() ? BETWEEN.splitAsStream(line) : commas(line))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<String> commas(String line) {
        return Arrays.stream(line.split(","));
    }
}
