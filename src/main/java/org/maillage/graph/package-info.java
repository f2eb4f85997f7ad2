/**
 * Neo4j: the embedded server, the driver, transactions, the library of Cypher files and the migrations.
 *
 * <p>Statements that find one entity name its index ({@code USING INDEX}): planned while the database is still empty, as
 * in a first import, they would otherwise read every entity of the territory for each row.
 */
@NullMarked
package org.maillage.graph;

import org.jspecify.annotations.NullMarked;
