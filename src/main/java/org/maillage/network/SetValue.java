package org.maillage.network;

/** What a set of nodes is worth for a purpose; the more, the better. One instance is used by one thread at a time. */
public interface SetValue {
    /** The worth of the set of these distinct nodes. */
    double of(int[] nodes);

    /** About how many edges are looked at for one set. */
    long effort();
}
