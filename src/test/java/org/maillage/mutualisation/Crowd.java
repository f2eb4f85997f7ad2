package org.maillage.mutualisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.maillage.testing.Client;

/** Actors drawn at random that hold and lack a few types, some of them narrower than others, and relate to each other. */
final class Crowd {
    static final int NEEDS = 6;
    private static final int ACTORS = 14;
    private static final int RESOURCES = 36;
    private static final List<String> TYPES = List.of("storage", "cold_storage", "premises");
    private static final List<String> CERTAINTIES = List.of("stated", "inferred", "to_confirm");

    private final Random random;
    private final List<Map<String, ?>> edits = new ArrayList<>();

    private Crowd(Random random) {
        this.random = random;
    }

    static String territory(Client client, Random random) {
        var territory = client.newTerritory();
        client.edit(territory, new Crowd(random).edits());
        return territory;
    }

    private List<Map<String, ?>> edits() {
        put("campaign", "c", Map.of("year", 2026, "name", "2026", "state", "open"));
        for (var i = 0; i < ACTORS; i++) {
            var actor =
                    new HashMap<String, Object>(Map.of("name", "Acteur " + i, "tags", some("vert", "doux", "lent")));
            actor.put("meetings", some("fête", "forum"));
            if (random.nextInt(4) > 0) {
                actor.put("lat", 50 + random.nextDouble());
                actor.put("lon", 3 + random.nextDouble());
                actor.put("locationStatus", "stated");
            }
            put("actor", "a" + i, actor);
        }
        for (var i = 0; i < RESOURCES; i++) {
            var resource = said("Moyen " + i);
            resource.put("state", one(List.of("available", "potential", "pooled", "public_support")));
            put("resource", "r" + i, resource);
        }
        // The first of them are asked about; the others are what the holders lack themselves.
        for (var i = 0; i < NEEDS + ACTORS; i++) {
            put("need", "n" + i, said("Besoin " + i));
        }
        for (var i = 0; i < 3 * ACTORS; i++) {
            var from = random.nextInt(ACTORS);
            var to = (from + 1 + random.nextInt(ACTORS - 1)) % ACTORS;
            var reading = new HashMap<String, Object>(Map.of("from", "a" + from, "to", "a" + to));
            reading.put("nature", one(List.of("alliance", "alliance", "alliance", "interdependence", "opposition")));
            reading.put("object", one(List.of("means", "values", "global")));
            reading.put("certainty", one(CERTAINTIES));
            reading.putAll(Map.of("mission", "animation", "campaign", "c", "author", "Lecteur " + i));
            reading.put("audience", "public");
            put("reading", "l" + i, reading);
        }
        return edits;
    }

    private Map<String, Object> said(String name) {
        var said = new HashMap<String, Object>(Map.of("name", name, "actor", "a" + random.nextInt(ACTORS)));
        said.put("type", one(TYPES));
        said.put("certainty", one(CERTAINTIES));
        said.put("quantity", 1 + random.nextInt(9));
        said.put("unit", "m2");
        said.put("period", one(List.of("janvier à mars", "toute l’année", "mars à juin")));
        said.put("audience", "public");
        return said;
    }

    private List<String> some(String... words) {
        return List.of(words).stream().filter(word -> random.nextBoolean()).toList();
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private void put(String kind, String id, Map<String, Object> document) {
        edits.add(Map.of("kind", kind, "id", id, "document", document));
    }
}
