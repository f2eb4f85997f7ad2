package org.maillage.history;

/** Which entity: its kind and its id within the territory. */
public record EntityKey(String kind, String id) {
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
