package org.maillage.graph;

/** Another server over the same database went on writing while it was to be read as it stands. */
public final class GraphBusy extends RuntimeException {
    GraphBusy() {
        super("The database was written to from elsewhere each time it was read");
    }
}
