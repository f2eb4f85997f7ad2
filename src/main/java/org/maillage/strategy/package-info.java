/**
 * What actors are after, who weighs on whom, and what they spend for a project and against it, as people read it:
 * objectives, stances, influences, and MACTOR of them; attitudes, and the sociodynamic map.
 */
@NullMarked
package org.maillage.strategy;

import org.jspecify.annotations.NullMarked;
