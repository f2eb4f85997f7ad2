/** Tests of comments and of what waits for somebody. */
@NullMarked
package org.maillage.comment;

import org.jspecify.annotations.NullMarked;
