/** What is retained from readings. */
@NullMarked
package org.maillage.relation;

import org.jspecify.annotations.NullMarked;
