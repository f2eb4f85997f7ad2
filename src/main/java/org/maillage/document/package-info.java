/** What can be known of an entity: kinds, their fields, documents, who sees them; reading them, never writing. */
@NullMarked
package org.maillage.document;

import org.jspecify.annotations.NullMarked;
