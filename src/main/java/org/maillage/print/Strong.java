package org.maillage.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A stretch of text, strong or not. */
record Strong(String text, boolean strong) {
    private static final Pattern MARKED = Pattern.compile("\\*\\*(.+?)\\*\\*");

    static List<Strong> runs(String text) {
        var runs = new ArrayList<Strong>();
        var at = 0;
        var marked = MARKED.matcher(text);
        while (marked.find()) {
            if (marked.start() > at) {
                runs.add(new Strong(text.substring(at, marked.start()), false));
            }
            runs.add(new Strong(marked.group(1), true));
            at = marked.end();
        }
        if (at < text.length()) {
            runs.add(new Strong(text.substring(at), false));
        }
        return runs;
    }
}
