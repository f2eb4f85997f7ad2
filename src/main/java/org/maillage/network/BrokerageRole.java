package org.maillage.network;

/** What v does for a and b when it stands between them, by the groups of a, v and b (Gould &amp; Fernandez 1989). */
public enum BrokerageRole {
    /** All three in one group: A A A. */
    COORDINATOR,
    /** An outsider between two of one group: A B A. */
    CONSULTANT,
    /** Of the group of a, it speaks for it outside: A A B. */
    REPRESENTATIVE,
    /** Of the group of b, it lets in what comes from outside: A B B. */
    GATEKEEPER,
    /** Three groups: A B C. */
    LIAISON;

    static BrokerageRole of(int a, int v, int b) {
        if (a == b) {
            return a == v ? COORDINATOR : CONSULTANT;
        }
        if (a == v) {
            return REPRESENTATIVE;
        }
        return v == b ? GATEKEEPER : LIAISON;
    }
}
