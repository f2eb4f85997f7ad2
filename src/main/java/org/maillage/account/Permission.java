package org.maillage.account;

/** What a route asks of the person who calls it. */
public enum Permission {
    /** Anybody, signed in or not. */
    NONE,
    /** See a territory's map and ask its questions. */
    READ,
    /** Change what a territory knows. */
    EDIT,
    /** Create territories. */
    CREATE_TERRITORY
}
