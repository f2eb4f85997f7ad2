/** Resources and needs. */
@NullMarked
package org.maillage.resource;

import org.jspecify.annotations.NullMarked;
