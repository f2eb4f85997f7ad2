package org.maillage.bench;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Which pairs of actors are related. A newcomer joins actors that already have many relations (Barabási &amp; Albert
 * 1999), then their neighbours (Holme &amp; Kim 2002) and actors of its own town; how many relations it brings varies,
 * so that some stay alone and many have one.
 */
final class Ties {
    private static final double NEIGHBOUR_OF_LAST = 0.4;
    private static final double SAME_TOWN = 0.3;
    private static final int TRIES = 30;

    private final Places places;
    private final SplittableRandom random;
    private final int[] newer;
    private final int[] older;
    private final Set<Long> pairs = new HashSet<>();
    private final Bag[] neighbours;
    private final Bag[] ofTown;
    /** Each actor once, and once more for each of its relations. */
    private final Bag preference = new Bag();

    private int size;

    private Ties(int actors, int wanted, Places places, Draws draws) {
        this.places = places;
        random = draws.of("ties", 0);
        newer = new int[wanted];
        older = new int[wanted];
        neighbours = bags(actors);
        ofTown = bags(places.towns());
    }

    /** About {@code wanted} pairs, ordered by the newer actor of each. */
    static Ties of(int actors, int wanted, Places places, Draws draws) {
        var ties = new Ties(actors, wanted, places, draws);
        var upTo = new double[actors];
        for (var actor = 0; actor < actors; actor++) {
            // Exponential wishes: many small, few large.
            upTo[actor] = (actor == 0 ? 0 : upTo[actor - 1]) - Math.log(1 - ties.random.nextDouble());
        }
        for (var actor = 0; actor < actors; actor++) {
            var due = (int) (wanted * upTo[actor] / upTo[actors - 1]);
            ties.join(actor, due - ties.size);
        }
        return ties;
    }

    int size() {
        return size;
    }

    int newer(int tie) {
        return newer[tie];
    }

    int older(int tie) {
        return older[tie];
    }

    /** The first tie whose newer actor is this one or a later one. */
    int firstOf(int actor) {
        var low = 0;
        var high = size;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (newer[middle] < actor) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void join(int newcomer, int wanted) {
        var last = -1;
        var joined = 0;
        for (var tries = 0; joined < Math.min(wanted, newcomer) && tries < TRIES * wanted; tries++) {
            var target = candidate(newcomer, last);
            if (target != newcomer && pairs.add(((long) newcomer << 32) | target)) {
                newer[size] = newcomer;
                older[size++] = target;
                attach(newcomer, target);
                attach(target, newcomer);
                last = target;
                joined++;
            }
        }
        preference.add(newcomer);
        ofTown[places.townIndex(newcomer)].add(newcomer);
    }

    private int candidate(int newcomer, int last) {
        var chance = random.nextDouble();
        if (last >= 0 && chance < NEIGHBOUR_OF_LAST) {
            return neighbours[last].draw(random);
        }
        var town = ofTown[places.townIndex(newcomer)];
        return chance > 1 - SAME_TOWN && town.size > 0 ? town.draw(random) : preference.draw(random);
    }

    private void attach(int actor, int other) {
        neighbours[actor].add(other);
        preference.add(actor);
    }

    private static Bag[] bags(int count) {
        var bags = new Bag[count];
        Arrays.setAll(bags, i -> new Bag());
        return bags;
    }

    private static final class Bag {
        private int[] items = new int[4];
        private int size;

        void add(int item) {
            if (size == items.length) {
                items = Arrays.copyOf(items, 2 * size);
            }
            items[size++] = item;
        }

        int draw(SplittableRandom random) {
            return items[random.nextInt(size)];
        }
    }
}
