package org.maillage.backup;

/** A backup cannot be brought back; nothing was written. */
public final class BackupUnusable extends RuntimeException {
    private final Reason reason;
    private final String detail;

    /** Why not. */
    public enum Reason {
        /** The file is something else, or cannot be read. */
        NOT_ONE,
        /** It is not as it was written. */
        DAMAGED,
        /** A later program has written it in a form that is not known here. */
        NEWER,
        /** The database has something in it. */
        NOT_EMPTY
    }

    BackupUnusable(Reason reason, String detail) {
        super(reason + " " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    /** The file of the backup, the version or the number that the sentence speaks of. */
    public String detail() {
        return detail;
    }
}
