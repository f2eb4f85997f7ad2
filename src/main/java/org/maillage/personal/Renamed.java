package org.maillage.personal;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Document;
import org.maillage.document.Kind;

/**
 * Puts another name where documents say who did something.
 *
 * @param person whose name it is; null when it is the name of somebody without an account
 */
record Renamed(@Nullable String person, String name, String instead) implements Cleaner {
    @Override
    public Document cleaned(Kind kind, String entity, Document document) {
        var changes = new HashMap<String, @Nullable Object>();
        var hasWriter = kind.field("person").isPresent();
        var theirs = person == null || person.equals(document.text("person"));
        for (var field : Naming.FIELDS) {
            var named = kind.field(field).isPresent() && name.equals(document.text(field));
            if (named && (theirs || !hasWriter || "answeredBy".equals(field))) {
                changes.put(field, instead);
            }
        }
        return changes.isEmpty() ? document : document.with(changes);
    }
}
