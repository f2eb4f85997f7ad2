package org.maillage.document;

/** Which entity: its kind and its id within the territory. */
public record EntityKey(String kind, String id) {
    /** Reads what {@link #toString} writes. */
    public static EntityKey parse(String written) {
        var colon = written.indexOf(':');
        return new EntityKey(written.substring(0, colon), written.substring(colon + 1));
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
