package org.maillage.personal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maillage.document.Document;

/** Where documents say by their name who did something, and how a name stands in a text. */
final class Naming {
    static final List<String> FIELDS = List.of("openedBy", "closedBy", "answeredBy", "author");

    private static final int SHORTEST_NAME = 4;

    private Naming() {}

    /** What stands in every record that says this name of whoever did something. */
    static List<String> marks(String name) {
        var quoted = Records.quoted(name);
        return FIELDS.stream().map(field -> mark(field) + quoted).toList();
    }

    /** What stands in every record that says of anybody that they did something. */
    static List<String> marks() {
        return FIELDS.stream().map(Naming::mark).toList();
    }

    /** Whether a name says enough to be looked for in texts: "Marie" may be anybody, and "Groupe" anything. */
    static boolean isFull(String name) {
        return name.length() >= SHORTEST_NAME && name.strip().contains(" ");
    }

    /** The name as words of a text, not as a part of others. */
    static Pattern words(String name) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
    }

    /** The marks of a name, in texts too where it is looked for there. */
    static List<String> everywhere(String name) {
        var inTexts = Records.quoted(name).replaceAll("^\"|\"$", "");
        return isFull(name) ? List.of(inTexts) : marks(name);
    }

    private static String mark(String field) {
        return "\"" + field + "\":";
    }

    /** The names by which a document says who did something. */
    static Stream<String> in(Document document) {
        return FIELDS.stream().map(document::text).flatMap(Stream::ofNullable);
    }
}
