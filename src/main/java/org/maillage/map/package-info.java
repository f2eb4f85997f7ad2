/** What the map shows: every actor and relation in one compact answer, and where they stand. */
@NullMarked
package org.maillage.map;

import org.jspecify.annotations.NullMarked;
