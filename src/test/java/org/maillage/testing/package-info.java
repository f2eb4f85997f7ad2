/** What the tests share: a running application on a real Neo4j, and a client that calls it. */
@NullMarked
package org.maillage.testing;

import org.jspecify.annotations.NullMarked;
