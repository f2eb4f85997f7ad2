package org.maillage.account;

import java.util.List;
import org.maillage.document.Author;
import org.maillage.problem.Forbidden;
import org.maillage.problem.SignedOut;

/** Who asks: every read and write is done in the name of one. */
public record Caller(String person, String name, Role role) {
    public static final Caller VISITOR = new Caller("visitor", "", Role.VISITOR);

    /** The one who runs this server: by the terminal, by the one-time code or by the token. */
    public static final Caller FACILITATOR = new Caller("facilitator", "Animation", Role.FACILITATOR);

    /** Lets the caller through or throws; the one place where permissions are enforced. */
    public void require(Permission permission) {
        if (role.may(permission)) {
            return;
        }
        if (role == Role.VISITOR) {
            throw new SignedOut("signed-out");
        }
        throw new Forbidden("forbidden");
    }

    /**
     * The audiences whose statements this caller may see; handed to every Cypher statement that reads statements. What
     * the caller alone may see has the audience {@code author:person}, of the person who wrote it.
     */
    public List<String> audiences() {
        return role == Role.VISITOR ? List.of("public") : List.of("public", "team", "author:" + person);
    }

    public Author author() {
        return new Author(person, name);
    }
}
