package org.maillage.territory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.maillage.graph.Tx;
import org.maillage.history.Document;
import org.maillage.history.Edit;
import org.maillage.history.Field;
import org.maillage.history.Rule;
import org.maillage.history.Store;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/**
 * The territory's lists: an unknown value of an open list joins it, an unknown value of another list is refused.
 */
public final class Lists implements Rule {
    private final Store store;

    public Lists(Store store) {
        this.store = store;
    }

    @Override
    public List<Edit> prepare(Tx tx, String territory, List<Edit> edits) {
        var used = used(edits);
        var known = store.read(tx, territory, TerritoryKinds.TERM, used.keySet());
        var problems = new ArrayList<Problem>();
        var prepared = new ArrayList<Edit>();
        used.forEach((id, field) -> {
            if (known.containsKey(id) || edits.stream().anyMatch(edit -> isTerm(edit, id))) {
                return;
            }
            var code = codeOf(id);
            if (field.openList()) {
                prepared.add(Edit.put(TerritoryKinds.TERM, id, newTerm(id, code, String.valueOf(field.list()))));
            } else {
                problems.add(Problem.of("unknown-" + field.list(), field.name(), code));
            }
        });
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        prepared.addAll(edits);
        return prepared;
    }

    public static String termId(String list, String code) {
        return list + ":" + code;
    }

    private static Map<String, Field> used(List<Edit> edits) {
        var used = new LinkedHashMap<String, Field>();
        for (var edit : edits) {
            var document = edit.document();
            if (document != null) {
                edit.kind().fields().stream()
                        .filter(field -> field.list() != null)
                        .forEach(field -> codes(field, document)
                                .forEach(code -> used.put(termId(String.valueOf(field.list()), code), field)));
            }
        }
        return used;
    }

    private static List<String> codes(Field field, Document document) {
        if (field.type() == Field.Type.TEXTS) {
            return document.texts(field.name());
        }
        var code = document.text(field.name());
        return code == null ? List.of() : List.of(code);
    }

    private static boolean isTerm(Edit edit, String id) {
        return edit.kind() == TerritoryKinds.TERM && edit.id().equals(id) && edit.document() != null;
    }

    private static String codeOf(String termId) {
        return termId.substring(termId.indexOf(':') + 1);
    }

    private static Document newTerm(String id, String code, String list) {
        var words = code.replace('_', ' ').replace('-', ' ').strip();
        var label = words.isEmpty() ? code : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return TerritoryKinds.TERM.trusted(Map.of("id", id, "list", list, "code", code, "fr", label, "en", label));
    }
}
