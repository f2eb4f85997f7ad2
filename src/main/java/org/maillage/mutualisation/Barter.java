package org.maillage.mutualisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;

/**
 * What each actor lacks and holds, with actors and types numbered in the order of their ids. Who could give to an actor
 * is a set of bits, so that the millions of pairs of a large territory are only counted where something can be given.
 */
final class Barter {
    /** A need or a resource, and the number of its type. */
    private record Means(String id, String type, int number) {}

    private final String[] actors;
    private final List<List<Means>> needs = new ArrayList<>();
    private final List<List<Means>> holdings = new ArrayList<>();
    private final List<BitSet> holders = new ArrayList<>();
    private final List<BitSet> seekers = new ArrayList<>();
    private final @Nullable Place[] places;

    /** Takes the rows that are a need or a resource, and leaves the others. */
    Barter(List<Row> input) {
        var means = input.stream().filter(row -> isMeans(row.text("what"))).toList();
        var ids = new TreeSet<String>();
        means.forEach(row -> ids.add(row.text("actor")));
        actors = ids.toArray(String[]::new);
        places = new Place[actors.length];
        for (var i = 0; i < actors.length; i++) {
            needs.add(new ArrayList<>());
            holdings.add(new ArrayList<>());
        }
        var types = new HashMap<String, Integer>();
        means.forEach(row -> take(row, types));
    }

    static boolean isMeans(String what) {
        return what.equals("need") || what.equals("resource");
    }

    private void take(Row row, Map<String, Integer> types) {
        var actor = number(row.text("actor"));
        var type = row.text("type");
        var number = types.computeIfAbsent(type, first -> {
            holders.add(new BitSet());
            seekers.add(new BitSet());
            return types.size();
        });
        var isNeed = row.text("what").equals("need");
        (isNeed ? needs : holdings).get(actor).add(new Means(row.text("id"), type, number));
        (isNeed ? seekers : holders).get(number).set(actor);
        places[actor] = Place.of(row);
    }

    int order() {
        return actors.length;
    }

    String id(int actor) {
        return actors[actor];
    }

    @Nullable
    Place place(int actor) {
        return places[actor];
    }

    /** The number of an actor, negative when it neither lacks nor holds anything. */
    int number(String actor) {
        return Arrays.binarySearch(actors, actor);
    }

    /** The others who hold the exact type of something that this actor lacks. */
    BitSet givers(int actor) {
        return others(actor, needs, holders);
    }

    /** The others who lack the exact type of something that this actor holds. */
    BitSet takers(int actor) {
        return others(actor, holdings, seekers);
    }

    private static BitSet others(int actor, List<List<Means>> means, List<BitSet> byType) {
        var others = new BitSet();
        means.get(actor).forEach(one -> others.or(byType.get(one.number())));
        others.clear(actor);
        return others;
    }

    /** How many gifts one could make to the other. */
    int count(int from, int to) {
        var count = 0;
        for (var need : needs.get(to)) {
            for (var resource : holdings.get(from)) {
                if (resource.number() == need.number()) {
                    count++;
                }
            }
        }
        return count;
    }

    /** The gifts that one could make to the other, need by need. */
    List<Gift> gifts(int from, int to) {
        var gifts = new ArrayList<Gift>();
        for (var need : needs.get(to)) {
            for (var resource : holdings.get(from)) {
                if (resource.number() == need.number()) {
                    gifts.add(new Gift(actors[from], actors[to], need.type(), need.id(), resource.id()));
                }
            }
        }
        return gifts;
    }

    /** The same name for a pair, whoever comes first. */
    static String pair(String a, String b) {
        return a.compareTo(b) < 0 ? a + "~" + b : b + "~" + a;
    }
}
