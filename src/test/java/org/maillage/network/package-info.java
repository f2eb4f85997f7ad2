/** Graph algorithms against published values and against definitions applied by brute force. */
@NullMarked
package org.maillage.network;

import org.jspecify.annotations.NullMarked;
