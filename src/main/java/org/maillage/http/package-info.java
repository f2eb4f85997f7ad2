/** Javalin: the table of routes, sign-in, errors, security headers, the page. */
@NullMarked
package org.maillage.http;

import org.jspecify.annotations.NullMarked;
