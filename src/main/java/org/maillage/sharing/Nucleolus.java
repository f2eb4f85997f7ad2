package org.maillage.sharing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The sharing that makes the least satisfied group as satisfied as can be, then the next, and so on (Schmeidler 1969); in
 * the core whenever there is one. Found by linear programs, one after another (Kopelowitz 1967), each fixing what some
 * groups pay. A program begins with few groups and is given those that its solution would wrong, until there are none.
 * Nobody pays more than alone, as long as all together pay no more than apart.
 */
public final class Nucleolus {
    /** With more participants every group can no longer be looked at many times over. */
    public static final int MOST = 15;

    private static final double ROUNDING = 1e-9;

    private final CostGame game;
    private final Span span;
    private final boolean nobodyAboveAlone;
    private final double scale;
    private final Set<Long> weighed = new LinkedHashSet<>();

    private Nucleolus(CostGame game) {
        this.game = game;
        scale = game.scale();
        span = new Span(game.order());
        span.fix(game.everybody(), game.joint() / scale);
        double apart = IntStream.range(0, game.order()).mapToDouble(game::alone).sum();
        nobodyAboveAlone = apart >= game.joint();
        for (int i = 0; i < game.order(); i++) {
            weighed.add(1L << i);
            weighed.add(game.everybody() & ~(1L << i));
        }
    }

    public static double[] of(CostGame game) {
        if (game.order() > MOST) {
            throw new IllegalArgumentException(game.order() + " participants, where " + MOST + " can be worked out");
        }
        Nucleolus search = new Nucleolus(game);
        while (!search.span.complete()) {
            search.fixTheLeastSatisfied();
        }
        double[] shares = search.span.shares();
        for (int i = 0; i < shares.length; i++) {
            shares[i] *= search.scale;
        }
        return shares;
    }

    private double cost(long group) {
        return game.cost(group) / scale;
    }

    private void fixTheLeastSatisfied() {
        LeastSatisfied program = program();
        List<Long> wronged = wronged(program.best());
        while (!wronged.isEmpty()) {
            weighed.addAll(wronged);
            program = program();
            wronged = wronged(program.best());
        }
        program.fix(span);
    }

    private LeastSatisfied program() {
        LeastSatisfied program = new LeastSatisfied(span);
        weighed.stream().filter(group -> !span.knows(group)).forEach(group -> program.satisfy(group, cost(group)));
        for (int i = 0; nobodyAboveAlone && i < game.order(); i++) {
            if (!span.knows(1L << i)) {
                program.cap(1L << i, cost(1L << i));
            }
        }
        return program;
    }

    /** The groups that are less satisfied than the least of those weighed, the least satisfied first, not too many. */
    private List<Long> wronged(LeastSatisfied.Solution solution) {
        record Wronged(long group, double by) {}
        List<Wronged> wronged = new ArrayList<>();
        for (long group = 1; group < game.everybody(); group++) {
            double saved = cost(group) - solution.paidBy(group);
            if (saved < solution.satisfaction() - ROUNDING && !span.knows(group) && !weighed.contains(group)) {
                wronged.add(new Wronged(group, solution.satisfaction() - saved));
            }
        }
        return wronged.stream()
                .sorted(Comparator.comparingDouble(Wronged::by).reversed())
                .limit(game.order())
                .map(Wronged::group)
                .toList();
    }
}
