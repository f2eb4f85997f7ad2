package org.maillage.browser;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maillage.history.Workspace;

/** Who reads what in a workshop of twelve, drawn from a seed, and what follows from it as the method says. */
final class TwelveReaders {
    static final List<String> NAMES = List.of(
            "Ana", "Bakary", "Chloé", "Driss", "Élise", "Farid", "Gaëlle", "Hugo", "Inès", "Jules", "Karim", "Lila");
    static final int PAIRS = 66;
    static final int QUORUM = 3;
    private static final int ACTORS = 12;
    /** The first reads every pair; the others a third of them, each a little further on. */
    private static final int STRETCH = 22;

    private static final int DISPUTED = 9;
    private static final List<String> NATURES =
            List.of("alliance", "opposition", "negotiation", "neutrality", "interdependence");
    private static final String NATURE_KEYS = "aonei";
    private static final List<String> OBJECTS = List.of("values", "practices", "means", "global");
    private static final String OBJECT_KEYS = "vpmg";

    /** Two actors, by their rank. */
    record Pair(int first, int second) {
        String ids() {
            return id(first) + "~" + id(second);
        }

        String names() {
            return "Acteur %02d – Acteur %02d".formatted(first, second);
        }
    }

    record Said(int reader, Pair pair, int nature, int object) {
        String keys() {
            return "" + NATURE_KEYS.charAt(nature) + OBJECT_KEYS.charAt(object);
        }

        private String relation() {
            return pair.ids() + "~" + OBJECTS.get(object);
        }
    }

    /** What is retained of a pair and an object; several natures where as many said one as the other. */
    record Kept(Collection<String> natures, String retained, int agreeing, int readings, boolean contested) {}

    private final List<Pair> pairs = IntStream.range(0, ACTORS)
            .boxed()
            .flatMap(a -> IntStream.range(a + 1, ACTORS).mapToObj(b -> new Pair(a, b)))
            .toList();
    private final List<Said> all = new ArrayList<>();

    TwelveReaders(long seed) {
        var random = new Random(seed);
        var disputed = new ArrayList<>(pairs);
        Collections.shuffle(disputed, random);
        disputed.subList(DISPUTED, PAIRS).clear();
        var usual = pairs.stream()
                .map(pair -> new Said(-1, pair, random.nextInt(5), random.nextInt(4)))
                .toList();
        for (var reader = 0; reader < NAMES.size(); reader++) {
            for (var one : usual.subList(start(reader), reader == 0 ? PAIRS : start(reader) + STRETCH)) {
                var nature = disputed.contains(one.pair()) ? (one.nature() + random.nextInt(2)) % 5 : one.nature();
                var object = random.nextInt(10) == 0 ? (one.object() + 1) % 4 : one.object();
                all.add(new Said(reader, one.pair(), nature, object));
            }
        }
    }

    static Stream<Map<String, ?>> actors() {
        return IntStream.range(0, ACTORS)
                .mapToObj(rank -> Workspace.put("actor", id(rank), "name", "Acteur %02d".formatted(rank)));
    }

    private static String id(int rank) {
        return "a%02d".formatted(rank);
    }

    private static int start(int reader) {
        return reader * 4;
    }

    /** In the order in which the matrix goes on by itself. */
    List<Said> of(int reader) {
        return all.stream().filter(said -> said.reader() == reader).toList();
    }

    /** The names of the pairs to discuss with how many say each, those first on which most say otherwise. */
    List<String> disputes() {
        return byPair().entrySet().stream()
                .map(entry -> new Dispute(entry.getKey(), votes(entry.getValue())))
                .filter(dispute -> dispute.votes().size() > 1)
                .sorted(Comparator.comparingDouble(Dispute::agreement)
                        .thenComparingInt(dispute -> -dispute.readings())
                        .thenComparing(dispute -> dispute.pair().ids()))
                .map(dispute -> dispute.pair().names() + " "
                        + String.join(
                                " – ",
                                dispute.votes().stream().map(String::valueOf).toList()))
                .toList();
    }

    /** The pairs that all read alike: with true those that so few have read that it does not count. */
    long alike(boolean tooFew) {
        var fewer = all.stream().collect(groupingBy(Said::relation)).values().stream()
                .filter(said -> said.size() < QUORUM)
                .map(said -> said.getFirst().pair())
                .toList();
        return byPair().entrySet().stream()
                .filter(entry -> votes(entry.getValue()).size() == 1)
                .filter(entry -> fewer.contains(entry.getKey()) == tooFew)
                .count();
    }

    /** What is retained, by the ids of the actors and the object. */
    Map<String, Kept> kept() {
        var kept = new TreeMap<String, Kept>();
        all.stream().collect(groupingBy(Said::relation)).forEach((relation, said) -> {
            var votes = votes(said);
            var most = votes.getFirst();
            var natures = new TreeSet<String>();
            said.stream().collect(groupingBy(Said::nature)).forEach((nature, alike) -> {
                if (alike.size() == most) {
                    natures.add(NATURES.get(nature));
                }
            });
            var retained = said.size() < QUORUM ? "below_quorum" : natures.size() > 1 ? "tied" : "majority";
            kept.put(relation, new Kept(natures, retained, most, said.size(), votes.size() > 1));
        });
        return kept;
    }

    private Map<Pair, List<Said>> byPair() {
        return all.stream().collect(groupingBy(Said::pair));
    }

    /** How many say each nature, the most first. */
    private static List<Integer> votes(List<Said> said) {
        return said.stream().collect(groupingBy(Said::nature)).values().stream()
                .map(List::size)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private record Dispute(Pair pair, List<Integer> votes) {
        int readings() {
            return votes.stream().mapToInt(Integer::intValue).sum();
        }

        double agreement() {
            return (double) votes.getFirst() / readings();
        }
    }
}
