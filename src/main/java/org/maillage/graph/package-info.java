/** Neo4j: the embedded server, the driver, transactions, the library of Cypher files and the migrations. */
@NullMarked
package org.maillage.graph;

import org.jspecify.annotations.NullMarked;
