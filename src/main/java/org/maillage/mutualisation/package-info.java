/** Who could share what: proposals and what people decided about them. */
@NullMarked
package org.maillage.mutualisation;

import org.jspecify.annotations.NullMarked;
