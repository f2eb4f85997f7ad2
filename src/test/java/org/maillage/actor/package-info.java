/** Actors, their groups and their doubles. */
@NullMarked
package org.maillage.actor;

import org.jspecify.annotations.NullMarked;
