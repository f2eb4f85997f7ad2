/** The page in a real browser, used as people use it. */
@NullMarked
package org.maillage.browser;

import org.jspecify.annotations.NullMarked;
