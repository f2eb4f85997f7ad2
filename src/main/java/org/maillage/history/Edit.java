package org.maillage.history;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Document;
import org.maillage.document.EntityKey;
import org.maillage.document.Kind;

/**
 * One wish: this entity shall be so.
 *
 * @param version the version the person saw; null when any will do
 * @param document what it shall be; null to delete it
 * @param origin why it is wished
 * @param unsaid fields of the document that were filled in: they count only for what is new
 */
public record Edit(
        Kind kind,
        String id,
        @Nullable Long version,
        @Nullable Document document,
        Origin origin,
        Set<String> unsaid) {
    /** Where a wish comes from. */
    public enum Origin {
        /** A person wishes it: they can only touch what is there for them. */
        ASKED,
        /** It goes with another wish, also where somebody else keeps the entity to themselves. */
        FOLLOWS,
        /** The document was so before and comes back to the letter. */
        RESTORES,
        /** The document stays as it is, but is somebody else's from now on. */
        PASSES,
        /** A person wishes it, and it is as an archive has it: what it says of whose it is, who said it and when counts. */
        ARCHIVED
    }

    public Edit {
        unsaid = Set.copyOf(unsaid);
    }

    public Edit(Kind kind, String id, @Nullable Long version, @Nullable Document document) {
        this(kind, id, version, document, Origin.ASKED, Set.of());
    }

    static Edit restore(Kind kind, String id, @Nullable Document document) {
        return new Edit(kind, id, null, document, Origin.RESTORES, Set.of());
    }

    /** The same document, which says whose it is now. */
    public static Edit pass(Kind kind, String id, Document document) {
        return new Edit(kind, id, null, document, Origin.PASSES, Set.of());
    }

    /** What an archive says of an entity, of which this version stands; 0 where none does. */
    public static Edit archived(Kind kind, String id, long version, Document document) {
        return new Edit(kind, id, version, document, Origin.ARCHIVED, Set.of());
    }

    public static Edit put(Kind kind, String id, Document document) {
        return new Edit(kind, id, null, document);
    }

    public static Edit delete(Kind kind, String id) {
        return new Edit(kind, id, null, null);
    }

    /** The same wish with another document. */
    public Edit with(Document other) {
        return new Edit(kind, id, version, other, origin, unsaid);
    }

    /** The same wish, because of another one. */
    public Edit following() {
        return new Edit(kind, id, version, document, Origin.FOLLOWS, unsaid);
    }

    /** The same wish, of which these fields were not said but filled in. */
    public Edit fillingIn(Set<String> fields) {
        return new Edit(kind, id, version, document, origin, fields);
    }

    public boolean asked() {
        return origin == Origin.ASKED;
    }

    /** Whether a person wishes it, in whichever way: they can only touch what is there for them. */
    public boolean wished() {
        return asked() || archived();
    }

    public boolean archived() {
        return origin == Origin.ARCHIVED;
    }

    public boolean restores() {
        return origin == Origin.RESTORES;
    }

    /** Whether the document says itself whose it is. */
    boolean toTheLetter() {
        return restores() || origin == Origin.PASSES;
    }

    public EntityKey key() {
        return new EntityKey(kind.name(), id);
    }
}
