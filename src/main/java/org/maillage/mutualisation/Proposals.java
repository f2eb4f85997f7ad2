package org.maillage.mutualisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Document;
import org.maillage.document.Store;
import org.maillage.graph.Graph;
import org.maillage.question.Answer;
import org.maillage.question.Asker;
import org.maillage.question.Catalogue;

/** The leads that {@code mutualisation/who-can-share} finds, each with what people decided about it. */
public final class Proposals {
    private static final String QUESTION = "mutualisation/who-can-share";

    private final Graph graph;
    private final Catalogue catalogue;
    private final Asker asker;
    private final Store store;

    public Proposals(Graph graph, Catalogue catalogue, Asker asker, Store store) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.asker = asker;
        this.store = store;
    }

    /**
     * Proposals and what they rest on.
     *
     * @param proposals the columns of the question by name, with {@code key} and, once decided, {@code decision}
     * @param asked how they were asked, the weights of their terms included
     */
    public record Found(
            List<Map<String, @Nullable Object>> proposals, Answer.Evidence evidence, Map<String, Object> asked) {}

    /** Asks the question with the parameters given. */
    public Found find(String territory, List<String> audiences, Map<String, String> given) {
        var answer = asker.ask(catalogue.get(QUESTION), territory, audiences, given);
        var proposals = new LinkedHashMap<String, Map<String, @Nullable Object>>();
        for (var row : answer.rows()) {
            var proposal = named(answer, row);
            proposals.put(key(proposal, given.get("type")), proposal);
        }
        var decided = graph.read(tx -> store.read(tx, territory, DecisionKind.DECISION, proposals.keySet()));
        proposals.forEach((key, proposal) -> {
            proposal.put("key", key);
            var decision = decided.get(key);
            if (decision != null) {
                proposal.put("decision", decision(decision.document(), decision.version()));
            }
        });
        return new Found(new ArrayList<>(proposals.values()), answer.evidence(), answer.asked());
    }

    private static Map<String, @Nullable Object> named(Answer answer, List<@Nullable Object> row) {
        var proposal = new LinkedHashMap<String, @Nullable Object>();
        for (var i = 0; i < row.size(); i++) {
            proposal.put(answer.columns().get(i).name(), row.get(i));
        }
        return proposal;
    }

    private static String key(Map<String, @Nullable Object> proposal, @Nullable String asked) {
        return Verdict.key(
                (String) proposal.get("need"),
                (String) proposal.get("seeker"),
                asked,
                String.valueOf(proposal.get("resource")));
    }

    private static Map<String, Object> decision(Document document, long version) {
        var decision = new LinkedHashMap<String, Object>(document.asMap());
        decision.put("version", version);
        return decision;
    }
}
