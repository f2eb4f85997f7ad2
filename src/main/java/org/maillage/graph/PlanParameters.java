package org.maillage.graph;

import java.util.HashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** The parameters that a statement names, read from its text without comments and string literals. */
public final class PlanParameters {
    private static final Pattern SILENT =
            Pattern.compile("/\\*.*?\\*/|//[^\\n]*|'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z_][A-Za-z0-9_]*)");

    private PlanParameters() {}

    public static Set<String> named(String text) {
        var names = new TreeSet<String>();
        var matcher = PARAMETER.matcher(SILENT.matcher(text).replaceAll(" "));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The named parameters, each as null: enough to plan a statement. */
    static Value forText(String text) {
        var values = new HashMap<String, Value>();
        named(text).forEach(name -> values.put(name, Values.NULL));
        return Values.value(values);
    }
}
