/** Work that takes a while: it says how far it has come, can be stopped, waits for nobody and is remembered. */
@NullMarked
package org.maillage.run;

import org.jspecify.annotations.NullMarked;
