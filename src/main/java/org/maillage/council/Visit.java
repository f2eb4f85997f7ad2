package org.maillage.council;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Caller;

/**
 * A share link as whoever holds its secret may use it: it lets see what everybody may see of one territory, and gives no
 * other right.
 */
public record Visit(
        String id,
        String territory,
        Target target,
        List<String> origins,
        @Nullable String licenceCode) {
    /** Whom a link shows things to, whoever is signed in. */
    static final List<String> EVERYBODY = Caller.VISITOR.audiences();

    /** Under which licence the public data may be taken along, if they may. */
    public Optional<Licence> licence() {
        return Optional.ofNullable(licenceCode).flatMap(Licence::of);
    }
}
