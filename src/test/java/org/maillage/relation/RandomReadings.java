package org.maillage.relation;

import static org.maillage.history.Workspace.delete;
import static org.maillage.history.Workspace.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.maillage.history.Workspace;

/** Readings drawn at random, and what must be retained from them, worked out without the database. */
final class RandomReadings {
    static final List<String> ACTORS = List.of("ada", "bob", "cleo");
    private static final List<String> AUTHORS = List.of("Zoé", "Max", "Léa", "Ali");
    private static final List<String> NATURES = List.of("alliance", "opposition", "neutrality");
    private static final List<String> OBJECTS = List.of("", "values");

    private record Drawn(
            String id,
            String author,
            String from,
            String to,
            String nature,
            String object,
            boolean arbitrates,
            boolean own,
            int at) {
        String frame() {
            var ordered = new TreeSet<>(List.of(from, to));
            return ordered.first() + "-" + ordered.last() + "/" + object;
        }
    }

    private final Random random;
    private final Map<String, Drawn> current = new TreeMap<>();

    RandomReadings(long seed) {
        random = new Random(seed);
    }

    /** Creates, changes and deletes a dozen readings in one request. */
    void change(Workspace work) {
        var edits = new TreeMap<String, Map<String, ?>>();
        for (var i = 0; i < 12; i++) {
            var id = "r" + random.nextInt(20);
            if (random.nextInt(5) == 0 && current.containsKey(id) && !edits.containsKey(id)) {
                current.remove(id);
                edits.put(id, delete("reading", id));
            } else {
                var drawn = draw(id);
                current.put(id, drawn);
                edits.put(id, document(drawn));
            }
        }
        for (var edit : edits.values()) {
            work.edit(edit);
        }
    }

    /** Frame to nature, retention and counts, as the laws say. */
    Map<String, String> retained() {
        var byFrame = new TreeMap<String, List<Drawn>>();
        current.values().stream()
                .filter(drawn -> !drawn.own)
                .forEach(drawn -> byFrame.computeIfAbsent(drawn.frame(), frame -> new ArrayList<>())
                        .add(drawn));
        var retained = new TreeMap<String, String>();
        byFrame.forEach((frame, readings) -> retained.put(frame, decide(voices(readings))));
        return retained;
    }

    Map<String, String> shown(Workspace work) {
        var shown = new TreeMap<String, String>();
        work.get("table/relations").forEach(relation -> {
            var pair = new TreeSet<>(
                    List.of(relation.get("from").asString(), relation.get("to").asString()));
            shown.put(
                    pair.first() + "-" + pair.last() + "/"
                            + relation.path("object").asString(""),
                    relation.get("nature").asString() + " "
                            + relation.get("retained").asString() + " "
                            + relation.get("agreeing").asInt() + "/"
                            + relation.get("readings").asInt() + " "
                            + relation.get("contested").asBoolean());
        });
        return shown;
    }

    /** Everybody's latest reading, and every arbitration. */
    private static List<Drawn> voices(List<Drawn> readings) {
        var latest = new TreeMap<String, Drawn>();
        readings.stream()
                .sorted(Comparator.comparingInt(Drawn::at).thenComparing(Drawn::id, Comparator.reverseOrder()))
                .forEach(drawn -> latest.put(drawn.arbitrates ? drawn.id : drawn.author, drawn));
        return List.copyOf(latest.values());
    }

    private static String decide(List<Drawn> readings) {
        var votes = new TreeMap<String, List<Drawn>>();
        readings.forEach(drawn ->
                votes.computeIfAbsent(drawn.nature, nature -> new ArrayList<>()).add(drawn));
        var arbitration = readings.stream().filter(Drawn::arbitrates).max(Comparator.comparingInt(Drawn::at));
        var nature = arbitration
                .map(Drawn::nature)
                .orElseGet(() -> votes.entrySet().stream()
                        .max(Comparator.comparingInt((Map.Entry<String, List<Drawn>> vote) ->
                                        vote.getValue().size())
                                .thenComparingInt(vote -> vote.getValue().stream()
                                        .mapToInt(Drawn::at)
                                        .max()
                                        .orElse(0)))
                        .orElseThrow()
                        .getKey());
        var agreeing = votes.getOrDefault(nature, List.of()).size();
        var asMany =
                votes.values().stream().filter(vote -> vote.size() == agreeing).count();
        var how = arbitration.isPresent()
                ? "arbitration"
                : readings.size() == 1 ? "single" : asMany > 1 ? "tied" : "majority";
        return nature + " " + how + " " + agreeing + "/" + readings.size() + " " + (votes.size() > 1);
    }

    private Drawn draw(String id) {
        var from = random.nextInt(3);
        var to = (from + 1 + random.nextInt(2)) % 3;
        return new Drawn(
                id,
                AUTHORS.get(random.nextInt(AUTHORS.size())),
                ACTORS.get(from),
                ACTORS.get(to),
                NATURES.get(random.nextInt(3)),
                OBJECTS.get(random.nextInt(2)),
                random.nextInt(8) == 0,
                random.nextInt(6) == 0,
                1000 + random.nextInt(9000));
    }

    private static Map<String, ?> document(Drawn drawn) {
        return reading(
                drawn.id,
                drawn.from,
                drawn.to,
                drawn.nature,
                "author",
                drawn.author,
                "object",
                drawn.object,
                "arbitrates",
                drawn.arbitrates,
                "audience",
                drawn.own ? "author" : "team",
                "at",
                drawn.at + "-01-01T00:00:00Z");
    }
}
