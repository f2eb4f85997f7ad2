package org.maillage.signed;

/** How many steps a computation may still take. Steps, not seconds, so that every machine gives the same answer. */
final class Work {
    private long left;

    Work(long steps) {
        left = steps;
    }

    /** Takes so many steps; false, and nothing taken, when there are not as many left. */
    boolean take(long steps) {
        if (steps > left) {
            return false;
        }
        left -= steps;
        return true;
    }
}
