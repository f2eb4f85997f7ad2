/** The catalogue of questions: one Cypher file each, checked at start, asked over HTTP, answered with evidence. */
@NullMarked
package org.maillage.question;

import org.jspecify.annotations.NullMarked;
