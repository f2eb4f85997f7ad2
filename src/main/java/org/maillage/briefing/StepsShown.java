package org.maillage.briefing;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.council.MapView;
import org.maillage.council.PlaneShown.Placed;
import org.maillage.council.Supposition;
import org.maillage.council.ToldStories;
import org.maillage.print.Block;
import org.maillage.print.Deck;
import org.maillage.print.SlideRoom;
import org.maillage.story.Step;

/** What the steps of a story show on their slides, kind by kind: the one place that knows the kinds. */
final class StepsShown {
    private static final double LETTERS = 11.5;
    private static final int MOST_NAMED = 12;

    private final ToldStories.Told told;
    private final Briefing.Scene whole;
    private final Labels labels;
    private final Words words;
    private final StepWords typed;
    private final Photos photos;

    StepsShown(ToldStories.Told told, Words words) {
        var map = told.map();
        this.told = told;
        this.words = words;
        this.typed = new StepWords(words);
        this.photos = new Photos(told.pictures(), typed);
        this.whole = new Briefing.Scene(map.place(), map.terms(), map.actors(), map.relations());
        this.labels = Labels.of(
                Stream.concat(map.terms().stream(), told.scenarios().stream().flatMap(one -> one.terms().stream()))
                        .distinct()
                        .toList(),
                List.of(),
                words.language());
    }

    Photos photos() {
        return photos;
    }

    /** What stands beside the words of a step; {@code lines} are what the step itself says of it. */
    record Shown(
            List<Deck.Line> lines,
            List<Block.Picture> pictures,
            List<Deck.Figure> figures,
            Block.@Nullable Call asked) {
        static final Shown NOTHING = new Shown(List.of(), List.of(), List.of(), null);

        static Shown picture(Block.Picture picture) {
            return new Shown(List.of(), List.of(picture), List.of(), null);
        }
    }

    Shown of(Step step) {
        return switch (step.shows()) {
            case network -> Shown.picture(map(step, "network"));
            case geography -> Shown.picture(map(step, "geography"));
            case matrix -> Shown.picture(matrix(step));
            case plane -> Shown.picture(plane(step));
            case comparison -> comparison(step);
            case scenario -> scenario(step);
            case figures ->
                new Shown(
                        List.of(),
                        List.of(),
                        step.figures().stream().map(typed::figure).toList(),
                        null);
            case decision -> new Shown(List.of(), List.of(), List.of(), typed.asked(step.decision()));
            case words -> photos.of(step).orElse(Shown.NOTHING);
        };
    }

    /** The ids of those whom a step shows. */
    List<String> actors(Step step) {
        return switch (step.shows()) {
            case network, geography, matrix, comparison, scenario ->
                scene(step, null).actors().stream()
                        .map(actor -> String.valueOf(actor.get("id")))
                        .toList();
            case plane -> placed(step).stream().map(Placed::actor).toList();
            case figures, decision, words -> List.of();
        };
    }

    private Block.Picture map(Step step, String face) {
        var room = SlideRoom.picture(0, 1, Wanted.said(step.text()));
        var scene = scene(step, null);
        var sight = sight(step, step.camera());
        var sketch = new Sketch(scene, labels, words, face, room.width(), room.height(), LETTERS, sight);
        var said = words.phrase(
                face.equals("network") ? "deck.network" : "deck.ground",
                Map.of(
                        "territory", told.territory().name(),
                        "actors", words.count("count.actors", sketch.spots().size()),
                        "relations",
                                words.count("count.relations", scene.relations().size()),
                        "natures", typed.natures(scene.relations(), labels)));
        return new Block.Picture(sketch.drawing(List.of()), said + standOut(sight), null);
    }

    private Block.Picture matrix(Step step) {
        var room = SlideRoom.picture(0, 1, Wanted.said(step.text()));
        var scene = scene(step, null);
        var sketch = new MatrixSketch(scene, labels, words, room.width(), room.height(), LETTERS, sight(step, null));
        var said = words.phrase(
                "deck.matrix",
                Map.of(
                        "n", words.number(sketch.names().size()),
                        "actors", words.count("count.actors", scene.actors().size()),
                        "relations",
                                words.count("count.relations", sketch.between().size()),
                        "natures", typed.natures(sketch.between(), labels),
                        "names", String.join(", ", sketch.names())));
        return new Block.Picture(sketch.drawing(), said, null);
    }

    private Block.Picture plane(Step step) {
        var room = SlideRoom.picture(0, 1, Wanted.said(step.text()));
        var names = whole.actors().stream()
                .collect(toMap(actor -> String.valueOf(actor.get("id")), actor -> String.valueOf(actor.get("name"))));
        var sight = sight(step, null);
        var sketch = new PlaneSketch(placed(step), names, words, room.width(), room.height(), LETTERS, sight);
        var count = words.count("count.actors", placed(step).size());
        return new Block.Picture(
                sketch.drawing(),
                words.phrase("deck.plane", Map.of("actors", count, "quarters", sketch.said())) + standOut(sight),
                null);
    }

    private List<Placed> placed(Step step) {
        return told.planes().stream()
                .filter(plane -> plane.step().equals(step.id()))
                .flatMap(plane -> plane.actors().stream())
                .toList();
    }

    /** Two campaigns. */
    private Shown comparison(Step step) {
        return sideBySide(
                step,
                side(step.from(), "deck.before", step),
                side(step.to(), "deck.after", step),
                StepsShown::natureAndEnds);
    }

