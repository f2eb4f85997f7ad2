package org.maillage.territory;

import static org.maillage.territory.TerritoryKinds.TERM;
import static org.maillage.territory.TerritoryKinds.TERRITORY;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.document.Store;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Hierarchy;
import org.maillage.history.Rule;
import org.maillage.problem.Problem;

/** What frames a territory holds together: its own document stays, terms are named by list and code, types form trees. */
public final class FrameRules implements Rule {
    private final Store store;
    private final Hierarchy types;

    public FrameRules(Store store) {
        this.store = store;
        this.types = new Hierarchy(
                store,
                TERM,
                term -> Stream.ofNullable(parentId(term.text("parent"))).toList());
    }

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        for (var edit : edits) {
            var document = edit.document();
            if (edit.kind().equals(TERRITORY) && (document == null || !edit.id().equals(territory))) {
                problems.add(problem("fixed-territory", edit, "id", edit.id()));
            }
            if (edit.kind().equals(TERM) && document != null) {
                checkName(edit, String.valueOf(document.text("list")), String.valueOf(document.text("code")), problems);
            }
        }
        checkParents(tx, territory, edits, problems);
        types.cycles(tx, territory, edits)
                .forEach(edit -> problems.add(problem("type-cycle", edit, "parent", edit.id())));
        return edits;
    }

    private static void checkName(Edit edit, String list, String code, List<Problem> problems) {
        if (!edit.id().equals(Lists.termId(list, code))) {
            problems.add(problem("term-id", edit, "id", edit.id()));
        }
    }

    private void checkParents(Tx tx, String territory, List<Edit> edits, List<Problem> problems) {
        var children = edits.stream().filter(edit -> parent(edit) != null).toList();
        var parents =
                children.stream().map(edit -> String.valueOf(parent(edit))).toList();
        var stored = store.read(tx, territory, TERM, parents).keySet();
        for (var child : children) {
            var parent = parent(child);
            if (parent != null
                    && !stored.contains(parent)
                    && edits.stream().noneMatch(edit -> edit.id().equals(parent))) {
                problems.add(problem("unknown-parent", child, "parent", parent.substring("type:".length())));
            }
        }
    }

    private static @Nullable String parent(Edit edit) {
        var document = edit.document();
        return edit.kind().equals(TERM) && document != null ? parentId(document.text("parent")) : null;
    }

    private static @Nullable String parentId(@Nullable String code) {
        return code == null ? null : Lists.termId("type", code);
    }

    private static Problem problem(String code, Edit edit, String field, String value) {
        return Problem.of(code, field, value, Map.of(ENTITY, edit.key().toString()));
    }
}
