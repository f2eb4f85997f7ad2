/** Comments and questions on actors, on pairs and on proposals of sharing, and what waits for somebody because of them. */
@NullMarked
package org.maillage.comment;

import org.jspecify.annotations.NullMarked;
