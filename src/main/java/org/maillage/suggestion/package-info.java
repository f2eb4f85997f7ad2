/** What contributors suggest to add or to correct, and what facilitators make of it. */
@NullMarked
package org.maillage.suggestion;

import org.jspecify.annotations.NullMarked;
