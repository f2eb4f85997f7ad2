/** What actors are after and who weighs on whom, as people read it: objectives, stances, influences, and MACTOR of them. */
@NullMarked
package org.maillage.strategy;

import org.jspecify.annotations.NullMarked;
