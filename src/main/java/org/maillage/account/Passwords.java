package org.maillage.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Passwords as they are kept: Argon2id with 19 MiB, two passes, one lane (OWASP, Password Storage, 2024).
 *
 * <p>Few are worked out at a time, so that many sign-ins together do not take all memory and processors.
 */
public final class Passwords {
    private static final Argon2Function ARGON = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    /** Bytes (RFC 9106, section 3.1). */
    private static final int SALT = 16;
    /** Of nobody: compared with when there is no such account, so that the time taken tells nothing. */
    private static final String NOBODY =
            Password.hash(Secrets.make()).addRandomSalt(SALT).with(ARGON).getResult();

    private final Semaphore atOnce = new Semaphore(2, true);

    public String kept(String password) {
        return slowly(
                () -> Password.hash(password).addRandomSalt(SALT).with(ARGON).getResult());
    }

    /** Whether the password is the one that is kept; takes as long when none is. */
    public boolean isRight(String password, @Nullable String kept) {
        var hash = kept == null ? NOBODY : kept;
        var right = slowly(() -> Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
        return right && kept != null;
    }

    private <T> T slowly(Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }
}
