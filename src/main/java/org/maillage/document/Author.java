package org.maillage.document;

/**
 * Who makes a change.
 *
 * @param facilitates whether they may change everything in the territory, and not only what is their own
 */
public record Author(String person, String name, boolean facilitates) {
    /** One who may change everything. */
    public Author(String person, String name) {
        this(person, name, true);
    }
}
