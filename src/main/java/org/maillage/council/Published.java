package org.maillage.council;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.actor.ActorSheets;
import org.maillage.graph.Graph;
import org.maillage.graph.Row;
import org.maillage.map.TerritoryMap;
import org.maillage.problem.NotFound;

/**
 * What a visit may see of its territory: what everybody may see, read by the statements of every reader, and of that only
 * the fields named here. Who wrote, decided or perceived something is not among them: the group says it together.
 */
public final class Published {
    static final List<String> ACTOR = List.of(
            "id",
            "name",
            "kind",
            "sector",
            "level",
            "nature",
            "town",
            "lat",
            "lon",
            "locationStatus",
            "state",
            "tags",
            "aliases",
            "partOf",
            "x",
            "y",
            "holds",
            "lacks");
    static final List<String> RELATION = List.of(
            "id",
            "from",
            "to",
            "nature",
            "posture",
            "object",
            "directed",
            "mission",
            "campaign",
            "retained",
            "readings",
            "contested",
            "quorum",
            "state",
            "certainty",
            "since",
            "until",
            "form");
    private static final List<String> SHEET =
            List.of("id", "name", "aliases", "kind", "legalForm", "sector", "nature", "level", "town", "description");
    private static final List<String> HELD = List.of("name", "type", "quantity", "unit", "period", "place", "state");
    private static final List<String> PLACE = List.of("lat", "lon", "zoom", "outline");
    private static final List<String> POOL = List.of("name", "stage");

    private final Graph graph;
    private final TerritoryMap map;
    private final ActorSheets sheets;

    public Published(Graph graph, TerritoryMap map, ActorSheets sheets) {
        this.graph = graph;
        this.map = map;
        this.sheets = sheets;
    }

    /** What a page says before its map is there. */
    public record Title(
            String name,
            @Nullable String perimeter,
            @Nullable String noticeFr,
            @Nullable String noticeEn,
            String asOf) {}

    /** The map with the words it uses; {@code view} is how the link shows it. */
    public record Shown(
            String view,
            Map<String, Object> place,
            List<Map<String, Object>> missions,
            List<Map<String, Object>> campaigns,
            List<Map<String, Object>> terms,
            List<Map<String, Object>> actors,
            List<Map<String, Object>> relations) {}

    /** One actor, with what it holds, lacks and takes part in, and the words that this needs. */
    public record Sheet(
            Map<String, Object> actor,
            List<Map<String, Object>> resources,
            List<Map<String, Object>> needs,
            List<Map<String, Object>> pools,
            List<Map<String, Object>> terms) {}

    public Title title(Visit visit) {
        return title(visit.territory());
    }

    Title title(String id) {
        var territory = frame(id).map("territory");
        return new Title(
                String.valueOf(territory.get("name")),
                text(territory.get("perimeter")),
                text(territory.get("noticeFr")),
                text(territory.get("noticeEn")),
                LocalDate.now(ZoneId.systemDefault()).toString());
    }

    public Shown map(Visit visit) {
        return switch (visit.target()) {
            case MapView wanted -> shown(visit.territory(), wanted);
            case StoryShown story -> whole(visit.territory());
            case BriefingShown briefing -> throw new NotFound("share-unknown");
        };
    }

    /** All that is public, not seen from anywhere. */
    public Shown whole(String territory) {
        return shown(territory, MapView.of(""));
    }

    private Shown shown(String territory, MapView wanted) {
        var view = map.glance(territory, Visit.EVERYBODY);
        var actors = view.actors().stream().map(actor -> only(actor, ACTOR)).toList();
        var ids = Used.values(actors, "id");
        var relations = view.relations().stream()
                .filter(relation -> ids.contains(relation.get("from")) && ids.contains(relation.get("to")))
                .map(relation -> only(relation, RELATION))
                .toList();
        var frame = frame(territory);
        var used = Used.by(actors, relations);
        return new Shown(
                wanted.telling(used::isTold, used.actors()).query(),
                only(frame.map("territory"), PLACE),
                used.named("mission", frame.maps("missions")),
                used.named("campaign", frame.maps("campaigns")),
                used.words(frame.maps("terms")),
                actors,
                relations);
    }

    public Sheet sheet(Visit visit, String actor) {
        if (visit.target() instanceof BriefingShown) {
            throw new NotFound("share-unknown");
        }
        var sheet = sheets.show(visit.territory(), actor, Visit.EVERYBODY);
        var resources = each(sheet.get("resources"), HELD);
        var needs = each(sheet.get("needs"), HELD);
        var types = Stream.of(resources, needs)
                .flatMap(held -> Used.values(held, "type").stream())
                .collect(toSet());
        return new Sheet(
                each(List.of(Objects.requireNonNull(sheet.get("actor"))), SHEET).getFirst(),
                resources,
                needs,
                each(sheet.get("pools"), POOL),
                frame(visit.territory()).maps("terms").stream()
                        .filter(term -> "type".equals(term.get("list")) && types.contains(term.get("code")))
                        .toList());
    }

    /** Every word of the territory's lists: what is told of them is for the caller to choose. */
    List<Map<String, Object>> terms(String territory) {
        return frame(territory).maps("terms");
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text ? text : null;
    }

    private Row frame(String territory) {
        return graph.read(tx -> tx.run("council/published", Map.of("territory", territory)))
                .getFirst();
    }

    private static List<Map<String, Object>> each(@Nullable Object all, List<String> fields) {
        return all instanceof List<?> list
                ? list.stream()
                        .map(one -> only(one instanceof Map<?, ?> map ? map : Map.of(), fields))
                        .toList()
                : List.of();
    }

    private static Map<String, Object> only(Map<?, ?> all, List<String> fields) {
        var kept = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            var value = all.get(field);
            if (value != null) {
                kept.put(field, value);
            }
        }
        return kept;
    }
}
