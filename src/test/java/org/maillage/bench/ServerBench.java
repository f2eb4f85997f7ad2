package org.maillage.bench;

import static org.maillage.bench.BenchServer.TERRITORY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Measures every answer of the server on a generated territory, through HTTP, warm. */
public final class ServerBench {
    private static final String HERE = "/api/territories/" + TERRITORY;
    private static final String RINGS = "mutualisation/exchange-rings";
    private static final double SCREEN = 60;
    private static final int KEPT = 500;

    private final Requests requests;
    private final int actors;
    private final Sampler sampler = new Sampler();
    private final List<Measure> measures = new ArrayList<>();
    private final List<String> needs;

    private ServerBench(BenchServer server, int actors) {
        this.requests = server.requests();
        this.actors = actors;
        this.needs = new ArrayList<>();
        measures.addAll(server.imports());
    }

    /** The arguments are the numbers of actors; each size is measured in turn. */
    public static void main(String[] arguments) {
        for (var argument : arguments) {
            var actors = Integer.parseInt(argument);
            System.out.println("— " + actors + " actors");
            try (var server = BenchServer.open(actors)) {
                var bench = new ServerBench(server, actors);
                bench.run();
            }
        }
    }

    private void run() {
        for (var part : List.<Runnable>of(this::map, this::proposals, this::screens, this::writing, this::questions)) {
            part.run();
            Results.save("server-" + actors, measures);
        }
        memory();
        Results.save("server-" + actors, measures);
    }

    private void memory() {
        System.gc();
        var runtime = Runtime.getRuntime();
        var used = (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
        measures.add(Measure.once("heap in use after everything, MB", used, null, ""));
    }

    private void map() {
        var first = requests.get(HERE + "/graph");
        measures.add(Measure.once("map, first of this process", first.millis(), null, sizes(first)));
        System.out.println(measures.getLast());
        measure("map, again", 30, null, i -> requests.get(HERE + "/graph"));
        measure("map, unchanged (304)", 100, SCREEN, i -> requests.getUnless(HERE + "/graph", first.tag()));
    }

    private void proposals() {
        requests.get(HERE + "/table/needs")
                .json()
                .forEach(need -> needs.add(need.get("id").asString()));
        var ask = HERE + "/questions/mutualisation/who-can-share?need=";
        measure("who can share, for one need", 200, 100.0, i -> requests.get(ask + need(i)));
        measure("proposals for one need", 200, 100.0, i -> requests.get(HERE + "/proposals?need=" + need(i)));
        measure("all findings, again", 5, findingsBudget(), i -> requests.get(HERE + "/findings"));
    }

    private void screens() {
        measure("territory and its lists", 100, SCREEN, i -> requests.get(HERE));
        measure("territories", 50, SCREEN, i -> requests.get("/api/territories"));
        measure("actor sheet", 200, SCREEN, i -> requests.get(HERE + "/actors/" + actor(i)));
        measure("changes, last 50", 50, SCREEN, i -> requests.get(HERE + "/changes?limit=50"));
        measure(
                "what a deletion takes along",
                100,
                SCREEN,
                i -> requests.get(HERE + "/consequences/actor/" + actor(i)));
        measure("search of a town", 100, 50.0, i -> requests.get("/api/towns?q=" + (char) ('a' + i % 26) + "r"));
        for (var table : List.of("actors", "resources", "needs", "relations", "pools", "readings")) {
            measure("table of " + table, 10, null, i -> requests.get(HERE + "/table/" + table));
        }
        // On four pages nobody would find one of more.
        if (actors <= 10_000) {
            var briefing = Map.of("question", "Comment mieux partager nos salles ?");
            measure("briefing as PDF", 3, budgetAt(500, 5_000), i -> requests.post(HERE + "/briefing.pdf", briefing));
        }
        measure("likely duplicates", 5, null, i -> requests.get(HERE + "/duplicates"));
    }

    private void writing() {
        measure("edit of an actor", 50, SCREEN, i -> edit("actor", actor(i), document(actor(i))));
        measure("edit of a reading", 50, SCREEN, i -> edit("reading", "bench-" + i, reading(i)));
        measure("undo", 50, SCREEN, i -> requests.post(HERE + "/undo", Map.of()));
        measure("map, after a change", 5, budgetAt(10_000, 1_500), i -> {
            edit("reading", "bench-" + i, reading(i));
            return requests.get(HERE + "/graph");
        });
        measure("all findings, after a change", 3, findingsBudget(), i -> {
            edit("reading", "bench-" + i, reading(i));
            return requests.get(HERE + "/findings");
        });
    }

    private Map<String, Object> document(String id) {
        var document = new HashMap<String, Object>();
        requests.get(HERE + "/actors/" + id).json().get("actor").properties().forEach(field -> {
            if (field.getValue().isString()) {
                document.put(field.getKey(), field.getValue().asString());
            }
        });
        document.put("description", "Mesure " + System.nanoTime());
        return document;
    }

    private Map<String, Object> reading(int i) {
        return Map.of(
                "id",
                "bench-" + i,
                "from",
                actor(i),
                "to",
                actor(i + 1),
                "nature",
                "alliance",
                "mission",
                "animation",
                "campaign",
                "2026",
                "audience",
                "team");
    }

    private Requests.Answer edit(String kind, String id, Map<String, Object> document) {
        return requests.post(
                HERE + "/edits",
                Map.of("what", "bench", "edits", List.of(Map.of("kind", kind, "id", id, "document", document))));
    }

    private void questions() {
        for (var question : requests.get(HERE + "/questions").json()) {
            var name = question.get("name").asString();
            var budget = name.equals(RINGS) ? budgetAt(10_000, 5_000) : null;
            measure("question " + name, 10, budget, i -> {
                // What is computed is remembered until the territory changes.
                edit("reading", "bench-" + i % KEPT, reading(i));
                return requests.getComputed(HERE + "/questions/" + name + given(question, i));
            });
        }
    }

    /** Values for the parameters without which the question cannot be asked. */
    private String given(JsonNode question, int i) {
        var text = new StringBuilder("?");
        for (var parameter : question.get("parameters")) {
            if (!parameter.get("optional").asBoolean()
                    && parameter.path("default").isMissingNode()) {
                var value = switch (parameter.get("kind").asString()) {
                    case "actor" -> actor(i);
                    case "need" -> need(i);
                    case "type" -> "meeting_room";
                    default -> "1";
                };
                text.append(parameter.get("name").asString())
                        .append('=')
                        .append(value)
                        .append('&');
            }
        }
        return text.toString();
    }

    private void measure(String what, int samples, @Nullable Double budget, IntFunction<Requests.Answer> request) {
        measures.add(sampler.sample(what, samples, budget, request));
    }

    private @Nullable Double findingsBudget() {
        return actors <= 500 ? Double.valueOf(1_000) : budgetAt(10_000, 5_000);
    }

    private @Nullable Double budgetAt(int size, double budget) {
        return actors <= size ? budget : null;
    }

    private String actor(int i) {
        return ActorRows.id(new Random(i).nextInt(actors));
    }

    private String need(int i) {
        return needs.get(i % needs.size());
    }

    private static String sizes(Requests.Answer answer) {
        return Sampler.size(answer.size()) + ", " + Sampler.size(answer.transferred()) + " sent";
    }
}
