package org.maillage.sharing;

/**
 * A group that would pay less on its own.
 *
 * @param group its members as bits
 * @param pays what its members pay together under the sharing
 * @param alone what they would pay among themselves
 */
public record Objection(long group, double pays, double alone) {
    public double excess() {
        return pays - alone;
    }

    int size() {
        return Long.bitCount(group);
    }
}
