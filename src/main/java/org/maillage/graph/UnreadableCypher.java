package org.maillage.graph;

/** A Cypher file cannot be read as text. */
public final class UnreadableCypher extends RuntimeException {
    private final String name;
    private final Reason reason;

    /** What is wrong with it. */
    public enum Reason {
        NOT_UTF8,
        NO_ACCESS,
        OPEN_COMMENT
    }

    UnreadableCypher(String name, Reason reason) {
        super(name + ": " + reason);
        this.name = name;
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The path of the file below its folder, without the ending. */
    public String name() {
        return name;
    }
}
