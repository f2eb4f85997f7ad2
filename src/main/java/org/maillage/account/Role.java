package org.maillage.account;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The part somebody takes in a territory, from least to most; each may do what those before it may. */
public enum Role {
    /** Nobody known, or nobody who takes part. */
    VISITOR,
    READER,
    CONTRIBUTOR,
    FACILITATOR,
    /** Runs the server, and takes the greatest part in every territory; nobody is invited to be one. */
    ADMINISTRATOR;

    public boolean may(Permission permission) {
        return permission.isOf(this);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of this code, if it is one that somebody can be given in a territory. */
    public static Optional<Role> given(String code) {
        return Stream.of(READER, CONTRIBUTOR, FACILITATOR)
                .filter(role -> role.code().equals(code))
                .findFirst();
    }
}
