package org.maillage.round;

import static org.maillage.round.RoundKinds.ROUND;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.maillage.document.Document;
import org.maillage.document.Kind;
import org.maillage.document.Mentions;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;

/** The rounds that are open once a change is made. */
record OpenRounds(Map<String, Document> byId) {
    static OpenRounds after(Tx tx, String territory, List<Edit> edits) {
        var open = new LinkedHashMap<String, Document>();
        tx.ofFrame("round/open", Map.of("territory", territory))
                .forEach(row -> open.put(row.text("id"), ROUND.trusted(row.map("document"))));
        for (var edit : edits) {
            if (edit.kind().equals(ROUND)) {
                open.remove(edit.id());
                var document = edit.document();
                if (document != null && "open".equals(document.text("state"))) {
                    open.put(edit.id(), document);
                }
            }
        }
        return new OpenRounds(open);
    }

    /** Whether what somebody reads is for themselves as long as one of these rounds is open. */
    boolean keep(Kind kind, Document statement) {
        var actors = Mentions.of(kind, statement)
                .filter(mention ->
                        mention.field().required() && mention.entity().kind().equals("actor"))
                .map(mention -> mention.entity().id())
                .toList();
        return byId.values().stream()
                .anyMatch(round -> round.flag("alone")
                        && sameFrame(round, statement)
                        && round.texts("actors").containsAll(actors));
    }

    /** Whether one of the same mission and campaign is open too. */
    boolean hasAnotherLike(String id) {
        var round = byId.get(id);
        return round != null
                && byId.entrySet().stream()
                        .anyMatch(other -> !other.getKey().equals(id) && sameFrame(other.getValue(), round));
    }

    private static boolean sameFrame(Document one, Document other) {
        return Objects.equals(one.text("mission"), other.text("mission"))
                && Objects.equals(one.text("campaign"), other.text("campaign"));
    }
}
