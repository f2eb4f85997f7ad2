/** What links let people without an account see, take along and frame. */
@NullMarked
package org.maillage.council;

import org.jspecify.annotations.NullMarked;
