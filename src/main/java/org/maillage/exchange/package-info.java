/** What comes in and goes out as files. */
@NullMarked
package org.maillage.exchange;

import org.jspecify.annotations.NullMarked;
