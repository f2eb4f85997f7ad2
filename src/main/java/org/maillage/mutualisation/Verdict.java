package org.maillage.mutualisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/**
 * What a person decides about a proposal.
 *
 * @param key the proposal's key, which must be the one that its parts make
 * @param need the need it answers; null when somebody looks for a type without having told a need
 * @param name what the pool is called when the proposal is accepted; made of the parties when absent
 */
public record Verdict(
        @Nullable String key,
        @Nullable String need,
        @Nullable String seeker,
        @Nullable String type,
        @Nullable String holder,
        @Nullable String resource,
        @Nullable String verdict,
        @Nullable String reason,
        @Nullable String name) {
    static final Set<String> VERDICTS = Set.of("to_discuss", "accepted", "rejected");

    static String key(@Nullable String need, @Nullable String seeker, @Nullable String type, String resource) {
        return (need == null ? seeker + ":" + type : need) + ":" + resource;
    }

    boolean accepts() {
        return "accepted".equals(verdict);
    }

    /** The key; throws {@link Invalid} with everything that is missing or wrong. */
    String checkedKey() {
        var problems = new ArrayList<Problem>();
        if (verdict == null || !VERDICTS.contains(verdict)) {
            var allowed = String.join(", ", VERDICTS.stream().sorted().toList());
            problems.add(Problem.of("not-allowed", "verdict", String.valueOf(verdict), Map.of("allowed", allowed)));
        }
        if ("rejected".equals(verdict) && blank(reason)) {
            problems.add(Problem.of("required", "reason", null));
        }
        if (blank(resource)) {
            problems.add(Problem.of("required", "resource", null));
        }
        if (blank(need) && blank(seeker)) {
            problems.add(Problem.of("required", "need", null));
        }
        if (blank(need) && blank(type)) {
            problems.add(Problem.of("required", "type", null));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(List.copyOf(problems));
        }
        var made = key(need, seeker, type, String.valueOf(resource));
        if (key != null && !key.equals(made)) {
            throw new Invalid(Problem.of("other-key", "key", key));
        }
        return made;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
