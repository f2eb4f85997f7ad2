/** What changed between campaigns, and starting one from the last. */
@NullMarked
package org.maillage.campaign;

import org.jspecify.annotations.NullMarked;
