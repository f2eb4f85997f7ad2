package org.maillage.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.history.Workspace.delete;
import static org.maillage.history.Workspace.put;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A person who tries everything: edits of every kind, deletions, undo and redo. Refusals are fine, failures are not. */
final class RandomWork {
    private static final List<String> NATURES = List.of("alliance", "opposition", "rivalry", "love");
    private static final List<String> TYPES = List.of("premises", "boats", "accounting");
    private static final List<String> AUDIENCES = List.of("author", "team", "public");

    private final Random random;
    private final Workspace work;

    RandomWork(long seed, Workspace work) {
        this.random = new Random(seed);
        this.work = work;
    }

    void steps(int count) {
        work.with("a0", "a1", "a2");
        var done = 0;
        for (var i = 0; i < count; i++) {
            var response = step();
            assertThat(response.statusCode()).as("%s", response.body()).isIn(200, 404, 409, 422);
            done += response.statusCode() == 200 ? 1 : 0;
        }
        assertThat(done).isGreaterThan(count / 5);
    }

    private HttpResponse<String> step() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> work.undo();
            case 2 -> work.redo();
            default -> {
                var edits = new TreeMap<String, Map<String, ?>>();
                for (var i = random.nextInt(4); i >= 0; i--) {
                    var edit = edit();
                    edits.put(edit.get("kind") + ":" + edit.get("id"), edit);
                }
                yield work.send(edits.values().toArray(Map<?, ?>[]::new));
            }
        };
    }

    private Map<String, ?> edit() {
        return switch (random.nextInt(13)) {
            case 0 -> delete("actor", actor());
            case 1 -> delete(one(List.of("resource", "need", "reading", "pool", "profile")), "e" + random.nextInt(3));
            case 2, 3 -> person();
            case 4 -> put("position", actor(), "x", random.nextInt(9), "y", 1.5);
            case 5, 6 -> thing("resource");
            case 7 -> thing("need");
            case 8 -> pool();
            case 9 -> nature();
            case 10 -> profile();
            default -> reading();
        };
    }

    private Map<String, ?> person() {
        var groups = new ArrayList<String>();
        for (var i = random.nextInt(3); i > 0; i--) {
            groups.add(actor());
        }
        return put(
                "actor",
                actor(),
                "name",
                "Nom " + random.nextInt(9),
                "partOf",
                groups,
                "lat",
                50.5,
                "lon",
                3,
                "audience",
                one(AUDIENCES),
                "kind",
                "kind" + random.nextInt(3));
    }

    private Map<String, ?> profile() {
        return put(
                "profile",
                "e" + random.nextInt(3),
                "actor",
                actor(),
                "mission",
                one(List.of("animation", "activites")),
                "campaign",
                "c",
                "values",
                List.of("solidarity", "Valeur " + random.nextInt(3)),
                "mobilised",
                List.of("e" + random.nextInt(3)),
                "audience",
                one(AUDIENCES));
    }

    private Map<String, ?> thing(String kind) {
        return put(
                kind,
                "e" + random.nextInt(3),
                "actor",
                actor(),
                "name",
                "Nom " + random.nextInt(9),
                "type",
                one(TYPES),
                "audience",
                one(AUDIENCES),
                "period",
                one(List.of("été", "janvier", "")));
    }

    private Map<String, ?> pool() {
        var members = List.of(Map.of("actor", actor(), "role", "porte"), Map.of("actor", actor()));
        return put(
                "pool",
                "e" + random.nextInt(3),
                "name",
                "Lot",
                "stage",
                "idea",
                "carrier",
                actor(),
                "members",
                members,
                "types",
                List.of(one(TYPES), "boats"),
                "need",
                random.nextBoolean() ? "e0" : "");
    }

    private Map<String, ?> nature() {
        return random.nextBoolean()
                ? delete("term", "nature:rivalry")
                : put(
                        "term",
                        "nature:rivalry",
                        "list",
                        "nature",
                        "code",
                        "rivalry",
                        "fr",
                        "Rivalité",
                        "posture",
                        one(List.of("hostile", "negotiated")));
    }

    private Map<String, ?> reading() {
        return Workspace.reading(
                "e" + random.nextInt(6),
                actor(),
                actor(),
                one(NATURES),
                "audience",
                one(AUDIENCES),
                "at",
                "20" + (10 + random.nextInt(20)) + "-01-01T00:00:00Z",
                "directed",
                random.nextBoolean());
    }

    private String actor() {
        return "a" + random.nextInt(6);
    }

    private String one(List<String> many) {
        return many.get(random.nextInt(many.size()));
    }
}
