package org.maillage.account;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Secrets that nobody can guess, made here, given once, and kept as hashes only. */
public final class Secrets {
    private static final int BYTES = 24;
    private static final int DIGITS = 8;
    private static final String SIGNING = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    public static String make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** A code to read from a wall, say aloud and type on a phone: digits only, good for hours and with few tries. */
    static String digits() {
        return RANDOM.ints(DIGITS, 0, 10).mapToObj(String::valueOf).collect(joining());
    }

    /** What is kept of a secret. A fast hash is enough, because the secret is long and random. */
    public static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What only who has the key can make of a text (HMAC, RFC 2104). */
    public static String sign(String key, String text) {
        try {
            var mac = Mac.getInstance(SIGNING);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), SIGNING));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compares in constant time, so that timing tells nothing. */
    public static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
