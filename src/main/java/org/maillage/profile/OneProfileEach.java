package org.maillage.profile;

import static org.maillage.profile.ProfileKinds.PROFILE;

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
import org.maillage.document.Store;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Rule;
import org.maillage.problem.Problem;

/**
 * A person sees an actor in one way for one mission and campaign: a second profile is refused, and the first one told
 * to be completed.
 *
 * <p>Who brings files writes in the names of several people: each of these names counts for itself.
 */
public final class OneProfileEach implements Rule {
    private final Store store;

    public OneProfileEach(Store store) {
        this.store = store;
    }

    /** What no two profiles share. */
    private record Place(String actor, String mission, String campaign, String person, String author) {
        static Place of(Document profile, String person) {
            return new Place(
                    value(profile, "actor"),
                    value(profile, "mission"),
                    value(profile, "campaign"),
                    person,
                    value(profile, "author"));
        }

        private static String value(Document profile, String field) {
            return Objects.requireNonNullElse(profile.text(field), "");
        }
    }

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        var profiles = edits.stream()
                .filter(edit -> edit.kind().equals(PROFILE))
                .filter(edit -> edit.wished() || edit.restores())
                .toList();
        var written = profiles.stream().filter(edit -> edit.document() != null).toList();
        if (written.isEmpty()) {
            return edits;
        }
        var ids = profiles.stream().map(Edit::id).toList();
        var before = store.read(tx, territory, PROFILE, ids);
        var taken = taken(tx, territory, written, new HashSet<>(ids));
        for (var edit : written) {
            var document = Objects.requireNonNull(edit.document());
            var place = Place.of(document, person(edit, document, before.get(edit.id()), author));
            if (taken.putIfAbsent(place, edit.id()) != null) {
                problems.add(Problem.of(
                        "profile-exists",
                        "actor",
                        document.text("actor"),
                        Map.of(ENTITY, edit.key().toString())));
            }
        }
        return edits;
    }

    /** The places of the profiles of the same actors that this change leaves alone. */
    private static Map<Place, String> taken(Tx tx, String territory, List<Edit> written, Set<String> changed) {
        var actors = new ArrayList<String>();
        for (var edit : written) {
            actors.add(String.valueOf(Objects.requireNonNull(edit.document()).text("actor")));
        }
        var taken = new HashMap<Place, String>();
        for (var row : tx.run(
                "profile/of-actors",
                Map.of(
                        "territory",
                        territory,
                        "actors",
                        actors.stream().distinct().toList()))) {
            var profile = PROFILE.trusted(row.map("document"));
            if (!changed.contains(row.text("id"))) {
                taken.put(Place.of(profile, Objects.requireNonNullElse(profile.text("person"), "")), row.text("id"));
            }
        }
        return taken;
    }

    /** Whose it will be: it stays with whoever first wrote it. */
    private static String person(Edit edit, Document document, Store.@Nullable Stored before, Author author) {
        var known = edit.restores() || edit.archived() ? document : before == null ? null : before.document();
        return known == null ? author.person() : Objects.requireNonNullElse(known.text("person"), "");
    }
}
