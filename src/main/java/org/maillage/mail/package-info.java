/** Letters by electronic mail, where a server for it is set. */
@NullMarked
package org.maillage.mail;

import org.jspecify.annotations.NullMarked;
