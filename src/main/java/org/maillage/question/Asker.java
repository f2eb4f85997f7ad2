package org.maillage.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Graph;
import org.maillage.graph.Row;
import org.maillage.graph.Tx;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** Asks a question of a territory, for a caller who may see certain audiences. */
public final class Asker {
    private final Graph graph;
    private final Catalogue catalogue;

    public Asker(Graph graph, Catalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
    }

    /**
     * Asks it.
     *
     * @param given values by parameter name, as text; missing ones take their default
     */
    public Answer ask(Question question, String territory, List<String> audiences, Map<String, String> given) {
        return graph.ask(tx -> ask(tx, question, territory, audiences, given));
    }

    /** Asks it of what this transaction sees. */
    public Answer ask(Tx tx, Question question, String territory, List<String> audiences, Map<String, String> given) {
        var rows = rows(tx, question, territory, audiences, given);
        return new Answer(
                question.columns(), rows, EvidenceOf.rows(tx, territory, audiences, question.columns(), rows));
    }

    /** Asks it for its rows alone, without gathering the relations that they rest on. */
    public List<List<@Nullable Object>> rows(
            Question question, String territory, List<String> audiences, Map<String, String> given) {
        var parameters = parameters(question, territory, audiences, given);
        return rows(question, graph.ask(tx -> tx.run(question.file(), parameters)), parameters);
    }

    /** The rows alone, of what this transaction sees. */
    public List<List<@Nullable Object>> rows(
            Tx tx, Question question, String territory, List<String> audiences, Map<String, String> given) {
        var parameters = parameters(question, territory, audiences, given);
        return rows(question, tx.run(question.file(), parameters), parameters);
    }

    private List<List<@Nullable Object>> rows(
            Question question, List<Row> input, Map<String, @Nullable Object> parameters) {
        var computation = catalogue.computation(question);
        if (computation != null) {
            return computation.answer(input, parameters);
        }
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var row : input) {
            var values = new ArrayList<@Nullable Object>();
            question.columns().forEach(column -> values.add(row.plain(column.name())));
            rows.add(values);
        }
        return rows;
    }

    private static Map<String, @Nullable Object> parameters(
            Question question, String territory, List<String> audiences, Map<String, String> given) {
        var parameters = declared(question, given);
        parameters.put("territory", territory);
        parameters.put("audiences", audiences);
        parameters.put("mission", given.get("mission"));
        parameters.put("campaign", given.get("campaign"));
        return parameters;
    }

    private static Map<String, @Nullable Object> declared(Question question, Map<String, String> given) {
        var values = new HashMap<String, @Nullable Object>();
        var problems = new ArrayList<Problem>();
        for (var parameter : question.parameters()) {
            var text = given.get(parameter.name());
            if (text != null && !text.isBlank()) {
                values.put(parameter.name(), ParameterValue.read(parameter, text.strip(), problems));
            } else if (parameter.fallback() == null && !parameter.optional()) {
                problems.add(Problem.of("required", parameter.name(), null));
            } else {
                values.put(parameter.name(), parameter.fallback());
            }
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return values;
    }
}