    private Side side(@Nullable String campaign, String otherwise, Step step) {
        return new Side(
                campaign(campaign, otherwise), "deck.campaign", scene(step, Objects.requireNonNullElse(campaign, "")));
    }

    /** What is known beside what is supposed; what is known alone once the scenario is not public any more. */
    private Shown scenario(Step step) {
        var today = new Side(words.phrase("deck.today"), "deck.side", scene(step, null));
        return told.scenarios().stream()
                .filter(scenario -> scenario.id().equals(step.scenario()))
                .findFirst()
                .map(scenario -> sideBySide(
                        step,
                        today,
                        new Side(
                                typed.set(scenario.name()),
                                "deck.side",
                                view(step).of(supposed(scenario))),
                        // What is supposed keeps the relations that it does not touch.
                        relation -> String.valueOf(relation.get("id"))))
                .orElseGet(() -> Shown.picture(map(step, "network")));
    }

    private Briefing.Scene supposed(Supposition scenario) {
        return new Briefing.Scene(
                whole.territory(),
                Stream.concat(whole.terms().stream(), scenario.terms().stream())
                        .distinct()
                        .toList(),
                scenario.actors(whole.actors()),
                scenario.relations(whole.relations()));
    }

    /** One of two maps: what it is called, and the key of the sentence that says what is on it. */
    private record Side(String name, String said, Briefing.Scene scene) {}

    /** Two maps that are as large as each other, and by how many relations they differ. */
    private Shown sideBySide(Step step, Side left, Side right, Function<Map<String, Object>, String> same) {
        var room = SlideRoom.picture(0, 2, true);
        var sight = sight(step, null);
        var foot = Stream.of(left, right)
                .mapToDouble(side -> sketch(side.scene(), room, sight).legendHeight())
                .max()
                .orElse(0);
        var pictures = Stream.of(left, right)
                .map(side -> picture(side, sketch(side.scene(), room, sight.above(foot)), sight))
                .toList();
        var before = left.scene().relations().stream().map(same).collect(toSet());
        var after = right.scene().relations().stream().map(same).collect(toSet());
        return new Shown(
                List.of(Deck.Line.of(words.count("deck.appeared", without(after, before)) + " "
                        + words.count("deck.gone", without(before, after)))),
                pictures,
                List.of(),
                null);
    }

    private Block.Picture picture(Side side, Sketch sketch, Sight sight) {
        var scene = side.scene();
        var relations = words.count("count.relations", scene.relations().size());
        var said = words.phrase(
                side.said(),
                Map.of(
                        "campaign",
                        side.name(),
                        "actors",
                        words.count("count.actors", scene.actors().size()),
                        "relations",
                        relations,
                        "natures",
                        typed.natures(scene.relations(), labels)));
        return new Block.Picture(
                sketch.drawing(List.of()), said + standOut(sight), "**" + side.name() + "** – " + relations);
    }

    private Sketch sketch(Briefing.Scene scene, SlideRoom room, Sight sight) {
        return new Sketch(scene, labels, words, "network", room.width(), room.height(), LETTERS, sight);
    }

    /** Of two campaigns each has its own relations: one is the same where nature and ends are. */
    private static String natureAndEnds(Map<String, Object> relation) {
        return relation.get("nature") + "~"
                + Stream.of(relation.get("from"), relation.get("to"))
                        .map(String::valueOf)
                        .sorted()
                        .collect(joining("~"));
    }

    private static long without(Set<String> some, Set<String> others) {
        return some.stream().filter(one -> !others.contains(one)).count();
    }

    /** What the view of a step leaves of what is public; of one campaign where one is named. */
    private Briefing.Scene scene(Step step, @Nullable String campaign) {
        if (campaign == null) {
            return view(step).of(whole);
        }
        var view = MapView.of(Wanted.text(step.view()));
        var parameters = new LinkedHashMap<>(view.parameters());
        parameters.put("campaign", campaign);
        return new Remaining(new MapView(parameters, view.focus())).of(whole);
    }

    private static Remaining view(Step step) {
        return new Remaining(MapView.of(Wanted.text(step.view())));
    }

    private Sight sight(Step step, Step.@Nullable Camera camera) {
        var actors = new HashSet<>(step.actors());
        whole.relations().stream()
                .filter(relation -> step.relations().contains(String.valueOf(relation.get("id"))))
                .forEach(relation -> {
                    actors.add(String.valueOf(relation.get("from")));
                    actors.add(String.valueOf(relation.get("to")));
                });
        var measure = MapView.of(Wanted.text(step.view())).parameters().getOrDefault("size", "");
        return new Sight(camera, actors, Set.copyOf(step.relations()), Sizes.of(whole, measure), 0);
    }

    private String standOut(Sight sight) {
        var names = whole.actors().stream()
                .filter(actor -> sight.actors().contains(String.valueOf(actor.get("id"))))
                .map(actor -> String.valueOf(actor.get("name")))
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        var told = names.stream().limit(MOST_NAMED).collect(joining(", ")) + (names.size() > MOST_NAMED ? "…" : "");
        return " " + words.phrase("deck.standOut", Map.of("names", told));
    }

    private String campaign(@Nullable String id, String otherwise) {
        return told.map().campaigns().stream()
                .filter(campaign -> Objects.equals(campaign.get("id"), id))
                .findFirst()
                .map(Briefings::campaign)
                .orElseGet(() -> words.phrase(otherwise));
    }
}
