/** The program as its operator meets it: a process that starts, refuses, stops, and is killed. */
@NullMarked
package org.maillage.process;

import org.jspecify.annotations.NullMarked;
