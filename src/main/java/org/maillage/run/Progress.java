package org.maillage.run;

/**
 * What work tells of itself as it goes on, from any thread. Both throw {@link Stopped} when nobody waits for the rest.
 *
 * @param <T> what it works out
 */
public interface Progress<T> {
    /**
     * Says how far it has come.
     *
     * @param of how many steps there are in all
     */
    void reached(int done, int of);

    /** Says what is worked out by now. */
    void knows(T known);
}
