package org.maillage.map;

import static org.maillage.document.Field.identifier;
import static org.maillage.document.Field.number;

import java.util.ArrayList;
import java.util.List;
import org.maillage.actor.JoinedOnMerge;
import org.maillage.document.Kind;
import org.maillage.document.Store;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;

/** The places on the network face that people chose for actors. */
public final class Places implements JoinedOnMerge {
    public static final Kind POSITION = new Kind(
            "position",
            "map",
            List.of(
                    identifier("id").refersTo("actor"),
                    number("x").asRequired(),
                    number("y").asRequired()));

    private final Store store;

    public Places(Store store) {
        this.store = store;
    }

    @Override
    public Kind kind() {
        return POSITION;
    }

    /** The dropped actor's place goes, or serves the kept one when nobody gave it one. */
    @Override
    public List<Edit> joined(Tx tx, String territory, String keep, String drop) {
        var places = store.read(tx, territory, POSITION, List.of(keep, drop));
        var left = places.get(drop);
        if (left == null) {
            return List.of();
        }
        var edits = new ArrayList<Edit>(List.of(Edit.delete(POSITION, drop)));
        if (!places.containsKey(keep)) {
            edits.add(Edit.put(POSITION, keep, left.document().with("id", keep)));
        }
        return edits;
    }
}
