/** Briefings as a council is handed them. */
@NullMarked
package org.maillage.briefing;

import org.jspecify.annotations.NullMarked;
