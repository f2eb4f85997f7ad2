package org.maillage.sharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.PivotSelectionRule;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * One linear program of the nucleolus: shares, with the sums that are fixed, that make the least satisfied group save as
 * much as can be. The dual tells which groups save exactly that in every best solution: those with a weight in it.
 */
final class LeastSatisfied {
    private static final double WEIGHS = 1e-7;
    private static final int MOST_STEPS = 200_000;

    /** What each pays, and what the least satisfied group saves. */
    static final class Solution {
        private final double[] shares;
        private final double satisfaction;

        private Solution(double[] shares, double satisfaction) {
            this.shares = shares;
            this.satisfaction = satisfaction;
        }

        double paidBy(long group) {
            return CostGame.sum(shares, group);
        }

        double satisfaction() {
            return satisfaction;
        }
    }

    /** What a group may pay at most; what it saves counts, unless the limit is for one that pays no more than alone. */
    private record Limit(long group, double cost, boolean saves) {}

    private final Span span;
    private final int order;
    private final List<Limit> limits = new ArrayList<>();

    LeastSatisfied(Span span) {
        this.span = span;
        order = span.order();
    }

    void satisfy(long group, double cost) {
        limits.add(new Limit(group, cost, true));
    }

    void cap(long group, double cost) {
        limits.add(new Limit(group, cost, false));
    }

    Solution best() {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (Limit limit : limits) {
            double[] row = row(limit.group(), limit.saves() ? 1 : 0);
            constraints.add(new LinearConstraint(row, Relationship.LEQ, limit.cost()));
        }
        for (int i = 0; i < span.size(); i++) {
            constraints.add(new LinearConstraint(row(span.group(i), 0), Relationship.EQ, span.sum(i)));
        }
        double[] found = solve(row(0, 1), constraints, GoalType.MAXIMIZE, false);
        return new Solution(Arrays.copyOf(found, order), found[order]);
    }

    /** Fixes what the groups pay whose weight in the dual says that they save the least in every best solution. */
    void fix(Span fixed) {
        int known = span.size();
        double[] costs = new double[limits.size() + 2 * known];
        double[][] equations = new double[order + 1][costs.length];
        for (int j = 0; j < limits.size(); j++) {
            Limit limit = limits.get(j);
            costs[j] = limit.cost();
            put(equations, j, row(limit.group(), limit.saves() ? 1 : 0), 1);
        }
        for (int i = 0; i < known; i++) {
            int j = limits.size() + 2 * i;
            costs[j] = span.sum(i);
            costs[j + 1] = -span.sum(i);
            put(equations, j, row(span.group(i), 0), 1);
            put(equations, j + 1, row(span.group(i), 0), -1);
        }
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int i = 0; i <= order; i++) {
            constraints.add(new LinearConstraint(equations[i], Relationship.EQ, i == order ? 1 : 0));
        }
        double[] weights = solve(costs, constraints, GoalType.MINIMIZE, true);
        double satisfaction = 0;
        for (int j = 0; j < costs.length; j++) {
            satisfaction += weights[j] * costs[j];
        }
        for (int j = 0; j < limits.size(); j++) {
            if (weights[j] > WEIGHS) {
                Limit limit = limits.get(j);
                fixed.fix(limit.group(), limit.cost() - (limit.saves() ? satisfaction : 0));
            }
        }
    }

    private double[] row(long group, double last) {
        double[] row = new double[order + 1];
        for (int i = 0; i < order; i++) {
            row[i] = group >> i & 1;
        }
        row[order] = last;
        return row;
    }

    private static void put(double[][] equations, int column, double[] values, int sign) {
        for (int i = 0; i < values.length; i++) {
            equations[i][column] = sign * values[i];
        }
    }

    private static double[] solve(
            double[] objective, List<LinearConstraint> constraints, GoalType goal, boolean nonNegative) {
        return new SimplexSolver(1e-11, 10, 1e-12)
                .optimize(
                        new MaxIter(MOST_STEPS),
                        new LinearObjectiveFunction(objective, 0),
                        new LinearConstraintSet(constraints),
                        goal,
                        new NonNegativeConstraint(nonNegative),
                        PivotSelectionRule.BLAND)
                .getPoint();
    }
}
