package org.maillage.exchange.matching;

import java.util.Map;
import org.maillage.exchange.table.Table;

/**
 * A table that was turned into one of ours.
 *
 * @param kind {@code actors}, {@code resources}, {@code needs} or {@code relations}
 * @param table with our fields as columns
 * @param called how the table that came calls these fields
 * @param newcomers the actors that its rows name and nobody has
 */
public record Turned(String kind, Table table, Map<String, String> called, Table newcomers) {}
