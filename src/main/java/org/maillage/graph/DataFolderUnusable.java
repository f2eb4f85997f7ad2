package org.maillage.graph;

import java.nio.file.Path;

/** The embedded database cannot open its folder: it cannot be written to, another program holds it, or it is damaged. */
public final class DataFolderUnusable extends RuntimeException {
    private final Path folder;
    private final Reason reason;

    /** What is wrong with the folder. */
    public enum Reason {
        NOT_WRITABLE,
        IN_USE,
        NOT_OPENED
    }

    DataFolderUnusable(Path folder, Reason reason, Throwable cause) {
        super(folder + ": " + reason, cause);
        this.folder = folder;
        this.reason = reason;
    }

    public Path folder() {
        return folder;
    }

    public Reason reason() {
        return reason;
    }
}
