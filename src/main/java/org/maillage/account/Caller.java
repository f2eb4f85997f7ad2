package org.maillage.account;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Author;
import org.maillage.problem.Forbidden;
import org.maillage.problem.SignedOut;

/**
 * Who asks: every read and write is done in the name of one.
 *
 * @param everywhere the role where it is about no territory; an administrator's goes for every territory too
 * @param parts the role in each territory that the person takes part in
 * @param grant how far the token reaches by which they ask; null when they are signed in themselves
 * @param until how long a guest takes part: somebody who came to a workshop and has no account; null for others
 */
public record Caller(
        String person,
        String name,
        Role everywhere,
        Map<String, Role> parts,
        @Nullable String until,
        @Nullable Grant grant) {
    public static final Caller VISITOR = new Caller("visitor", "", Role.VISITOR, Map.of(), null, null);

    /** The one local person who runs this server. */
    public static final Caller OPERATOR =
            new Caller("facilitator", "Animation", Role.ADMINISTRATOR, Map.of(), null, null);

    /**
     * Lets the caller through or throws; the one place where permissions are enforced.
     *
     * @param changing whether what is asked for may change something
     */
    public void require(Permission permission, boolean changing) {
        require(everywhere, permission, changing);
    }

    /** Lets the caller through to a territory or throws; whether there is one says nothing to who has no part in it. */
    public void require(Permission permission, boolean changing, String territory) {
        require(in(territory), permission, changing);
    }

    private void require(Role role, Permission permission, boolean changing) {
        if (grant != null && !grant.scope().allows(permission, changing)) {
            throw new Forbidden("token-not-for-this");
        }
        if (role.may(permission)) {
            return;
        }
        if (everywhere == Role.VISITOR) {
            throw new SignedOut("signed-out");
        }
        throw new Forbidden(role == Role.VISITOR ? "not-a-member" : "forbidden");
    }

    /** The part this person takes in a territory. */
    public Role in(String territory) {
        if (grant != null && !grant.reaches(territory)) {
            return Role.VISITOR;
        }
        return everywhere == Role.ADMINISTRATOR ? everywhere : parts.getOrDefault(territory, Role.VISITOR);
    }

    /** Whether this person takes part in a territory at all. */
    public boolean sees(String territory) {
        return in(territory).may(Permission.READ);
    }

    /**
     * The audiences whose statements this caller may see in the territories they take part in; handed to every Cypher
     * statement that reads statements. What the caller alone may see has the audience {@code author:person}, of the
     * person who wrote it.
     */
    public List<String> audiences() {
        return everywhere == Role.VISITOR ? List.of("public") : List.of("public", "team", "author:" + person);
    }

    public Author author(String territory) {
        return new Author(person, name, in(territory).may(Permission.EDIT));
    }
}
