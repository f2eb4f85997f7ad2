package org.maillage.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Graph;
import org.maillage.graph.Row;

/**
 * Actors that are likely one and the same, because their names or aliases are alike. Only actors that share the
 * beginning of a rare word are compared, so that the work grows with the territory and not with its square.
 */
public final class Duplicates {
    private static final double LIKELY = 0.8;
    private static final double SAME_TOWN = 0.05;
    private static final double OTHER_TOWN = -0.15;
    private static final int BEGINNING = 4;
    private static final int MOST_WITH_A_WORD = 40;
    private static final int MOST_SHOWN = 200;

    /**
     * Two actors to look at.
     *
     * @param score from 0 to 1
     * @param reasons codes: {@code same-name}, {@code alias}, {@code similar-name}, {@code same-town}
     * @param key the id of the decision that they are not the same, taken or to be taken
     * @param apart who took that decision and when; null when nobody did
     */
    public record Pair(
            String a, String b, double score, List<String> reasons, String key, ToldApart.@Nullable Decision apart) {}

    private record Candidate(
            String id, List<ActorName> names, @Nullable String town) {
        static Candidate of(Row row) {
            var names = Stream.concat(Stream.of(row.text("name")), row.texts("aliases").stream())
                    .map(ActorName::of)
                    .toList();
            return new Candidate(row.text("id"), names, row.textOrNull("town"));
        }
    }

    private final Graph graph;

    public Duplicates(Graph graph) {
        this.graph = graph;
    }

    /** The likeliest first, and last those of which people said that they are not the same. */
    public List<Pair> likely(String territory, List<String> audiences) {
        return graph.read(tx -> {
            var actors = tx.run("actor/names", Map.of("territory", territory, "audiences", audiences)).stream()
                    .map(Candidate::of)
                    .toList();
            return likely(actors, ToldApart.of(tx, territory));
        });
    }

    private static List<Pair> likely(List<Candidate> actors, ToldApart apart) {
        var likeness = new NameLikeness(actors.stream().map(Candidate::names).toList());
        var found = new ArrayList<Pair>();
        for (var block : blocks(actors)) {
            for (var i = 0; i < block.size(); i++) {
                for (var j = i + 1; j < block.size(); j++) {
                    compare(likeness, block.get(i), block.get(j)).ifPresent(found::add);
                }
            }
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingDouble(Pair::score).reversed().thenComparing(Pair::a))
                .map(apart::decided)
                .sorted(Comparator.comparing(pair -> pair.apart() != null))
                .limit(MOST_SHOWN + apart.size())
                .toList();
    }

    /** Groups of actors that have the same name, or a word that begins alike and is not everybody's. */
    private static List<List<Candidate>> blocks(List<Candidate> actors) {
        var byKey = new HashMap<String, List<Candidate>>();
        for (var actor : actors) {
            for (var key : keys(actor)) {
                byKey.computeIfAbsent(key, word -> new ArrayList<>()).add(actor);
            }
        }
        return byKey.values().stream()
                .filter(block -> block.size() > 1 && block.size() <= MOST_WITH_A_WORD)
                .toList();
    }

    private static Set<String> keys(Candidate actor) {
        var keys = new HashSet<String>();
        for (var name : actor.names()) {
            keys.add(String.join(" ", name.words()));
            name.words().forEach(word -> keys.add("^" + word.substring(0, Math.min(BEGINNING, word.length()))));
            name.words().forEach(word -> keys.add("=" + word));
        }
        return keys;
    }

    private static Optional<Pair> compare(NameLikeness likeness, Candidate a, Candidate b) {
        var best = 0.0;
        var official = false;
        for (var left : a.names()) {
            for (var right : b.names()) {
                var alike = likeness.of(left, right);
                if (alike > best) {
                    best = alike;
                    official = left.equals(a.names().getFirst())
                            && right.equals(b.names().getFirst());
                }
            }
        }
        var sameTown = a.town() != null && a.town().equals(b.town());
        var otherTown = a.town() != null && b.town() != null && !Objects.equals(a.town(), b.town());
        var score = Math.min(1, best + (sameTown ? SAME_TOWN : otherTown ? OTHER_TOWN : 0));
        if (score < LIKELY) {
            return Optional.empty();
        }
        var reasons = new ArrayList<String>();
        reasons.add(!official ? "alias" : best > 0.999 ? "same-name" : "similar-name");
        if (sameTown) {
            reasons.add("same-town");
        }
        var ids = Stream.of(a.id(), b.id()).sorted().toList();
        var rounded = Math.round(score * 1000) / 1000.0;
        var key = "apart:" + String.join(":", ids);
        return Optional.of(new Pair(ids.get(0), ids.get(1), rounded, reasons, key, null));
    }
}
