/** Profiles of actors (Grille I): how each person sees what an actor wants, does and brings. */
@NullMarked
package org.maillage.profile;

import org.jspecify.annotations.NullMarked;
