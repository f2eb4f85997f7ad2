package org.maillage.question;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.CypherFile;
import org.maillage.graph.CypherLibrary;
import org.maillage.graph.Graph;
import org.maillage.graph.UnreadableCypher;
import org.maillage.problem.NotFound;

/** Every question that can be asked here: those shipped, and those of the operator's own folder. */
public final class Catalogue {
    private static final String FOLDER = "question/";

    private final Map<String, Question> questions;
    private final Map<String, Computation> computations;

    private Catalogue(Map<String, Question> questions, Map<String, Computation> computations) {
        this.questions = questions;
        this.computations = computations;
    }

    /**
     * Reads and checks every question; throws {@link BadQuestion} for the first that is wrong. Those of the operator's
     * own folder are planned too. Those shipped are planned by the tests, for that takes longer than the start itself.
     */
    public static Catalogue load(Graph graph, @Nullable Path own, List<Computation> computations) {
        var byClass = new LinkedHashMap<String, Computation>();
        computations.forEach(computation -> byClass.put(computation.getClass().getName(), computation));
        var questions = new LinkedHashMap<String, Question>();
        shipped(graph).forEach(file -> add(file, graph.library(), questions, byClass));
        var ours = List.copyOf(questions.keySet());
        try {
            if (own != null) {
                read(own).forEach(file -> add(file, graph.library(), questions, byClass));
            }
            new PlanCheck(graph)
                    .all(questions.values().stream()
                            .filter(question -> !ours.contains(question.name()))
                            .toList());
            return new Catalogue(questions, byClass);
        } catch (BadQuestion bad) {
            throw own == null || (ours.contains(bad.name()) && !Files.exists(own.resolve(bad.name() + ".cypher")))
                    ? bad
                    : bad.below(own);
        }
    }

    private static void add(
            CypherFile file, CypherLibrary library, Map<String, Question> questions, Map<String, Computation> byClass) {
        var question = QuestionFile.read(file, library);
        if (question.java() != null && !byClass.containsKey(question.java())) {
            throw new BadQuestion(question.name(), "no-computation", Map.of("class", question.java()));
        }
        if (questions.put(question.name(), question) != null) {
            throw new BadQuestion(question.name(), "name-taken", Map.of());
        }
    }

    public List<Question> all() {
        return List.copyOf(questions.values());
    }

    public Question get(String name) {
        var question = questions.get(name);
        if (question == null) {
            throw new NotFound("question", name);
        }
        return question;
    }

    @Nullable
    Computation computation(Question question) {
        return question.java() == null ? null : computations.get(question.java());
    }

    private static List<CypherFile> shipped(Graph graph) {
        return graph.library().below("question").stream()
                .map(file -> new CypherFile(file.name().substring(FOLDER.length()), file.header(), file.text()))
                .toList();
    }

    private static Collection<CypherFile> read(Path own) {
        try {
            return CypherLibrary.read(own).values();
        } catch (UnreadableCypher e) {
            var code = e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw new BadQuestion(e.name(), code, Map.of(), e);
        }
    }
}
