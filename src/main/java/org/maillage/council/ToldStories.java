package org.maillage.council;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    public ToldStories(Graph graph, Published published) {
        this.graph = graph;
        this.published = published;
        this.suppositions = new Suppositions(graph, published);
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
            List<Step> steps,
            @Nullable List<Missing> missing) {}

    /** What a step points at that its story does not show. */
    public record Missing(
            String step, List<String> actors, List<String> relations, List<String> campaigns, List<String> scenarios) {}

    /** Those that the reader may see, by name. */
    public List<Map<String, Object>> all(String territory, List<String> audiences) {
        return read(territory, audiences, null).stream()
                .map(row -> row.map("story"))
                .toList();
    }

    /** For somebody of the team, with the notes. */
    public Told rehearsed(String territory, List<String> audiences, String id) {
        var story = story(territory, audiences, id);
        var kept = Steps.read(text(story, "steps"));
        var map = published.whole(territory);
        var used = Used.by(map.actors(), map.relations());
        var relations = Used.values(map.relations(), "id");
        var scenarios = suppositions.of(territory, scenarios(kept), map);
        var supposed = Suppositions.ids(scenarios);
        return told(
                territory,
                story,
                map,
                scenarios,
                kept.stream()
                        .map(step -> shown(step, used, relations, supposed, step.notes()))
                        .toList(),
                kept.stream()
                        .map(step -> missing(step, used, relations, supposed))
                        .filter(one -> Stream.of(one.actors(), one.relations(), one.campaigns(), one.scenarios())
                                .anyMatch(ids -> !ids.isEmpty()))
                        .toList());
    }

    /** For whoever comes by a link: as long as everybody may see it, and without the notes. */
    public Told visited(Visit visit) {
        if (!(visit.target() instanceof StoryShown shown)) {
            throw new NotFound("share-unknown");
        }
        var story = story(visit.territory(), Visit.EVERYBODY, shown.story());
        var map = published.whole(visit.territory());
        var used = Used.by(map.actors(), map.relations());
        var relations = Used.values(map.relations(), "id");
        var kept = Steps.read(text(story, "steps"));
        var scenarios = suppositions.of(visit.territory(), scenarios(kept), map);
        var supposed = Suppositions.ids(scenarios);
        var steps = kept.stream()
                .map(step -> shown(step, used, relations, supposed, null))
                .toList();
        return told(visit.territory(), story, map, scenarios, steps, null);
    }

    /** Throws {@link Invalid} when somebody could not see it who comes by a link. */
    public StoryShown shareable(String territory, String id) {
        if (read(territory, Visit.EVERYBODY, id).isEmpty()) {
            throw new Invalid(Problem.of("share-story", "story", id));
        }
        return new StoryShown(id);
    }

    private Told told(
            String territory,
            Map<String, Object> story,
            Published.Shown map,
            List<Supposition> scenarios,
            List<Step> steps,
            @Nullable List<Missing> missing) {
        return new Told(
                String.valueOf(story.get("id")),
                String.valueOf(story.get("name")),
                text(story, "sources"),
                published.title(territory),
                map,
                scenarios,
                steps,
                missing);
    }

    private static Set<String> scenarios(List<Step> steps) {
        return steps.stream().map(Step::scenario).filter(Objects::nonNull).collect(toSet());
    }

    private static Step shown(
            Step step, Used used, Set<Object> relations, Set<String> scenarios, @Nullable String notes) {
        var view = step.view();
        var known = new Step.Pointed(
                view == null
                        ? null
                        : MapView.of(view).telling(used::isTold, used.actors()).query(),
                step.actors().stream().filter(used.actors()::contains).toList(),
                step.relations().stream().filter(relations::contains).toList(),
                campaign(step.from(), used),
                campaign(step.to(), used),
                step.scenario() != null && scenarios.contains(step.scenario()) ? step.scenario() : null);
        return step.pointingAt(known, notes);
    }

    private static @Nullable String campaign(@Nullable String id, Used used) {
        return id != null && used.isTold("campaign", id) ? id : null;
    }

    private static Missing missing(Step step, Used used, Set<Object> relations, Set<String> scenarios) {
        var campaigns = new TreeSet<String>();
        Stream.of(step.from(), step.to())
                .filter(one -> one != null && !used.isTold("campaign", one))
                .forEach(campaigns::add);
        return new Missing(
                step.id(),
                step.actors().stream().filter(id -> !used.actors().contains(id)).toList(),
                step.relations().stream().filter(id -> !relations.contains(id)).toList(),
                List.copyOf(campaigns),
                Stream.ofNullable(step.scenario())
                        .filter(id -> !scenarios.contains(id))
                        .toList());
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
