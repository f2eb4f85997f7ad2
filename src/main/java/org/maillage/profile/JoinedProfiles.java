package org.maillage.profile;

import static org.maillage.profile.ProfileKinds.PROFILE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.maillage.actor.JoinedOnMerge;
import org.maillage.document.Document;
import org.maillage.document.Field;
import org.maillage.document.Kind;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;

/** When two actors become one, whoever described both has one profile: the kept actor's, with what it did not say. */
public final class JoinedProfiles implements JoinedOnMerge {
    private static final List<String> FRAME = List.of("mission", "campaign", "person", "author");

    @Override
    public Kind kind() {
        return PROFILE;
    }

    @Override
    public List<Edit> joined(Tx tx, String territory, String keep, String drop) {
        var kept = new LinkedHashMap<List<String>, Document>();
        of(tx, territory, keep).forEach(profile -> kept.putIfAbsent(frame(profile), profile));
        var edits = new ArrayList<Edit>();
        for (var left : of(tx, territory, drop)) {
            var ours = kept.get(frame(left));
            if (ours == null) {
                edits.add(Edit.put(PROFILE, id(left), left.with("actor", keep)));
            } else {
                edits.add(Edit.put(PROFILE, id(ours), completed(ours, left)));
                edits.add(Edit.delete(PROFILE, id(left)));
            }
        }
        return edits;
    }

    private static List<Document> of(Tx tx, String territory, String actor) {
        return tx.run("profile/of-actors", Map.of("territory", territory, "actors", List.of(actor))).stream()
                .map(row -> PROFILE.trusted(row.map("document")))
                .toList();
    }

    private static List<String> frame(Document profile) {
        return FRAME.stream()
                .map(field -> Objects.requireNonNullElse(profile.text(field), ""))
                .toList();
    }

    private static Document completed(Document ours, Document theirs) {
        var one = ours;
        for (var field : PROFILE.fields()) {
            var name = field.name();
            if (field.type() == Field.Type.TEXTS) {
                var both = new LinkedHashSet<>(ours.texts(name));
                both.addAll(theirs.texts(name));
                one = both.isEmpty() ? one : one.with(name, List.copyOf(both));
            } else if (!ours.has(name) && theirs.has(name) && !"audienceAfter".equals(name)) {
                one = one.with(name, theirs.asMap().get(name));
            }
        }
        return one;
    }

    private static String id(Document profile) {
        return String.valueOf(profile.text("id"));
    }
}
