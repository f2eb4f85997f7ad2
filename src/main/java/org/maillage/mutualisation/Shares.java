package org.maillage.mutualisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maillage.allocation.Allocation;

/**
 * The allocation that covers most of the needs, and of those the one with the shortest ways; two that are opposed come
 * last. Needs told in a unit that an offer is told in too are covered in parts; then every offer that is left over
 * serves one whole need.
 */
final class Shares {
    private static final long UNKNOWN_WAY = 5_000;
    private static final long OPPOSED = 1_000_000;

    /** With more possibilities than this, each need looks at the nearest offers only. */
    private static final int MOST_LINKS = 60_000;

    private final Market market;
    private final Predicate<Offer> allowed;
    private final List<Given> given = new ArrayList<>();
    private boolean exact = true;

    Shares(Market market, Predicate<Offer> allowed) {
        this.market = market;
        this.allowed = allowed;
        var measured = market.needs().stream().filter(this::isMeasured).toList();
        allocate(measured, Shares::sameUnit, true);
        var used = new HashSet<String>();
        given.forEach(one -> used.add(one.offer().id()));
        var whole = market.needs().stream().filter(need -> !isMeasured(need)).toList();
        allocate(whole, (need, offer) -> !used.contains(offer.id()), false);
    }

    List<Given> given() {
        return given;
    }

    boolean exact() {
        return exact;
    }

    private boolean isMeasured(Need need) {
        return market.answers(need).stream().anyMatch(offer -> allowed.test(offer) && sameUnit(need, offer));
    }

    private static boolean sameUnit(Need need, Offer offer) {
        return need.amount() != null && offer.amount() != null && offer.amount().answers(need.amount());
    }

    private void allocate(List<Need> needs, BiPredicate<Need, Offer> fits, boolean measured) {
        var offers = new LinkedHashMap<Offer, Integer>();
        var possible = needs.stream()
                .map(need -> market.answers(need).stream()
                        .filter(offer -> allowed.test(offer) && fits.test(need, offer))
                        .sorted(Comparator.comparingLong((Offer offer) -> way(need, offer))
                                .thenComparing(Offer::id))
                        .toList())
                .toList();
        var all = possible.stream().mapToInt(List::size).sum();
        var most = all <= MOST_LINKS ? Integer.MAX_VALUE : Math.max(1, MOST_LINKS / needs.size());
        var links = new ArrayList<Allocation.Link>();
        for (var i = 0; i < needs.size(); i++) {
            exact &= possible.get(i).size() <= most;
            for (var offer : possible.get(i).stream().limit(most).toList()) {
                var number = offers.computeIfAbsent(offer, first -> offers.size());
                links.add(new Allocation.Link(i, number, way(needs.get(i), offer)));
            }
        }
        var numbered = List.copyOf(offers.keySet());
        var asked =
                needs.stream().mapToLong(need -> parts(need.amount(), measured)).toArray();
        var held = numbered.stream()
                .mapToLong(offer -> parts(offer.amount(), measured))
                .toArray();
        for (var gift : Allocation.most(asked, held, links)) {
            var share = (double) gift.amount() / asked[gift.need()];
            var quantity = measured ? Amount.ofParts(gift.amount()) : null;
            given.add(new Given(needs.get(gift.need()), numbered.get(gift.resource()), quantity, share));
        }
    }

    private static long parts(@Nullable Amount amount, boolean measured) {
        return measured && amount != null ? Math.max(1, amount.parts()) : 1;
    }

    /** In tenths of a kilometre. */
    private long way(Need need, Offer offer) {
        var here = need.place();
        var there = offer.place();
        var way = here == null || there == null ? UNKNOWN_WAY : Math.round(here.kilometresTo(there) * 10);
        return market.opposed(need.actor(), offer.actor()) ? way + OPPOSED : way;
    }

    /** How much of the needs of each type is covered, the needs counting the same. */
    Map<String, Double> coveredByType() {
        var covered = new HashMap<String, Double>();
        given.forEach(one -> covered.merge(one.need().type(), one.share(), Double::sum));
        return covered;
    }
}
