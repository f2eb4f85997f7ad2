/** Tests of how far findings depend on what is uncertain. */
@NullMarked
package org.maillage.confidence;

import org.jspecify.annotations.NullMarked;
