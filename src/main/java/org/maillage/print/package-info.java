/** Papers that are handed over: drawings, texts with headings and tables as HTML, PDF and Word files, and slides. */
@NullMarked
package org.maillage.print;

import org.jspecify.annotations.NullMarked;
