package org.maillage.allocation;

import java.util.ArrayList;
import java.util.List;

/**
 * Who gives how much to whom, so that needs are met as far as can be, at the least cost. Amounts and costs are whole
 * numbers; the result is exact.
 */
public final class Allocation {
    /** That a resource could serve a need, at this cost a unit. */
    public record Link(int need, int resource, long cost) {}

    /** What a resource gives to a need. */
    public record Gift(int need, int resource, long amount) {}

    private Allocation() {}

    /** As much as can be given; of all the ways to give it, the cheapest. */
    public static List<Gift> most(long[] needs, long[] capacities, List<Link> links) {
        return gifts(needs, capacities, links, Long.MAX_VALUE);
    }

    /** As the most is, but nothing is given where one more unit would cost more than {@code dearest}. */
    public static List<Gift> worthwhile(long[] needs, long[] capacities, List<Link> links, long dearest) {
        return gifts(needs, capacities, links, dearest);
    }

    private static List<Gift> gifts(long[] needs, long[] capacities, List<Link> links, long dearest) {
        int source = needs.length + capacities.length;
        int sink = source + 1;
        CheapestFlow flow = new CheapestFlow(sink + 1, links.size() + needs.length + capacities.length);
        for (Link link : links) {
            long amount = Math.min(needs[link.need()], capacities[link.resource()]);
            flow.link(needs.length + link.resource(), link.need(), amount, link.cost());
        }
        for (int i = 0; i < needs.length; i++) {
            flow.link(i, sink, needs[i], 0);
        }
        for (int j = 0; j < capacities.length; j++) {
            flow.link(source, needs.length + j, capacities[j], 0);
        }
        flow.send(source, sink, dearest);
        List<Gift> gifts = new ArrayList<>();
        for (int k = 0; k < links.size(); k++) {
            if (flow.along(k) > 0) {
                gifts.add(new Gift(links.get(k).need(), links.get(k).resource(), flow.along(k)));
            }
        }
        return gifts;
    }
}
