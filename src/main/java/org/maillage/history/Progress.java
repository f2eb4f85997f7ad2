package org.maillage.history;

/** Hears how far a long change has come; must return at once. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (phase, done, total) -> {};

    /** {@code done} of {@code total} of this phase. */
    void at(String phase, int done, int total);
}
