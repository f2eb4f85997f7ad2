package org.maillage.personal;

import org.jspecify.annotations.Nullable;
import org.maillage.document.Document;
import org.maillage.document.Kind;

/** What remains of a document when somebody is taken out of it; null when nothing does. */
interface Cleaner {
    @Nullable
    Document cleaned(Kind kind, String id, Document document);
}
