package org.maillage.comment;

import static org.maillage.document.Field.audience;
import static org.maillage.document.Field.flag;
import static org.maillage.document.Field.identifier;
import static org.maillage.document.Field.longText;
import static org.maillage.document.Field.text;
import static org.maillage.document.Field.texts;

import java.util.List;
import org.maillage.document.Kind;

/** What people say to each other beside the map. */
public final class CommentKinds {
    /**
     * One thing said of an actor, of a pair or of a proposal of sharing. Of a pair it is said for one mission, in one
     * campaign; of a proposal the first actor is the one who seeks, and the resource, with the need or the type, says which.
     */
    public static final Kind COMMENT = new Kind(
            "comment",
            "comment",
            List.of(
                    identifier("id"),
                    text("about").asRequired().oneOf("actor", "pair", "proposal"),
                    texts("actors").asRequired().refersTo("actor"),
                    text("mission").refersTo("mission"),
                    text("campaign").refersTo("campaign"),
                    text("need").refersTo("need"),
                    text("resource").refersTo("resource"),
                    text("type"),
                    // The comment that began the thread; absent where this one does.
                    text("reply").refersTo("comment"),
                    longText("text"),
                    flag("asks"),
                    // The ids of the people who are named in it.
                    texts("mentions"),
                    // The thread is settled as long as this is its last word.
                    flag("settles"),
                    text("author"),
                    text("at"),
                    // When its author last wrote it differently; absent as long as it is as it was said.
                    text("edited"),
                    audience().asRequired(),
                    // Whom it is for once the round closes in which its pair is read; absent when nothing keeps it
                    // back.
                    text("audienceAfter").oneOf("team", "public"),
                    text("person")));

    private CommentKinds() {}
}
