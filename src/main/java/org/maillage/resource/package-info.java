/** Resources, needs and pools. */
@NullMarked
package org.maillage.resource;

import org.jspecify.annotations.NullMarked;
