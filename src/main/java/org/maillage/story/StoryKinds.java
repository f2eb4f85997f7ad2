package org.maillage.story;

import static org.maillage.document.Field.audience;
import static org.maillage.document.Field.identifier;
import static org.maillage.document.Field.largeText;
import static org.maillage.document.Field.longText;
import static org.maillage.document.Field.text;
import static org.maillage.document.Field.texts;

import java.util.List;
import org.maillage.document.Kind;

/** What a group tells of its territory. */
public final class StoryKinds {
    /** Its audience is who may see it being written; what it shows is public whoever looks. */
    public static final Kind STORY = new Kind(
            "story",
            "story",
            List.of(
                    identifier("id"),
                    text("name").asRequired(),
                    longText("sources"),
                    largeText("steps").asRequired(),
                    // The actors that it points at: who does not see one of them does not see the story either.
                    texts("actors"),
                    text("author"),
                    text("at"),
                    audience().asRequired(),
                    text("person")));

    /** A picture beside the words of a step, seen by whom its story is for. */
    public static final Kind PICTURE = new Kind(
            "picture",
            "story",
            List.of(
                    identifier("id"),
                    text("story").asRequired().refersTo("story"),
                    // As a data address: data:image/jpeg;base64,…
                    largeText("data").asRequired(),
                    text("author"),
                    text("at"),
                    audience().asRequired(),
                    text("person")));

    private StoryKinds() {}
}
