package org.maillage.graph;

/** Where a Neo4j server listens and how to sign in to it; the password never shows in {@link #toString()}. */
public record Connection(String uri, String user, String password) {
    @Override
    public String toString() {
        return uri;
    }
}
