package org.maillage.run;

/**
 * What work tells of itself as it goes on.
 *
 * @param <T> what it works out
 */
@FunctionalInterface
public interface Progress<T> {
    /**
     * Says how far it has come, and what is known by then. Throws {@link Stopped} when nobody waits for the rest.
     *
     * @param of how many steps there are in all
     */
    void reached(int done, int of, T known);
}
