package org.maillage.history;

import java.util.List;

/**
 * A change that is in the database.
 *
 * @param seq its number in the territory, which is also the new version of every entity it touched
 * @param steps what it did; empty when everything already was as wished
 */
public record Applied(long seq, List<Step> steps) {}
