package org.maillage.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a token is for: never more than this, and never more than the person may whose it is. */
public enum Scope {
    /** See, and change nothing. */
    READ,
    /** See, and take a territory out whole. */
    EXPORT,
    /** See, and change what a territory knows. */
    WRITE;

    /** @param changing whether what is asked for may change something */
    boolean allows(Permission permission, boolean changing) {
        return switch (permission) {
            case NONE, READ -> !changing || (this == WRITE && permission == Permission.READ);
            case EXPORT -> this == EXPORT && !changing;
            case CONTRIBUTE, EDIT -> this == WRITE;
            case OWN, MEMBERS, SHARE, CREATE_TERRITORY, OPERATE, ACCOUNTS -> false;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Scope> of(String code) {
        return Arrays.stream(values())
                .filter(scope -> scope.code().equals(code))
                .findFirst();
    }
}
