package org.maillage.personal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Document;
import org.maillage.document.Kind;

/**
 * Takes somebody who took part out of documents: what they kept to themselves goes, what they said to others stays without
 * their name, as said by nobody in particular.
 *
 * @param persons who it is, and as whom they came before they had an account
 * @param names what they are called, and whatever they were called before
 * @param nobody who it is from now on
 */
record Participant(Set<String> persons, Set<String> names, String nobody) implements Cleaner {
    @Override
    public @Nullable Document cleaned(Kind kind, String entity, Document document) {
        var person = document.text("person");
        var theirs = person != null && persons.contains(person);
        if (theirs && "author".equals(document.text("audience")) && !document.has("audienceAfter")) {
            return null;
        }
        var changes = new HashMap<String, @Nullable Object>();
        if (theirs) {
            changes.put("person", nobody);
        }
        var hasWriter = kind.field("person").isPresent();
        for (var field : Naming.FIELDS) {
            var name = kind.field(field).isPresent() ? document.text(field) : null;
            if (name != null && names.contains(name) && (theirs || !hasWriter || "answeredBy".equals(field))) {
                changes.put(field, null);
            }
        }
        var mentioned = kind.field("mentions").isPresent() ? document.texts("mentions") : List.<String>of();
        if (mentioned.stream().anyMatch(persons::contains)) {
            var others =
                    mentioned.stream().filter(other -> !persons.contains(other)).toList();
            changes.put("mentions", others.isEmpty() ? null : others);
        }
        return changes.isEmpty() ? document : document.with(changes);
    }

    /** What stands in every record that is to be looked at. */
    List<String> marks() {
        var marks = new ArrayList<String>();
        persons.forEach(person -> marks.add(Records.quoted(person)));
        names.forEach(name -> marks.addAll(Naming.marks(name)));
        return marks;
    }
}
