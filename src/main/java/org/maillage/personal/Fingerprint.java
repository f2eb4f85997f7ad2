package org.maillage.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** What is remembered of somebody who was erased: enough to know them when they come back, not enough to name them. */
final class Fingerprint {
    private Fingerprint() {}

    static String ofActor(String territory, String id) {
        return of("actor", territory, id);
    }

    /** Capitals, accents and points aside. */
    static String ofName(String territory, String name) {
        return of("name", territory, plain(name));
    }

    /** Of somebody under whose name something was said, without an account. */
    static String ofAuthor(String territory, String name) {
        return of("author", territory, plain(name));
    }

    /** A name, capitals, accents and points aside. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    static String ofAccount(String person) {
        return of("account", "", person);
    }

    private static String of(String what, String territory, String which) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((what + "\n" + territory + "\n" + which).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
