package org.maillage.account;

import java.util.Locale;

/** The table of who may do what. */
public enum Role {
    VISITOR,
    FACILITATOR;

    public boolean may(Permission permission) {
        return switch (this) {
            case VISITOR -> permission == Permission.NONE;
            case FACILITATOR -> true;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
