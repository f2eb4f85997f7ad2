package org.maillage.comment;

import static org.maillage.comment.CommentKinds.COMMENT;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.Store;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Rule;
import org.maillage.problem.Forbidden;
import org.maillage.problem.Problem;

/**
 * A comment says something, in the name of who writes it, to people who take part. A thread is settled by whoever began
 * it, by whom it names, or by a facilitator; nobody but a facilitator takes away a comment that others answered. What it
 * says is changed by whoever said it, and by nobody else.
 */
public final class CommentRules implements Rule {
    private final Store store;

    public CommentRules(Store store) {
        this.store = store;
    }

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        var ids = edits.stream()
                .filter(edit -> edit.kind().equals(COMMENT) && edit.asked())
                .map(Edit::id)
                .toList();
        if (ids.isEmpty()) {
            return edits;
        }
        var standing = store.read(tx, territory, COMMENT, ids);
        return edits.stream()
                .map(edit -> edit.kind().equals(COMMENT) && edit.asked()
                        ? checked(tx, author, territory, edit, standing.get(edit.id()), problems)
                        : edit)
                .toList();
    }

    private static Edit checked(
            Tx tx,
            Author author,
            String territory,
            Edit edit,
            Store.@Nullable Stored standing,
            List<Problem> problems) {
        var document = edit.document();
        if (document == null) {
            if (!author.facilitates() && isAnswered(tx, author, territory, edit.id())) {
                problems.add(wrong(edit, "comment-answered", "id", null));
            }
            return edit;
        }
        var before = standing == null ? null : standing.document();
        if (before != null && saysOther(before, document) && !isOf(author, before)) {
            throw new Forbidden("not-yours");
        }
        checkShape(edit, document, problems);
        strangers(tx, territory, document, before)
                .forEach(person -> problems.add(wrong(edit, "unknown-person", "mentions", person)));
        if (document.flag("settles") && !maySettle(tx, author, territory, document)) {
            throw new Forbidden("not-yours");
        }
        return edit.with(document.with(written(author, document, before)));
    }

    private static boolean saysOther(Document before, Document after) {
        return !Objects.equals(before.text("text"), after.text("text")) || before.flag("asks") != after.flag("asks");
    }

    private static boolean isOf(Author author, Document comment) {
        return author.person().equals(comment.text("person"));
    }

    private static void checkShape(Edit edit, Document document, List<Problem> problems) {
        var about = document.text("about");
        var several = "actor".equals(about) ? 1 : 2;
        if (document.has("actors") && about != null && document.texts("actors").size() != several) {
            problems.add(wrong(edit, "comment-actors", "actors", String.join(", ", document.texts("actors"))));
        }
        if (!document.has("text") && !document.flag("settles")) {
            problems.add(wrong(edit, "required", "text", null));
        }
        if (document.flag("settles") && !document.has("reply")) {
            problems.add(wrong(edit, "required", "reply", null));
        }
        if ("proposal".equals(about) && !document.has("resource")) {
            problems.add(wrong(edit, "required", "resource", null));
        }
        if ("proposal".equals(about) && !document.has("need") && !document.has("type")) {
            problems.add(wrong(edit, "required", "need", null));
        }
    }

    /** Who is newly named without taking part in the territory. */
    private static List<String> strangers(Tx tx, String territory, Document document, @Nullable Document before) {
        var named = document.texts("mentions").stream()
                .filter(person -> before == null || !before.texts("mentions").contains(person))
                .toList();
        if (named.isEmpty()) {
            return named;
        }
        var known = tx.run("comment/known-people", Map.of("territory", territory, "people", named)).stream()
                .map(row -> row.text("person"))
                .toList();
        return named.stream().filter(person -> !known.contains(person)).toList();
    }

    private static boolean isAnswered(Tx tx, Author author, String territory, String id) {
        return !tx.run("comment/answered", Map.of("territory", territory, "id", id, "person", author.person()))
                .isEmpty();
    }

    private static boolean maySettle(Tx tx, Author author, String territory, Document document) {
        var asked = Map.<String, Object>of(
                "territory", territory, "id", String.valueOf(document.text("reply")), "person", author.person());
        return author.facilitates() || !tx.run("comment/may-settle", asked).isEmpty();
    }

    /** Whose it is and since when stays as it was first written, whatever is sent; so does when it was changed. */
    private static Map<String, @Nullable Object> written(Author author, Document document, @Nullable Document before) {
        var now = Instant.now().toString();
        var written = new HashMap<String, @Nullable Object>();
        written.put("author", before == null ? author.name() : before.text("author"));
        written.put("at", before == null ? now : Objects.requireNonNull(before.text("at")));
        if (before == null) {
            written.put("edited", null);
        } else {
            written.put("edited", saysOther(before, document) ? now : before.text("edited"));
        }
        return written;
    }

    private static Problem wrong(Edit edit, String code, String field, @Nullable String value) {
        return Problem.of(code, field, value, Map.of(ENTITY, edit.key().toString()));
    }
}
