package org.maillage.exchange;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Document;
import org.maillage.document.Kind;

/**
 * Whose a document is, without the account: what is written in an archive opens nothing on any server, and still tells the
 * voices of one person from those of another.
 */
final class Pseudonyms {
    private static final String PERSON = "person";
    private static final String MENTIONS = "mentions";
    /** The fields that say who somebody is. */
    static final Set<String> FIELDS = Set.of(PERSON, MENTIONS);

    private static final String ELSEWHERE = "elsewhere:";
    private static final int LETTERS = 24;

    private Pseudonyms() {}

    /** The same for one person in every archive; who is known by one already keeps it. */
    static String of(String person) {
        return person.startsWith(ELSEWHERE) ? person : ELSEWHERE + digest(person);
    }

    /** The document as an archive has it. What somebody keeps to themselves is the one's who takes it out: no need to say. */
    static Document leaving(Kind kind, Document document) {
        var hidden = document;
        var person = document.text(PERSON);
        if (kind.field(PERSON).isPresent() && person != null) {
            hidden = hidden.with(PERSON, isConfidence(document) ? null : of(person));
        }
        return kind.field(MENTIONS).isPresent() && document.has(MENTIONS)
                ? hidden.with(
                        MENTIONS,
                        document.texts(MENTIONS).stream().map(Pseudonyms::of).toList())
                : hidden;
    }

    /**
     * The document as it comes in. It gives nobody here anything, but to the person who brings it what is theirs, and what
     * was kept from everybody but who made the archive: they have read it.
     *
     * @param standing what is known here of the same entity, which stays whose it is
     */
    static Document arriving(Kind kind, Document document, @Nullable Document standing, String importer) {
        if (kind.field(PERSON).isEmpty()) {
            return document;
        }
        if (standing != null) {
            return document.with(PERSON, standing.text(PERSON));
        }
        var person = document.text(PERSON);
        if (isConfidence(document) || (person != null && of(importer).equals(person))) {
            return document.with(PERSON, importer);
        }
        return person == null ? document : document.with(PERSON, of(person));
    }

    private static boolean isConfidence(Document document) {
        return "author".equals(document.text("audience"));
    }

    private static String digest(String person) {
        var digest = Archives.sha256().digest(person.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, LETTERS);
    }
}
