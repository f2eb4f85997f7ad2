/** Papers that are handed over: drawings, and texts with headings and tables, written as HTML, PDF and Word files. */
@NullMarked
package org.maillage.print;

import org.jspecify.annotations.NullMarked;
