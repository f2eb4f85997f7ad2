/** Stories: the steps by which a group presents its map to a council. */
@NullMarked
package org.maillage.story;

import org.jspecify.annotations.NullMarked;
