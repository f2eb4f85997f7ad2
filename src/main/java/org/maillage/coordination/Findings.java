package org.maillage.coordination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.graph.Graph;
import org.maillage.graph.Tx;
import org.maillage.question.Asker;
import org.maillage.question.Catalogue;
import org.maillage.question.Question;
import org.maillage.question.SharedRows;
import org.maillage.run.Remembered;

/** What the structure of a territory says: the answers of every question that declares a finding, told in sentences. */
public final class Findings {
    private static final int ALL = 2_000;
    private static final int KEPT = 100;
    private static final int TOLD = 5;
    private static final int AT_ONCE = 3;
    private static final int REMEMBERED = 32;

    private final Graph graph;
    private final Asker asker;
    private final List<Question> questions;
    private final Remembered<Scope, Answered> remembered = new Remembered<>(REMEMBERED);

    public Findings(Graph graph, Catalogue catalogue, Asker asker) {
        this.graph = graph;
        this.asker = asker;
        this.questions = catalogue.all().stream()
                .filter(question -> question.finding() != null)
                .sorted(Comparator.comparingInt(
                        question -> -Objects.requireNonNull(question.finding()).weight()))
                .toList();
    }

    /**
     * The findings, the weightiest patterns first: a few of each pattern, or many of the pattern asked for.
     *
     * @param seen what the asker may see, and of what
     * @param language {@code fr} or {@code en}
     */
    public List<Finding> of(Seen seen, @Nullable String pattern, String language) {
        return told(answered(seen), pattern, pattern == null ? TOLD : KEPT, language);
    }

    /**
     * Every finding of what this transaction sees, also those that are too many to be shown: the best of a list are
     * others as soon as one of them goes.
     */
    public List<Finding> all(Tx tx, Seen seen, String language) {
        var found = everything(tx, seen);
        return told(new Answered(found, Names.of(tx, seen, found)), null, ALL, language);
    }

    /** The keys of what {@link #all} would tell. */
    public Set<String> keys(Tx tx, Seen seen) {
        return everything(tx, seen).stream()
                .flatMap(found -> found.rows().stream()
                        .map(row -> Finding.key(found.template().pattern(), found.ids(row, "actor", "actors"))))
                .collect(Collectors.toSet());
    }

    private List<Found> everything(Tx tx, Seen seen) {
        var shared = new SharedRows();
        return questions.stream()
                .map(question -> {
                    var rows = asker.rows(
                            tx, question, seen.territory(), seen.audiences(), unlimited(question, seen), shared);
                    return Found.of(question, rows, ALL);
                })
                .toList();
    }

    private static Map<String, String> unlimited(Question question, Seen seen) {
        var given = new HashMap<>(seen.given());
        if (question.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals("limit"))) {
            given.put("limit", String.valueOf(ALL));
        }
        return given;
    }

    private static List<Finding> told(Answered answered, @Nullable String pattern, int most, String language) {
        var words = Words.in(language);
        var findings = new ArrayList<Finding>();
        for (var found : answered.found()) {
            if (pattern == null || pattern.equals(found.template().pattern())) {
                found.rows().stream()
                        .limit(most)
                        .map(row -> finding(found, row, answered.names(), words))
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    private Answered answered(Seen seen) {
        // While something is being written, what is read may be half of it: nothing to be remembered.
        var settled = graph.isQuiet();
        var scope = new Scope(seen, asker.lastChange(seen.territory()));
        return settled ? remembered.get(scope, this::answer) : answer(scope);
    }

    private Answered answer(Scope scope) {
        try (var threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var shared = new SharedRows();
            var asked = questions.stream()
                    .map(question -> CompletableFuture.supplyAsync(() -> ask(question, scope.seen(), shared), threads))
                    .toList();
            var found = asked.stream().map(Findings::joined).toList();
            return new Answered(found, graph.read(tx -> Names.of(tx, scope.seen(), found)));
        }
    }

    /** What one of them failed with is what all failed with: whoever asks is told of a time-out as of a time-out. */
    private static Found joined(CompletableFuture<Found> asked) {
        try {
            return asked.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Found ask(Question question, Seen seen, SharedRows shared) {
        var rows = asker.rows(question, seen.territory(), seen.audiences(), seen.given(), shared);
        return Found.of(question, rows, KEPT);
    }

    private static Finding finding(Found found, List<@Nullable Object> row, Names names, Words words) {
        return new Finding(
                found.template().pattern(),
                found.question().title().in(words.language()),
                Sentence.fill(found, row, names, words),
                found.question().name(),
                found.ids(row, "actor", "actors"),
                found.ids(row, "relation", "relations"),
                found.values(row),
                found.asked(),
                found.total());
    }

    private record Scope(Seen seen, long lastChange) {}

    private record Answered(List<Found> found, Names names) {}
}
