package org.maillage.history;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.EntityKey;
import org.maillage.document.Field;
import org.maillage.document.Mentions;
import org.maillage.document.Privacy;
import org.maillage.document.Store;
import org.maillage.graph.Tx;
import org.maillage.problem.Conflict;
import org.maillage.problem.Invalid;
import org.maillage.problem.NotFound;
import org.maillage.problem.Problem;

/**
 * Compares wishes with what stands: what already is so is left out, what somebody else changed is refused.
 *
 * <p>A document keeps the person who first wrote it, whatever is sent but by an archive: only that person sees it when
 * its audience is its author; for others it is not there to be written or deleted. It also keeps naming what it names
 * unseen by the person who writes.
 */
final class Compared {
    private static final String WRITER = "person";

    private final Store store;
    private final Discretion discretion = new Discretion();

    Compared(Store store) {
        this.store = store;
    }

    List<Step> steps(Tx tx, Author author, String territory, List<Edit> edits) {
        refuseTwice(edits);
        var current = Standing.of(tx, store, territory, edits);
        var overlooked = discretion.overlooked(tx, author, territory, edits, current);
        var aboutUnseen = aboutUnseen(tx, author, territory, edits);
        var steps = new ArrayList<Step>();
        for (var edit : edits) {
            var stored = current.get(edit.key());
            var hidden = edit.wished() && (aboutUnseen.contains(edit.key()) || !shows(stored, author));
            refuseStale(tx, author, territory, edit, hidden ? null : stored);
            if (hidden || (edit.asked() && edit.document() == null && stored == null)) {
                throw new NotFound(edit.kind().name(), edit.id());
            }
            var before = stored == null ? null : stored.document();
            var after = edit.toTheLetter() ? edit.document() : written(edit, before, author, overlooked);
            if (!Objects.equals(before, after)) {
                steps.add(new Step(edit.kind(), edit.id(), before, after));
            }
        }
        return steps;
    }

    /** Wishes about nothing but an entity that others keep to themselves, such as its place. */
    private Set<EntityKey> aboutUnseen(Tx tx, Author author, String territory, List<Edit> edits) {
        var said = edits.stream()
                .filter(edit -> edit.asked() && edit.document() == null)
                .filter(edit -> edit.kind().field("id").map(Field::refersTo).isPresent())
                .toList();
        var unseen = discretion.unseen(
                tx,
                author,
                territory,
                said.stream()
                        .flatMap(edit -> Discretion.identities(edit.kind(), edit.id()))
                        .toList());
        return said.stream()
                .filter(edit -> Discretion.identities(edit.kind(), edit.id()).anyMatch(unseen::contains))
                .map(Edit::key)
                .collect(toSet());
    }

    private static boolean shows(Store.@Nullable Stored stored, Author reader) {
        return stored == null || Privacy.shows(stored.document(), reader);
    }

    private static @Nullable Document written(
            Edit edit, @Nullable Document before, Author author, Set<EntityKey> overlooked) {
        var document = edit.document();
        if (document == null) {
            return null;
        }
        var complete = before == null || overlooked.isEmpty()
                ? document
                : Mentions.with(edit.kind(), document, before, overlooked);
        return edit.archived() || edit.kind().field(WRITER).isEmpty()
                ? complete
                : complete.with(WRITER, before == null ? author.person() : before.text(WRITER));
    }

    private static void refuseTwice(List<Edit> edits) {
        var seen = new HashSet<EntityKey>();
        var twice = edits.stream().filter(edit -> !seen.add(edit.key())).toList();
        if (!twice.isEmpty()) {
            throw new Invalid(twice.stream()
                    .map(edit -> Problem.of(
                            "edited-twice",
                            "id",
                            edit.id(),
                            Map.of(Rule.ENTITY, edit.key().toString())))
                    .toList());
        }
    }

    private void refuseStale(Tx tx, Author author, String territory, Edit edit, Store.@Nullable Stored stored) {
        var version = stored == null ? 0 : stored.version();
        if (edit.version() == null || version == edit.version()) {
            return;
        }
        var versions = new HashMap<String, Object>();
        versions.put("entity", edit.key().toString());
        versions.put("version", version);
        versions.put(
                "theirs",
                stored != null && Privacy.shows(stored.document(), author)
                        ? discretion
                                .shown(tx, author, territory, edit.kind(), stored.document())
                                .asMap()
                        : Map.of());
        versions.put(
                "mine", edit.document() == null ? Map.of() : edit.document().asMap());
        throw new Conflict("stale", Map.of("entity", edit.key().toString()), versions);
    }
}
