package org.maillage.territory;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.EntityKey;
import org.maillage.document.Field;
import org.maillage.document.Store;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Rule;
import org.maillage.problem.Problem;

/**
 * The territory's lists: an unknown value of an open list joins it, an unknown value of another list is refused. What
 * somebody keeps to themselves brings no word to a list that everybody sees.
 */
public final class Lists implements Rule {
    private static final Pattern CODE = Pattern.compile("[a-z0-9_-]+");

    private final Store store;

    public Lists(Store store) {
        this.store = store;
    }

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        var uses = uses(edits);
        var known = new HashSet<>(
                store.read(tx, territory, TerritoryKinds.TERM, uses.keySet()).keySet());
        edits.stream()
                .filter(edit -> edit.kind().equals(TerritoryKinds.TERM))
                .map(Edit::id)
                .forEach(known::add);
        var prepared = new ArrayList<Edit>();
        uses.forEach((term, ofTerm) -> {
            if (known.contains(term)) {
                return;
            }
            var first = ofTerm.getFirst();
            if (first.field().openList()) {
                if (ofTerm.stream().anyMatch(use -> !use.confided())) {
                    prepared.add(Edit.put(TerritoryKinds.TERM, term, newTerm(term, first)));
                }
            } else {
                var allowed =
                        codesOf(tx, territory, String.valueOf(first.field().list()));
                ofTerm.forEach(use -> problems.add(use.unknown(allowed)));
            }
        });
        prepared.addAll(edits);
        return prepared;
    }

    /** An entity that names a code of one of the lists. */
    private record Use(EntityKey entity, Field field, String code, boolean confided) {
        Problem unknown(String allowed) {
            return Problem.of(
                    "unknown-" + field.list(),
                    field.name(),
                    code,
                    Map.of(ENTITY, entity.toString(), "allowed", allowed));
        }
    }

    private static String codesOf(Tx tx, String territory, String list) {
        return tx.ofFrame("territory/codes", Map.of("territory", territory, "list", list)).stream()
                .map(row -> row.text("code"))
                .collect(joining(", "));
    }

    public static String termId(String list, String code) {
        return list + ":" + code;
    }

    private static Map<String, List<Use>> uses(List<Edit> edits) {
        var uses = new LinkedHashMap<String, List<Use>>();
        for (var edit : edits) {
            var document = edit.document();
            if (document != null) {
                var confided = "author".equals(document.text("audience"));
                for (var field : edit.kind().fields()) {
                    if (field.list() != null) {
                        codes(field, document)
                                .forEach(code -> uses.computeIfAbsent(
                                                termId(String.valueOf(field.list()), code), term -> new ArrayList<>())
                                        .add(new Use(edit.key(), field, code, confided)));
                    }
                }
            }
        }
        return uses;
    }

    private static List<String> codes(Field field, Document document) {
        if (field.type() == Field.Type.TEXTS) {
            return document.texts(field.name());
        }
        var code = document.text(field.name());
        return code == null ? List.of() : List.of(code);
    }

    private static Document newTerm(String id, Use use) {
        var code = use.code();
        // Whoever wrote a word rather than a code meant it as it stands.
        var words = CODE.matcher(code).matches()
                ? code.replace('_', ' ').replace('-', ' ').strip()
                : code;
        var label = words.isEmpty() ? code : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        var list = String.valueOf(use.field().list());
        return TerritoryKinds.TERM.trusted(Map.of("id", id, "list", list, "code", code, "fr", label, "en", label));
    }
}
