package org.maillage.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.maillage.testing.Client;
import org.maillage.testing.Invited;

/** Measures two hundred people who write and listen at once, on the cores that they share with the server. */
public final class LoadBench {
    private static final long SEED = 2026;
    private static final Duration PERIOD = Duration.ofSeconds(5);
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final double WRITE = 150;
    private static final double HEARD = 1_000;

    private LoadBench() {}

    /** The arguments: how many actors, people and seconds. */
    public static void main(String[] arguments) {
        var actors = Integer.parseInt(arguments[0]);
        var people = Integer.parseInt(arguments[1]);
        var whole = Duration.ofSeconds(Long.parseLong(arguments[2]));
        try (var server = BenchServer.open(actors)) {
            var facilitator = new Client(server.port(), BenchServer.TOKEN);
            var territory = "load-" + System.currentTimeMillis();
            fill(facilitator, territory, actors);
            var joined = joined(facilitator, territory, people);
            // A server that has just started compiles itself while it answers.
            new Crowd(joined, territory, actors).write(PERIOD, WARM_UP);
            var crowd = new Crowd(joined, territory, actors);
            var before = state(facilitator, territory);
            crowd.write(PERIOD, whole);
            var after = state(facilitator, territory);
            var acknowledged = crowd.writes.size();
            var wrong = Math.abs(after.readings() - before.readings() - acknowledged)
                    + Math.abs(after.seq() - before.seq() - acknowledged)
                    + acknowledged
                    - crowd.numbered();
            crowd.errors.stream().distinct().limit(5).forEach(System.out::println);
            var measures = List.of(
                    Measure.of(
                            people + " people at once: a write",
                            List.copyOf(crowd.writes),
                            WRITE,
                            acknowledged + " writes"),
                    Measure.of(people + " people at once: from a write to its event", crowd.delays(), HEARD, ""),
                    Measure.once(people + " people at once: errors", crowd.errors.size(), 0.0, ""),
                    Measure.once(people + " people at once: changes lost or doubled", (double) wrong, 0.0, ""));
            measures.forEach(System.out::println);
            Results.save("load-" + actors, measures);
        }
    }

    private record State(long readings, long seq) {}

    /** As the database has it. */
    private static State state(Client facilitator, String territory) {
        var here = "/api/territories/" + territory;
        return new State(
                facilitator.json(here + "/table/readings").size(),
                facilitator.json(here).get("seq").asLong());
    }

    private static void fill(Client facilitator, String territory, int actors) {
        facilitator.postJson("/api/territories", Map.of("id", territory, "name", "Charge " + territory));
        var campaigns = IntStream.of(2025, 2026)
                .mapToObj(year -> Map.of("kind", "campaign", "id", "" + year, "document", Map.of("name", "" + year)))
                .<Map<String, ?>>map(edit -> edit)
                .toList();
        facilitator.edit(territory, campaigns);
        var files = new TreeMap<>(new TerritoryGenerator(actors, SEED).files());
        files.keySet().retainAll(List.of("actors.csv", "relations.csv"));
        Client.ok(facilitator.importFiles(territory, files, false));
    }

    /** People who came by the code of a workshop, each with a session of their own. */
    private static List<Client> joined(Client facilitator, String territory, int people) {
        var code = facilitator
                .postJson("/api/territories/" + territory + "/workshop", Map.of())
                .get("code")
                .asString();
        return IntStream.range(0, people)
                .mapToObj(i -> facilitator
                        .signedOut()
                        .post("/api/workshop/join", Map.of("code", code, "name", "Personne " + i)))
                .map(joined -> Invited.with(facilitator, Invited.session(joined)))
                .toList();
    }
}
