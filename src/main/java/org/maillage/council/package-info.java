/** What a territory publishes: links that show it to people without an account, and what they may take along. */
@NullMarked
package org.maillage.council;

import org.jspecify.annotations.NullMarked;
