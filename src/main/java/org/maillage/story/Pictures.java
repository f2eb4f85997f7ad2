package org.maillage.story;

import static org.maillage.story.StoryKinds.PICTURE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.maillage.document.Author;
import org.maillage.graph.Tx;
import org.maillage.history.Edit;
import org.maillage.history.Rule;
import org.maillage.problem.Problem;

/** A picture is what it says it is, a JPEG or a PNG, and no larger than a screen can show. */
public final class Pictures implements Rule {
    private static final int WIDEST = 4000;
    private static final Pattern ADDRESS = Pattern.compile("data:image/(jpeg|png);base64,([A-Za-z0-9+/]+={0,2})");

    @Override
    public List<Edit> prepare(Tx tx, Author author, String territory, List<Edit> edits, List<Problem> problems) {
        for (var edit : edits) {
            var document = edit.document();
            var data = document == null ? null : document.text("data");
            if (edit.kind().equals(PICTURE) && edit.wished() && data != null && !isPicture(data)) {
                problems.add(Problem.of(
                        "story-picture",
                        "data",
                        null,
                        Map.of(ENTITY, edit.key().toString(), "most", String.valueOf(WIDEST))));
            }
        }
        return edits;
    }

    /** The bytes of a data address; throws where it holds none. */
    public static byte[] bytes(String address) {
        return Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
    }

    /** Only its head is read: what it would unpack to does not matter yet. */
    private static boolean isPicture(String address) {
        var parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            return false;
        }
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes(address)))) {
            var readers = ImageIO.getImageReadersByFormatName(parts.group(1));
            if (input == null || !readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return reader.getWidth(0) <= WIDEST && reader.getHeight(0) <= WIDEST;
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }
}
