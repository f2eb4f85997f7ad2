package org.maillage.council;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Graph;
import org.maillage.graph.Row;
import org.maillage.problem.Invalid;
import org.maillage.problem.NotFound;
import org.maillage.problem.Problem;
import org.maillage.story.Step;
import org.maillage.story.Steps;

/** Stories as a council sees them: whoever presents, their maps hold what is public and nothing else. */
public final class ToldStories {
    private final Graph graph;
    private final Published published;
    private final Suppositions suppositions;
    private final Planes planes;

    public ToldStories(Graph graph, Published published, Planes planes) {
        this.graph = graph;
        this.published = published;
        this.suppositions = new Suppositions(graph, published);
        this.planes = planes;
    }

    /**
     * All that presenting takes, in one answer, so that nothing is asked for while one presents.
     *
     * @param missing what the steps point at that is not public, or not there any more: told to who may write it only
     */
    public record Told(
            String id,
            String name,
            @Nullable String sources,
            Published.Title territory,
            Published.Shown map,
            List<Supposition> scenarios,
            List<PlaneShown> planes,
            List<Picture> pictures,
            List<Step> steps,
            @Nullable List<Missing> missing) {}

    /** A picture of the story, with a data address. */
    public record Picture(String id, String data) {}

    /** What a step points at that its story does not show. */
    public record Missing(
            String step, List<String> actors, List<String> relations, List<String> campaigns, List<String> scenarios) {
        boolean isNothing() {
            return actors.isEmpty() && relations.isEmpty() && campaigns.isEmpty() && scenarios.isEmpty();
        }
    }

    /** Those that the reader may see, by name. */
    public List<Map<String, Object>> all(String territory, List<String> audiences) {
        return read(territory, audiences, null).stream()
                .map(row -> row.map("story"))
                .toList();
    }

    /** For somebody of the team, with the notes. */
    public Told rehearsed(String territory, List<String> audiences, String id) {
        return told(territory, story(territory, audiences, id), true);
    }

    /** For whoever comes by a link: as long as everybody may see it, and without the notes. */
    public Told visited(Visit visit) {
        if (!(visit.target() instanceof StoryShown shown)) {
            throw new NotFound("share-unknown");
        }
        return told(visit.territory(), story(visit.territory(), Visit.EVERYBODY, shown.story()), false);
    }

    /** Throws {@link Invalid} when somebody could not see it who comes by a link. */
    public StoryShown shareable(String territory, String id) {
        if (read(territory, Visit.EVERYBODY, id).isEmpty()) {
            throw new Invalid(Problem.of("share-story", "story", id));
        }
        return new StoryShown(id);
    }

    private Told told(String territory, Map<String, Object> story, boolean isForItsTeam) {
        var steps = Steps.read(text(story, "steps"));
        var map = published.whole(territory);
        var wanted = steps.stream().map(Step::scenario).filter(Objects::nonNull).collect(toSet());
        var scenarios = suppositions.of(territory, wanted, map);
        var tellable = Tellable.of(map, Suppositions.ids(scenarios));
        return new Told(
                String.valueOf(story.get("id")),
                String.valueOf(story.get("name")),
                text(story, "sources"),
                published.title(territory),
                map,
                scenarios,
                planes.of(territory, steps, map),
                pictures(territory, String.valueOf(story.get("id")), steps),
                steps.stream()
                        .map(step -> tellable.told(step, isForItsTeam ? step.notes() : null))
                        .toList(),
                isForItsTeam
                        ? steps.stream()
                                .map(tellable::missing)
                                .filter(missing -> !missing.isNothing())
                                .toList()
                        : null);
    }

    /** Those that a step still shows. */
    private List<Picture> pictures(String territory, String story, List<Step> steps) {
        var shown = steps.stream()
                .map(Step::picture)
                .filter(Objects::nonNull)
                .map(Step.Picture::id)
                .filter(Objects::nonNull)
                .collect(toSet());
        return shown.isEmpty()
                ? List.of()
                : graph.read(tx -> tx.run("story/pictures", Map.of("territory", territory, "story", story))).stream()
                        .map(row -> new Picture(row.text("id"), row.text("data")))
                        .filter(picture -> shown.contains(picture.id()))
                        .toList();
    }

    private Map<String, Object> story(String territory, List<String> audiences, String id) {
        return read(territory, audiences, id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("story", id))
                .map("story");
    }

    private List<Row> read(String territory, List<String> audiences, @Nullable String id) {
        var asked = new HashMap<String, @Nullable Object>();
        asked.put("territory", territory);
        asked.put("audiences", audiences);
        asked.put("id", id);
        return graph.read(tx -> tx.run("story/all", asked));
    }

    private static @Nullable String text(Map<String, Object> story, String field) {
        return story.get(field) instanceof String text ? text : null;
    }
}
