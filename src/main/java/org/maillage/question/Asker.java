package org.maillage.question;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Graph;
import org.maillage.graph.Row;
import org.maillage.graph.Tx;
import org.maillage.network.Pace;
import org.maillage.problem.Invalid;
import org.maillage.problem.NotFound;
import org.maillage.problem.Problem;

/** Asks a question of a territory, for a caller who may see certain audiences. */
public final class Asker {
    /** Kinds of parameters that tune an answer; the others name what it is of, which whoever asks knows. */
    private static final Set<String> SETTINGS = Set.of("number", "boolean", "weights");

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

    /**
     * Asks it, however long it takes up to a limit.
     *
     * @param pace hears how far the computation is, where it takes long
     */
    Answer ask(
            Duration limit,
            Question question,
            String territory,
            List<String> audiences,
            Map<String, String> given,
            Pace pace) {
        return graph.ask(limit, tx -> ask(tx, question, territory, audiences, given, pace));
    }

    /** The number of the territory's last change: what was worked out holds until there is another. */
    public long lastChange(String territory) {
        var rows = graph.read(tx -> tx.run("map/seq", Map.of("territory", territory)));
        if (rows.isEmpty()) {
            throw new NotFound("territory", territory);
        }
        return rows.getFirst().isNull("seq") ? 0 : rows.getFirst().integer("seq");
    }

    /** Asks it of what this transaction sees. */
    public Answer ask(Tx tx, Question question, String territory, List<String> audiences, Map<String, String> given) {
        return ask(tx, question, territory, audiences, given, Pace.UNHEARD);
    }

    private Answer ask(
            Tx tx, Question question, String territory, List<String> audiences, Map<String, String> given, Pace pace) {
        var declared = declared(tx, question, territory, given);
        var parameters = supplied(declared, territory, audiences, given);
        var rows = rows(question, tx.run(question.file(), parameters), parameters, pace);
        var evidence = EvidenceOf.rows(tx, territory, audiences, question.columns(), rows);
        return new Answer(question.columns(), rows, evidence, settings(question, declared));
    }

    /** Asks it for its rows alone, without gathering the relations that they rest on. */
    public Rows rows(Question question, String territory, List<String> audiences, Map<String, String> given) {
        return graph.ask(tx -> rows(tx, question, territory, audiences, given));
    }

    /** The rows alone, beside other questions that may read the same. */
    public Rows rows(
            Question question, String territory, List<String> audiences, Map<String, String> given, SharedRows shared) {
        return graph.ask(tx -> rows(tx, question, territory, audiences, given, shared));
    }

    /** The rows alone, of what this transaction sees. */
    public Rows rows(Tx tx, Question question, String territory, List<String> audiences, Map<String, String> given) {
        return rows(tx, question, territory, audiences, given, new SharedRows());
    }

    /** The rows alone, of what this transaction sees, beside other questions that may read the same. */
    public Rows rows(
            Tx tx,
            Question question,
            String territory,
            List<String> audiences,
            Map<String, String> given,
            SharedRows shared) {
        var declared = declared(tx, question, territory, given);
        var parameters = supplied(declared, territory, audiences, given);
        var input = shared.of(question, parameters, () -> tx.run(question.file(), parameters));
        var rows = rows(question, input, parameters, Pace.UNHEARD);
        return new Rows(rows, settings(question, declared));
    }

    private List<List<@Nullable Object>> rows(
            Question question, List<Row> input, Map<String, @Nullable Object> parameters, Pace pace) {
        var computation = catalogue.computation(question);
        if (computation != null) {
            return computation.answer(input, parameters, pace);
        }
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var row : input) {
            var values = new ArrayList<@Nullable Object>();
            question.columns().forEach(column -> values.add(row.plain(column.name())));
            rows.add(values);
        }
        return rows;
    }

    private static Map<String, @Nullable Object> supplied(
            Map<String, @Nullable Object> declared,
            String territory,
            List<String> audiences,
            Map<String, String> given) {
        var parameters = new HashMap<>(declared);
        parameters.put("territory", territory);
        parameters.put("audiences", audiences);
        parameters.put("mission", given.get("mission"));
        parameters.put("campaign", given.get("campaign"));
        return parameters;
    }

    private static Map<String, Object> settings(Question question, Map<String, @Nullable Object> declared) {
        var settings = new TreeMap<String, Object>();
        for (var parameter : question.parameters()) {
            var value = declared.get(parameter.name());
            if (value != null && SETTINGS.contains(parameter.kind())) {
                settings.put(parameter.name(), value);
            }
        }
        return settings;
    }

    private static Map<String, @Nullable Object> declared(
            Tx tx, Question question, String territory, Map<String, String> given) {
        var values = new HashMap<String, @Nullable Object>();
        var kept = Thresholds.in(tx, territory, question);
        var problems = new ArrayList<Problem>();
        for (var parameter : question.parameters()) {
            var text = given.getOrDefault(parameter.name(), "").strip();
            if ("weights".equals(parameter.kind())) {
                var weights = Weights.in(tx, territory, Objects.requireNonNull(parameter.fallback()));
                if (!text.isEmpty()) {
                    weights.tried(parameter.name(), text, problems);
                }
                values.put(parameter.name(), weights.byTerm());
            } else if (!text.isEmpty()) {
                values.put(parameter.name(), ParameterValue.read(parameter, text, problems));
            } else if (Thresholds.isOne(parameter) && kept.containsKey(parameter.name())) {
                values.put(parameter.name(), ParameterValue.read(parameter, kept.get(parameter.name()), problems));
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
