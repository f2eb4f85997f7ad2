/** Letters, sent to a real mail server. */
@NullMarked
package org.maillage.mail;

import org.jspecify.annotations.NullMarked;
