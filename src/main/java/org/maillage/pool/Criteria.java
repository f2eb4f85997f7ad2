package org.maillage.pool;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The points on which a pool is judged, and what can become of it; the page has a sentence for each code. */
public final class Criteria {
    /** The life of a pool, in order; it ends by one of the last two. */
    public static final List<String> STAGES = List.of("idea", "studied", "agreed", "running", "ended", "failed");

    /** What a pooling needs in order to work. */
    public static final List<String> CONDITIONS = List.of(
            "voluntary",
            "reciprocal",
            "shared_interest",
            "project_first",
            "human_scale",
            "from_need",
            "work_organised",
            "forecast",
            "complementary",
            "carrier",
            "trust",
            "gains_rule");

    /** The norms a to q of the DESEO guide that a cluster must keep. */
    public static final List<String> MUSTS = List.of(
            "norm_a", "norm_b", "norm_c", "norm_d", "norm_e", "norm_f", "norm_g", "norm_h", "norm_i", "norm_j",
            "norm_k", "norm_m");

    /** Those that it may keep, or would ideally. */
    public static final List<String> MAYS = List.of("norm_l", "norm_n", "norm_o", "norm_p", "norm_q");

    /** What stands in the way of a pooling. */
    public static final List<String> OBSTACLES = List.of(
            "imposed",
            "engineering",
            "legal_person",
            "legal_form",
            "competition",
            "values",
            "distance",
            "dependence",
            "other");

    private Criteria() {}

    static Set<String> items() {
        return Stream.of(CONDITIONS, MUSTS, MAYS).flatMap(List::stream).collect(toUnmodifiableSet());
    }
}
