package org.maillage.mutualisation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Row;

/** Who of some holders already works with whom, by a relation or in a pool, and who is opposed to whom. */
final class Cooperation {
    private record Tie(int other, String relation, boolean opposition) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<Tie>> ties;
    private final List<Set<Integer>> partners;
    private final BitSet inside;

    /**
     * Reads columns {@code ties}, pairs of an actor and a relation, {@code oppositions}, likewise, and {@code pools}.
     */
    Cooperation(List<Holder> holders, List<Row> input) {
        holders.forEach(holder -> numbers.put(holder.actor(), holder.number()));
        ties = IntStream.range(0, holders.size())
                .<List<Tie>>mapToObj(number -> new ArrayList<>())
                .toList();
        partners = IntStream.range(0, holders.size())
                .<Set<Integer>>mapToObj(number -> new LinkedHashSet<>())
                .toList();
        inside = new BitSet(holders.size());
        var pools = new HashMap<String, List<Integer>>();
        for (var number = 0; number < holders.size(); number++) {
            var row = input.get(number);
            for (var tie : row.textLists("ties")) {
                add(number, tie, false);
            }
            for (var tie : row.textLists("oppositions")) {
                add(number, tie, true);
            }
            for (var pool : row.texts("pools")) {
                pools.computeIfAbsent(pool, none -> new ArrayList<>()).add(number);
            }
        }
        pools.values()
                .forEach(members ->
                        members.forEach(member -> partners.get(member).addAll(members)));
    }

    private void add(int number, List<String> tie, boolean opposition) {
        @Nullable Integer other = numbers.get(tie.getFirst());
        if (other != null && other != number) {
            ties.get(number).add(new Tie(other, tie.getLast(), opposition));
            if (!opposition) {
                partners.get(number).add(other);
            }
        }
    }

    /**
     * What is between the members of a group.
     *
     * @param pairs how many of them cooperate
     * @param opposed whether some are opposed
     * @param relations all relations between them
     */
    record Within(int pairs, boolean opposed, List<String> relations) {}

    Within within(List<Holder> group) {
        group.forEach(holder -> inside.set(holder.number()));
        var ends = 0;
        var opposed = false;
        var relations = new LinkedHashSet<String>();
        for (var holder : group) {
            for (var partner : partners.get(holder.number())) {
                ends += inside.get(partner) && partner != holder.number() ? 1 : 0;
            }
            for (var tie : ties.get(holder.number())) {
                if (inside.get(tie.other())) {
                    opposed |= tie.opposition();
                    relations.add(tie.relation());
                }
            }
        }
        inside.clear();
        return new Within(ends / 2, opposed, List.copyOf(relations));
    }
}
