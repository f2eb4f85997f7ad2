package org.maillage.http;

import static org.maillage.account.Permission.CONTRIBUTE;
import static org.maillage.account.Permission.READ;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.maillage.document.Kinds;
import org.maillage.history.Changes;
import org.maillage.history.Consequences;
import org.maillage.history.EditRequest;
import org.maillage.history.Intent;
import org.maillage.history.Journal;
import org.maillage.history.UndoRedo;

/** Every change of a territory: edits, what a deletion takes along, undo and redo, the history. */
public final class HistoryRoutes {
    private static final String ONE = "/api/territories/{territory}";

    private final Journal journal;
    private final Kinds kinds;
    private final UndoRedo undoRedo;
    private final Changes changes;
    private final Consequences consequences;

    public HistoryRoutes(Journal journal, Kinds kinds, UndoRedo undoRedo, Changes changes, Consequences consequences) {
        this.journal = journal;
        this.kinds = kinds;
        this.undoRedo = undoRedo;
        this.changes = changes;
        this.consequences = consequences;
    }

    public List<Route> routes() {
        return List.of(
                Route.post(ONE + "/edits", CONTRIBUTE, this::edit),
                Route.post(ONE + "/undo", CONTRIBUTE, this::undo),
                Route.post(ONE + "/redo", CONTRIBUTE, this::redo),
                Route.get(ONE + "/undoable", READ, this::undoable),
                Route.get(ONE + "/changes", READ, this::changes),
                Route.get(ONE + "/consequences/{kind}/{id}", READ, this::consequences));
    }

    private void edit(Request request) throws IOException {
        var wanted = Body.of(request.http(), EditRequest.class);
        var author = request.author();
        var edits = wanted.checked(kinds, Map.of("audience", "team", "author", author.name()), Instant.now());
        var what = wanted.what() == null ? "edit" : wanted.what();
        AppliedAnswer.send(request, journal.apply(author, request.territory(), Intent.edit(what, wanted.key()), edits));
    }

    private void undo(Request request) {
        AppliedAnswer.send(request, undoRedo.undo(request.author(), request.territory()));
    }

    private void redo(Request request) {
        AppliedAnswer.send(request, undoRedo.redo(request.author(), request.territory()));
    }

    private void undoable(Request request) {
        request.http().json(changes.undoable(request.territory(), request.author()));
    }

    private void changes(Request request) {
        var entity = request.http().queryParam("entity");
        request.http()
                .json(changes.newest(request.author(), request.territory(), entity, request.number("limit", 50, 500)));
    }

    private void consequences(Request request) {
        var kind = request.http().pathParam("kind");
        var id = request.http().pathParam("id");
        request.http().json(consequences.of(request.author(), request.territory(), kind, id));
    }
}
