package org.maillage.network;

/** Hears, from any thread, how far a long computation has come; what it throws ends the computation. */
@FunctionalInterface
public interface Pace {
    /** Nobody listens. */
    Pace UNHEARD = (done, of) -> {};

    void reached(int done, int of);
}
