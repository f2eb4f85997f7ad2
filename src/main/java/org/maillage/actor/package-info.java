/** Actors and groups. */
@NullMarked
package org.maillage.actor;

import org.jspecify.annotations.NullMarked;
