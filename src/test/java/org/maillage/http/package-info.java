/** What the server answers: its description, its headers, its errors. */
@NullMarked
package org.maillage.http;

import org.jspecify.annotations.NullMarked;
