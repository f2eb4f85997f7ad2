/** Tests of the profiles of actors. */
@NullMarked
package org.maillage.profile;

import org.jspecify.annotations.NullMarked;
