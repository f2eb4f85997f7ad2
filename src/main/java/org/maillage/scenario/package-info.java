/** What if: named sets of changes laid over a territory, never mixed with its facts, and what they would change. */
@NullMarked
package org.maillage.scenario;

import org.jspecify.annotations.NullMarked;
