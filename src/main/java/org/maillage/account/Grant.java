package org.maillage.account;

import org.jspecify.annotations.Nullable;

/**
 * How far a token reaches.
 *
 * @param territory the only one, or null for all that the person takes part in
 */
public record Grant(Scope scope, @Nullable String territory) {
    boolean reaches(String there) {
        return territory == null || territory.equals(there);
    }
}
