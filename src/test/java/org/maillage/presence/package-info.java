/** Who is here, as other people's pages hear of it. */
@NullMarked
package org.maillage.presence;

import org.jspecify.annotations.NullMarked;
