package org.maillage.graph;

import java.util.ArrayList;
import java.util.List;

/** Cuts long lists into pieces that one statement takes at a time. */
public final class Batches {
    private static final int USUAL = 5_000;

    private Batches() {}

    public static <T> List<List<T>> of(List<T> all) {
        return of(all, USUAL);
    }

    /** For statements that do more than usual with each row. */
    public static <T> List<List<T>> of(List<T> all, int most) {
        var batches = new ArrayList<List<T>>();
        for (var from = 0; from < all.size(); from += most) {
            batches.add(all.subList(from, Math.min(all.size(), from + most)));
        }
        return batches;
    }
}
