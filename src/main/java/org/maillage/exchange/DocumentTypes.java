package org.maillage.exchange;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.maillage.exchange.foreign.SafeXml;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/**
 * Refuses a workbook that declares a document type in a part that holds its cells, as no program writes it. Its readers would
 * stop there, too, but say only that it cannot be read.
 */
final class DocumentTypes {
    private static final Pattern CELLS =
            Pattern.compile("xl/(workbook|sharedStrings|worksheets/[^/]+)\\.xml|content\\.xml");

    private DocumentTypes() {}

    /** Throws {@link Invalid} with the name that the workbook was sent by. */
    static void refuse(String name, ZipFile workbook) throws IOException {
        for (var entry : Collections.list(workbook.entries())) {
            if (CELLS.matcher(entry.getName()).matches()) {
                try (var in = workbook.getInputStream(entry)) {
                    if (SafeXml.declaresType(in)) {
                        throw new Invalid(new Problem("xml-doctype", name, null, null, null, Map.of()));
                    }
                }
            }
        }
    }
}
