package org.maillage.graph;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/** What the database would do for a statement: the columns it answers, its operators, and whether it only reads. */
public record Plan(List<String> columns, List<String> operators, boolean readOnly) {
    static Plan of(List<String> columns, ResultSummary summary) {
        var operators = new ArrayList<String>();
        summary.queryPlan().ifPresent(plan -> collect(plan, operators));
        return new Plan(List.copyOf(columns), List.copyOf(operators), summary.queryType() == QueryType.READ_ONLY);
    }

    private static void collect(org.neo4j.driver.summary.Plan plan, List<String> operators) {
        operators.add(plan.operatorType());
        plan.children().forEach(child -> collect(child, operators));
    }

    /**
     * True when the plan walks every node or relationship of the database instead of starting from a label. Which index a
     * label is found through depends on what the database holds, so that it is not a reason to refuse a statement.
     */
    public boolean scansEverything() {
        return operators.stream()
                .anyMatch(operator -> operator.contains("AllNodesScan") || operator.contains("AllRelationshipsScan"));
    }

    /** True when the plan walks every node of a label or every relationship of a type. */
    public boolean scansALabel() {
        return operators.stream()
                .anyMatch(
                        operator -> operator.contains("NodeByLabelScan") || operator.contains("RelationshipTypeScan"));
    }
}
