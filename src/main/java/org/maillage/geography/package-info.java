/** Where things are: towns and their positions, known without any access to the Internet. */
@NullMarked
package org.maillage.geography;

import org.jspecify.annotations.NullMarked;
