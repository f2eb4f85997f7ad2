package org.maillage.history;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.EntityKey;
import org.maillage.document.Field;
import org.maillage.document.Kind;
import org.maillage.document.Mentions;
import org.maillage.document.Privacy;
import org.maillage.document.Store;
import org.maillage.graph.Tx;

/**
 * Documents do not tell a person the ids of what others keep to themselves; and a person who was not told of a mention
 * does not take it away by saving the document.
 */
public final class Discretion {
    /** Of these, what people other than the reader keep to themselves. */
    Set<EntityKey> unseen(Tx tx, Author reader, String territory, Collection<EntityKey> entities) {
        if (entities.isEmpty()) {
            return Set.of();
        }
        var keys = entities.stream()
                .distinct()
                .map(entity -> Map.of("kind", entity.kind(), "id", entity.id()))
                .toList();
        return tx
                .run("history/unseen", Map.of("territory", territory, "keys", keys, "person", reader.person()))
                .stream()
                .map(row -> new EntityKey(row.text("kind"), row.text("id")))
                .collect(toSet());
    }

    /** What the documents of these edits no longer name although it stays, and their author cannot see it. */
    Set<EntityKey> overlooked(
            Tx tx, Author author, String territory, List<Edit> edits, Map<EntityKey, Store.Stored> current) {
        var dropped = new HashSet<EntityKey>();
        for (var edit : edits) {
            var stored = current.get(edit.key());
            if (stored != null && edit.document() != null && !edit.restores()) {
                var before = entities(edit.kind(), stored.document());
                before.removeAll(entities(edit.kind(), edit.document()));
                dropped.addAll(before);
            }
        }
        edits.stream().filter(edit -> edit.document() == null).map(Edit::key).forEach(dropped::remove);
        return unseen(tx, author, territory, dropped);
    }

    /** The document as this person may read it. */
    public Document shown(Tx tx, Author reader, String territory, Kind kind, Document document) {
        return Mentions.without(kind, document, unseen(tx, reader, territory, entities(kind, document)));
    }

    /** Of these, what is no more and what people other than the reader kept to themselves at the end. */
    Set<EntityKey> goneUnseen(Tx tx, Author reader, String territory, Collection<EntityKey> entities) {
        if (entities.isEmpty()) {
            return Set.of();
        }
        var names = entities.stream().map(EntityKey::toString).distinct().toList();
        return tx.run("history/gone-unseen", Map.of("territory", territory, "entities", names)).stream()
                .filter(row -> !Privacy.shows(row.text("before"), reader))
                .map(row -> EntityKey.parse(row.text("entity")))
                .collect(toSet());
    }

    /** What has this id: the entity itself and, when it only says something of another one, that one. */
    static Stream<EntityKey> identities(Kind kind, String id) {
        return Stream.concat(
                Stream.of(new EntityKey(kind.name(), id)),
                kind.field("id").map(Field::refersTo).stream().map(of -> new EntityKey(of, id)));
    }

    static Set<EntityKey> entities(Kind kind, @Nullable Document document) {
        return Mentions.of(kind, document).map(Mentions.Mention::entity).collect(toSet());
    }
}
