package org.maillage.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Graph;

/** Actors that are probably the same, by their names and other names. */
public final class Duplicates {
    /**
     * Two actors that look alike.
     *
     * @param score how alike, from 0 to 1
     * @param reasons codes: {@code name}, {@code alias}, {@code town}
     */
    public record Pair(String a, String b, double score, List<String> reasons) {}

    private static final double ALIKE = 0.7;
    /** A word that more actors share tells nothing. */
    private static final int COMMON_WORD = 40;

    private static final int MOST = 100;

    private final Graph graph;

    public Duplicates(Graph graph) {
        this.graph = graph;
    }

    /** The most alike first; only actors that share a rare word are compared, so it stays quick on large territories. */
    public List<Pair> likely(String territory, List<String> audiences) {
        var parameters = Map.of("territory", territory, "audiences", audiences);
        var actors = graph.read(tx -> tx.run("actor/names", parameters).stream()
                .map(row -> Called.of(row.text("id"), row.text("name"), row.texts("aliases"), row.textOrNull("town")))
                .toList());
        var pairs = new ArrayList<Pair>();
        var seen = new HashSet<String>();
        for (var sharing : byWord(actors).values()) {
            for (var i = 0; i < sharing.size() && sharing.size() <= COMMON_WORD; i++) {
                for (var j = i + 1; j < sharing.size(); j++) {
                    var a = sharing.get(i);
                    var b = sharing.get(j);
                    var pair = seen.add(a.id() + "|" + b.id()) ? compare(a, b) : null;
                    if (pair != null) {
                        pairs.add(pair);
                    }
                }
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparingDouble(Pair::score)
                        .reversed()
                        .thenComparing(Pair::a)
                        .thenComparing(Pair::b))
                .limit(MOST)
                .toList();
    }

    private static Map<String, List<Called>> byWord(List<Called> actors) {
        var byWord = new HashMap<String, List<Called>>();
        for (var actor : actors) {
            actor.names().stream()
                    .flatMap(name -> name.words().stream())
                    .distinct()
                    .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(actor));
        }
        return byWord;
    }

    private static @Nullable Pair compare(Called a, Called b) {
        var byName = a.name().likeness(b.name());
        var byAlias = a.names().stream()
                .flatMapToDouble(one -> b.names().stream().mapToDouble(one::likeness))
                .max()
                .orElse(0);
        var score = Math.max(byName, byAlias);
        if (score < ALIKE) {
            return null;
        }
        var reasons = new ArrayList<String>();
        reasons.add(byName >= byAlias ? "name" : "alias");
        if (a.town() != null && Objects.equals(a.town(), b.town())) {
            reasons.add("town");
        }
        return new Pair(a.id(), b.id(), score, reasons);
    }

    /** An actor with all it is called. */
    private record Called(
            String id,
            CalledName name,
            List<CalledName> names,
            @Nullable String town) {
        static Called of(String id, String name, List<String> aliases, @Nullable String town) {
            var names = Stream.concat(Stream.of(name), aliases.stream())
                    .map(CalledName::of)
                    .toList();
            return new Called(id, names.getFirst(), names, town);
        }
    }
}
