package org.maillage.question;

import java.util.List;
import java.util.Map;
import org.maillage.graph.Graph;
import org.maillage.graph.GraphRefused;
import org.maillage.graph.Plan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the database plan questions, and refuses one that writes, loads files, calls procedures, scans everything or
 * answers other columns than it declares.
 */
final class PlanCheck {
    private static final Logger LOG = LoggerFactory.getLogger(PlanCheck.class);
    private static final List<String> REFUSED = List.of("LoadCSV", "ProcedureCall");

    private final Graph graph;

    PlanCheck(Graph graph) {
        this.graph = graph;
    }

    void all(List<Question> questions) {
        questions.forEach(this::one);
    }

    private void one(Question question) {
        Plan plan;
        try {
            plan = graph.explain(question.file());
        } catch (GraphRefused e) {
            throw new BadQuestion(question.name(), "refused", BadQuestion.quote(String.valueOf(e.getMessage())), e);
        }
        if (!plan.readOnly()) {
            throw new BadQuestion(question.name(), "writes", Map.of());
        }
        if (plan.scansEverything()) {
            throw new BadQuestion(question.name(), "scans-everything", Map.of());
        }
        if (plan.scansALabel()) {
            LOG.warn("{} reads every territory: give it an index hint ({})", question.name(), plan.operators());
        }
        plan.operators()
                .forEach(operator -> REFUSED.stream().filter(operator::contains).forEach(refused -> {
                    throw new BadQuestion(question.name(), "operator", Map.of("operator", refused));
                }));
        var declared = question.columns().stream().map(Column::name).toList();
        if (question.java() == null && !declared.equals(plan.columns())) {
            throw new BadQuestion(
                    question.name(),
                    "other-columns",
                    Map.of(
                            "returned", String.join(", ", plan.columns()),
                            "declared", String.join(", ", declared)));
        }
    }
}
