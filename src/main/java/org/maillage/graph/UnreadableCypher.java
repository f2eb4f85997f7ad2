package org.maillage.graph;

/** A Cypher file cannot be read as text; the message says what to mend. */
public final class UnreadableCypher extends RuntimeException {
    private final String name;

    UnreadableCypher(String name, String what) {
        super(what);
        this.name = name;
    }

    /** The path of the file below its folder, without the ending. */
    public String name() {
        return name;
    }
}
