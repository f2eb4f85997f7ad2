package org.maillage.problem;

import java.util.List;
import java.util.Map;

/** What was given is wrong; every problem is named at once. */
public final class Invalid extends Refusal {
    private final transient List<Problem> problems;

    public Invalid(List<Problem> problems) {
        super("invalid", Map.of("count", String.valueOf(problems.size())));
        this.problems = List.copyOf(problems);
    }

    public Invalid(Problem problem) {
        this(List.of(problem));
    }

    public List<Problem> problems() {
        return problems;
    }
}
