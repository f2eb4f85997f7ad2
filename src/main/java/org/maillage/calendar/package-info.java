/** When: the months, weekdays and hours that a period names, and how far one calendar covers another. No I/O. */
@NullMarked
package org.maillage.calendar;

import org.jspecify.annotations.NullMarked;
