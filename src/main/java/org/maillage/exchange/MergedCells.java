package org.maillage.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.maillage.exchange.foreign.SafeXml;
import org.maillage.problem.Invalid;

/** Which cells of the sheets of a workbook are merged: what the first of them says holds for the rows below, too. */
record MergedCells(List<Range> ranges) {
    private static final int MOST = 5_000;
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final String FOLDER = "xl/";

    /** Rows count from one, as people see them, columns from nought. */
    record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    /** By the names of the sheets. */
    static Map<String, MergedCells> in(ZipFile workbook) throws IOException {
        var targets = new HashMap<String, String>();
        read(
                workbook,
                FOLDER + "_rels/workbook.xml.rels",
                "Relationship",
                xml -> targets.put(xml.attribute("Id", ""), xml.attribute("Target", "")));
        var paths = new HashMap<String, String>();
        read(workbook, FOLDER + "workbook.xml", "sheet", xml -> {
            // "id" is in a namespace of its own; "sheetId" is something else.
            var target = targets.getOrDefault(xml.attribute("id", ""), "");
            paths.put(xml.attribute("name", ""), target.startsWith("/") ? target.substring(1) : FOLDER + target);
        });
        var merged = new HashMap<String, MergedCells>();
        for (var sheet : paths.entrySet()) {
            var ranges = new ArrayList<Range>();
            read(workbook, sheet.getValue(), "mergeCell", xml -> {
                if (ranges.size() < MOST) {
                    range(xml.attribute("ref", "")).ifPresent(ranges::add);
                }
            });
            merged.put(sheet.getKey(), new MergedCells(ranges));
        }
        return merged;
    }

    private interface Reader {
        void read(SafeXml xml);
    }

    private static void read(ZipFile workbook, String path, String element, Reader reader) throws IOException {
        var entry = workbook.getEntry(path);
        if (entry == null) {
            return;
        }
        try (var in = workbook.getInputStream(entry)) {
            SafeXml.read(path, in.readAllBytes(), xml -> {
                while (xml.advance()) {
                    if (xml.begins(element)) {
                        reader.read(xml);
                    }
                }
            });
        } catch (Invalid e) {
            throw new IOException(e);
        }
    }

    private static Optional<Range> range(String written) {
        var found = RANGE.matcher(written);
        return found.matches()
                ? Optional.of(new Range(
                        Integer.parseInt(found.group(2)),
                        column(found.group(1)),
                        Integer.parseInt(found.group(4)),
                        column(found.group(3))))
                : Optional.empty();
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }
}
