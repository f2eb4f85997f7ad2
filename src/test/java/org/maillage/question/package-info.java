/** The catalogue of questions, asked over HTTP. */
@NullMarked
package org.maillage.question;

import org.jspecify.annotations.NullMarked;
