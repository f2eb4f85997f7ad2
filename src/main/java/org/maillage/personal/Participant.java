package org.maillage.personal;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Document;
import org.maillage.document.Kind;

/**
 * Takes somebody who took part out of documents: what they kept to themselves goes, what they said to others stays without
 * their name, as said by nobody in particular.
 *
 * @param nobody who it is from now on
 */
record Participant(String person, String name, String nobody) implements Cleaner {
    /** Where documents other than statements name whoever did something. */
    private static final List<String> NAMING = List.of("openedBy", "closedBy", "answeredBy", "author");

    @Override
    public @Nullable Document cleaned(Kind kind, String entity, Document document) {
        var theirs = person.equals(document.text("person"));
        if (theirs && "author".equals(document.text("audience")) && !document.has("audienceAfter")) {
            return null;
        }
        var changes = new HashMap<String, @Nullable Object>();
        if (theirs) {
            changes.put("person", nobody);
        }
        var hasWriter = kind.field("person").isPresent();
        for (var field : NAMING) {
            var named = kind.field(field).isPresent() && name.equals(document.text(field));
            if (named && (theirs || !hasWriter || "answeredBy".equals(field))) {
                changes.put(field, null);
            }
        }
        var mentioned = kind.field("mentions").isPresent() ? document.texts("mentions") : List.<String>of();
        if (mentioned.contains(person)) {
            var others =
                    mentioned.stream().filter(other -> !other.equals(person)).toList();
            changes.put("mentions", others.isEmpty() ? null : others);
        }
        return changes.isEmpty() ? document : document.with(changes);
    }

    /** What stands in every record that is to be looked at. */
    List<String> marks() {
        var quoted = Records.quoted(name);
        return List.of(
                Records.quoted(person),
                "\"author\":" + quoted,
                "\"openedBy\":" + quoted,
                "\"closedBy\":" + quoted,
                "\"answeredBy\":" + quoted);
    }
}
