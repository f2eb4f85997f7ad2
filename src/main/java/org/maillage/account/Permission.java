package org.maillage.account;

/** What a route asks of the person who calls it, and the least role that has it: the table of who may do what. */
public enum Permission {
    /** Anybody, signed in or not. */
    NONE(Role.VISITOR),
    /** See a territory's map and ask its questions; outside a territory, be signed in. */
    READ(Role.READER),
    /** One's own account: only who is signed in themselves, never a token of theirs. */
    OWN(Role.READER),
    /** Write what is one's own: how one reads the actors and their relations. */
    CONTRIBUTE(Role.CONTRIBUTOR),
    /** Change what a territory knows. */
    EDIT(Role.FACILITATOR),
    /** Take a territory out whole, with its readings and their authors. */
    EXPORT(Role.FACILITATOR),
    /** Say who takes part in a territory, and as what. */
    MEMBERS(Role.FACILITATOR),
    /** Say what people without an account see of a territory, and by which links. */
    SHARE(Role.FACILITATOR),
    /** Create territories. */
    CREATE_TERRITORY(Role.ADMINISTRATOR),
    /** Keep the server running: its backups, what it holds and how much room there is. */
    OPERATE(Role.ADMINISTRATOR),
    /** Help people back into their accounts, which lets one in as them. */
    ACCOUNTS(Role.ADMINISTRATOR);

    private final Role least;

    Permission(Role least) {
        this.least = least;
    }

    boolean isOf(Role role) {
        return role.compareTo(least) >= 0;
    }
}
