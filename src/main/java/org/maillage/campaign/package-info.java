/** Campaigns side by side: what changed from one to another, and starting one from the last. */
@NullMarked
package org.maillage.campaign;

import org.jspecify.annotations.NullMarked;
