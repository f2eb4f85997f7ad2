/** What may be read of a territory, as files that other programs open: Gephi, QGIS, Neo4j. */
@NullMarked
package org.maillage.exchange.out;

import org.jspecify.annotations.NullMarked;
