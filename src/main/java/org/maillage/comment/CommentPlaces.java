package org.maillage.comment;

import static org.maillage.comment.CommentKinds.COMMENT;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.document.Document;
import org.maillage.document.Kinds;
import org.maillage.document.Store;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Rule;
import org.maillage.problem.Problem;

/**
 * A reply is about what its thread is about, and for no more people; a comment on a proposal is for no more people than
 * the need and the resource are.
 */
public final class CommentPlaces implements Rule {
    private static final List<String> PLACE =
            List.of("about", "actors", "mission", "campaign", "need", "resource", "type");
    private static final List<String> WIDENING = List.of("author", "team", "public");

    private final Kinds kinds;
    private final Store store;

    public CommentPlaces(Kinds kinds, Store store) {
        this.kinds = kinds;
        this.store = store;
    }

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        return edits.stream()
                .map(edit -> {
                    var document = edit.document();
                    return edit.kind().equals(COMMENT) && edit.asked() && document != null
                            ? edit.with(narrowed(tx, territory, placed(tx, territory, document, edits)))
                            : edit;
                })
                .toList();
    }

    private Document placed(Tx tx, String territory, Document comment, List<Edit> edits) {
        var root = root(tx, territory, comment.text("reply"), edits);
        if (root == null) {
            return comment;
        }
        var like = new HashMap<String, @Nullable Object>();
        PLACE.forEach(field -> like.put(field, root.asMap().get(field)));
        like.put("reply", root.text("id"));
        return forNoMoreThan(comment.with(like), Stream.of(root));
    }

    /** The comment that begins the thread in which this one is: replies are not nested. */
    private @Nullable Document root(Tx tx, String territory, @Nullable String reply, List<Edit> edits) {
        if (reply == null) {
            return null;
        }
        var answered = edits.stream()
                .filter(edit -> edit.kind().equals(COMMENT) && edit.id().equals(reply))
                .map(Edit::document)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> standing(tx, territory, reply));
        return answered == null || answered.text("reply") == null
                ? answered
                : standing(tx, territory, String.valueOf(answered.text("reply")));
    }

    private @Nullable Document standing(Tx tx, String territory, String id) {
        var stored = store.read(tx, territory, COMMENT, List.of(id)).get(id);
        return stored == null ? null : stored.document();
    }

    private Document narrowed(Tx tx, String territory, Document comment) {
        var means = Stream.of("need", "resource")
                .filter(comment::has)
                .flatMap(
                        kind -> store
                                .read(tx, territory, kinds.get(kind), List.of(String.valueOf(comment.text(kind))))
                                .values()
                                .stream())
                .map(Store.Stored::document);
        return forNoMoreThan(comment, means);
    }

    /** What waits for a round to close is found out anew. */
    private static Document forNoMoreThan(Document comment, Stream<Document> others) {
        var narrowest = Stream.concat(Stream.of(comment), others)
                .map(CommentPlaces::audienceOf)
                .min(Comparator.comparingInt(WIDENING::indexOf))
                .orElseThrow();
        return comment.with("audience", narrowest).with("audienceAfter", null);
    }

    private static String audienceOf(Document document) {
        var after = document.text("audienceAfter");
        return Objects.requireNonNullElse(after == null ? document.text("audience") : after, "public");
    }
}
