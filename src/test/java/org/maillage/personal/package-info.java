/** Named persons, what is held of people, and their erasure. */
@NullMarked
package org.maillage.personal;

import org.jspecify.annotations.NullMarked;
