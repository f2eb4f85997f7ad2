package org.maillage.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Document;
import org.maillage.document.EntityKey;
import org.maillage.document.Store;
import org.maillage.history.Edit;
import org.maillage.history.Rule;
import org.maillage.problem.Problem;

/**
 * One row of a file on its way into the territory.
 *
 * @param from the file it stands in, as people know it
 * @param columns the fields its file has columns for, and what it calls them; other fields keep what the territory knows
 */
record ImportRow(FileKind file, String from, int line, String id, Map<String, String> columns, Document document)
        implements Brought {
    private static final List<String> FRAME = List.of("mission", "campaign");

    @Override
    public EntityKey key() {
        return new EntityKey(file.kind().name(), id);
    }

    @Override
    public String group() {
        return file.name();
    }

    /**
     * The wish this row makes, given what stands and what a new entity starts with. An empty cell takes a value away,
     * except where a new entity would start with one: there it leaves what stands.
     */
    Edit edit(Store.@Nullable Stored stored, Document fresh) {
        var wanted = stored == null ? fresh : stored.document();
        var changes = new HashMap<String, @Nullable Object>();
        for (var field : columns.keySet()) {
            var value = CellParts.kept(
                    file.kind().field(field).orElseThrow(),
                    document.asMap().get(field),
                    stored == null ? null : stored.document().asMap().get(field));
            if (value != null || !(isRequired(field) || fresh.has(field))) {
                changes.put(field, value);
            }
        }
        var edit = new Edit(file.kind(), id, stored == null ? null : stored.version(), wanted.with(changes));
        return stored == null && !changes.containsKey("audience") ? edit.fillingIn(Set.of("audience")) : edit;
    }

    /** A reading or a profile for which the territory has no mission or no campaign. */
    Optional<Problem> withoutFrame(Edit edit) {
        var wanted = edit.document();
        return FRAME.stream()
                .filter(field -> wanted != null && file.kind().field(field).isPresent() && !wanted.has(field))
                .findFirst()
                .map(field -> Problem.of(
                        "no-" + field,
                        field,
                        null,
                        Map.of(Rule.ENTITY, edit.key().toString())));
    }

    @Override
    public String columnOf(String field) {
        return columns.getOrDefault(field, file.columnOf(field));
    }

    private boolean isRequired(String field) {
        return file.kind().field(field).orElseThrow().required();
    }
}
