package org.maillage.http;

import static org.maillage.account.Permission.CREATE_TERRITORY;
import static org.maillage.account.Permission.READ;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.maillage.actor.ActorSheets;
import org.maillage.document.Tables;
import org.maillage.map.TerritoryMap;
import org.maillage.territory.Territories;

/** Territories, their map, their tables and the sheets of their actors. */
public final class TerritoryRoutes {
    private static final String ONE = "/api/territories/{territory}";
    private static final long MOST_BYTES_OF_MAPS = 32 * 1024 * 1024;

    private final Territories territories;
    private final TerritoryMap map;
    private final ActorSheets sheets;
    private final Tables tables;
    private final KeptAnswers<MapKey> maps = new KeptAnswers<>(MOST_BYTES_OF_MAPS);

    public TerritoryRoutes(Territories territories, TerritoryMap map, ActorSheets sheets, Tables tables) {
        this.territories = territories;
        this.map = map;
        this.sheets = sheets;
        this.tables = tables;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api/territories", READ, this::list),
                Route.post("/api/territories", CREATE_TERRITORY, this::create),
                Route.get(ONE, READ, request -> request.http().json(territories.show(request.territory()))),
                Route.get(ONE + "/graph", READ, this::graph),
                Route.get(ONE + "/actors/{id}", READ, this::sheet),
                Route.get(ONE + "/table/{table}", READ, this::table));
    }

    private void list(Request request) {
        request.http().json(territories.list(request.caller().audiences(), request.caller()::sees));
    }

    private void create(Request request) throws IOException {
        var raw = Body.object(request.http());
        territories.create(request.caller().author(String.valueOf(raw.get("id"))), raw);
        request.http().status(201).json(territories.show(String.valueOf(raw.get("id"))));
    }

    private void graph(Request request) {
        var audiences = request.caller().audiences();
        var state = map.state(request.territory(), audiences);
        var tag = new EntityTag(state.tag());
        request.http().header("ETag", tag.toString());
        request.http().header("Cache-Control", "private, no-cache");
        request.http().header("Vary", "Accept-Encoding");
        if (tag.isKnown(request.http().header("If-None-Match"))) {
            request.http().status(304);
            return;
        }
        // Read after the state, a map is never older than its tag.
        Supplier<byte[]> read = () -> Packed.json(map.view(request.territory(), audiences));
        var answer = state.settled()
                ? maps.get(new MapKey(request.territory(), List.copyOf(audiences), state.tag()), read)
                : read.get();
        Packed.send(request.http(), "application/json", answer);
    }

    /** Everything that the answer with a map depends on. */
    private record MapKey(String territory, List<String> audiences, String tag) {}

    private void sheet(Request request) {
        var actor = request.http().pathParam("id");
        request.http()
                .json(sheets.show(request.territory(), actor, request.caller().audiences()));
    }

    private void table(Request request) {
        var table = request.http().pathParam("table");
        var packed = tables.gather(request.territory(), table, request.caller().audiences(), () -> {
            var array = new PackedArray();
            return new Tables.Gathering<>(array::add, array::bytes);
        });
        Packed.send(request.http(), "application/json", packed);
        request.http().header("Vary", "Accept-Encoding");
    }
}
