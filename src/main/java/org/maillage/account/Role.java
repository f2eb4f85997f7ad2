package org.maillage.account;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The table of who may do what. */
public enum Role {
    VISITOR(EnumSet.of(Permission.NONE)),
    FACILITATOR(EnumSet.allOf(Permission.class));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = permissions;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
