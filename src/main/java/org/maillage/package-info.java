/** Maillage: settings, graph and server, wired in one visible place. */
@NullMarked
package org.maillage;

import org.jspecify.annotations.NullMarked;
