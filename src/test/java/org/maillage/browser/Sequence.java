package org.maillage.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.history.Workspace;

/** What one of several people does in a territory, drawn from a seed, and what must become of what only they write in. */
final class Sequence {
    /** Somebody deletes it while somebody else, away, gives it another name. */
    static final String CONTESTED = "contested";

    private static final int SHARED = 3;
    private static final String NATURE_KEYS = "aonei";

    private final Writer writer;
    private final int rank;
    private final Random random;
    /** The name and the description of what only this person writes in, by its id. */
    private final TreeMap<String, String[]> own = new TreeMap<>();

    private final List<String> made = new ArrayList<>();
    /** Takes the last step back from what is expected; null where others may have built on it. */
    private @Nullable Runnable back;

    private int steps;

    Sequence(Writer writer, int rank, long seed) {
        this.writer = writer;
        this.rank = rank;
        this.random = new Random(seed + rank);
        own.put(id(), new String[] {"Propre " + rank, ""});
    }

    /** Those that all write in come first by their names, then one for each person. */
    static Stream<Map<String, ?>> actors(int people) {
        var shared =
                IntStream.range(0, SHARED).mapToObj(i -> Workspace.put("actor", "shared" + i, "name", "Commun " + i));
        var own = IntStream.range(0, people).mapToObj(i -> Workspace.put("actor", "own" + i, "name", "Propre " + i));
        return Stream.of(shared, own, Stream.of(Workspace.put("actor", CONTESTED, "name", "Voisin")))
                .flatMap(all -> all);
    }

    Writer writer() {
        return writer;
    }

    String id() {
        return "own" + rank;
    }

    boolean isOwn(String actor) {
        return actor.equals(id()) || actor.startsWith("zone-" + rank + "-");
    }

    Map<String, String> own() {
        var said = new TreeMap<String, String>();
        own.forEach((id, texts) -> said.put(id, texts[0] + " | " + texts[1]));
        return said;
    }

    /** What one has not looked at cannot be written in without a network. */
    void lookAround() {
        IntStream.range(0, SHARED).forEach(i -> writer.look("shared" + i));
        writer.look(id());
        writer.look(CONTESTED);
    }

    void step() {
        var text = "%d.%d".formatted(rank, steps++);
        var undo = back;
        back = null;
        switch (random.nextInt(7)) {
            case 0 -> writeOwn(Writer.NAME, 0, "Propre " + text);
            case 1 -> writeOwn(Writer.DESCRIPTION, 1, "Dit en " + text);
            case 2 -> writer.write(shared(), Writer.NAME, "Commun " + text);
            case 3 -> writer.write(shared(), Writer.DESCRIPTION, "Dit en " + text);
            case 4 -> read();
            case 5 -> createOrDelete();
            default -> takeBack(undo, text);
        }
    }

    private String shared() {
        return "shared" + random.nextInt(SHARED);
    }

    private void read() {
        var row = random.nextInt(SHARED);
        var column = (row + 1 + random.nextInt(SHARED - 1)) % SHARED;
        writer.read(row, column, "" + NATURE_KEYS.charAt(random.nextInt(NATURE_KEYS.length())));
    }

    private void writeOwn(String field, int which, String text) {
        var texts = Objects.requireNonNull(own.get(id()));
        var before = texts[which];
        writer.write(id(), field, text);
        texts[which] = text;
        back = () -> texts[which] = before;
    }

    private void createOrDelete() {
        if (made.size() > 1) {
            var gone = made.removeFirst();
            writer.delete(gone);
            var texts = Objects.requireNonNull(own.remove(gone));
            back = () -> {
                made.add(gone);
                own.put(gone, texts);
            };
            return;
        }
        var name = "Zone %d %d".formatted(rank, steps);
        writer.create(name);
        var id = writer.created();
        made.add(id);
        own.put(id, new String[] {name, ""});
        back = () -> {
            made.remove(id);
            own.remove(id);
        };
    }

    private void takeBack(@Nullable Runnable undo, String text) {
        if (undo == null || !writer.hasNetwork()) {
            writeOwn(Writer.DESCRIPTION, 1, "Dit en " + text);
            return;
        }
        writer.undo();
        undo.run();
    }
}
