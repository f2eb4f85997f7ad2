/** What is kept of people, named in a map or signed in: what must be said of them, what is held, and its erasure for good. */
@NullMarked
package org.maillage.personal;

import org.jspecify.annotations.NullMarked;
