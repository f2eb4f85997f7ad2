/** Periods that are read, and laws of calendars that are compared. */
@NullMarked
package org.maillage.calendar;

import org.jspecify.annotations.NullMarked;
