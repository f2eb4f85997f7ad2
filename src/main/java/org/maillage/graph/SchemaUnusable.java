package org.maillage.graph;

/** The database was brought up to date by other schema files than those of this program. */
public final class SchemaUnusable extends RuntimeException {
    private final String file;
    private final Reason reason;

    /** What is wrong with the schema. */
    public enum Reason {
        /** A newer Maillage has changed the database. */
        NEWER,
        /** A file was edited after it was applied, instead of adding another. */
        CHANGED,
        /** A restore has not come to its end. */
        RESTORING
    }

    SchemaUnusable(String file, Reason reason) {
        super("cypher/" + file + ".cypher: " + reason);
        this.file = file;
        this.reason = reason;
    }

    public String file() {
        return "cypher/" + file + ".cypher";
    }

    public Reason reason() {
        return reason;
    }
}
