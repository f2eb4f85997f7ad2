package org.maillage.exchange;

import java.util.ArrayList;
import java.util.List;
import org.maillage.exchange.foreign.Foreign;
import org.maillage.exchange.foreign.ForeignFiles;
import org.maillage.exchange.foreign.NetworkSheets;
import org.maillage.exchange.table.Table;

/**
 * Finds the files of other programs among those of an import, and what nobody knows.
 *
 * @param unknown the names of files that are left aside
 * @param tables those that nobody knows: a person may say what they mean
 */
record ForeignTables(List<Foreign> found, List<String> unknown, List<Table> tables) {
    static ForeignTables in(ImportFiles files) {
        var tables = new ForeignTables(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var sheets = new ArrayList<Table>();
        files.byName().forEach((name, bytes) -> {
            if (FileKind.of(name).isPresent() || files.matching().of(name).isPresent()) {
                return;
            }
            if (isTable(name)) {
                // What is wrong with a table that nobody asked for is no problem.
                tables.sort(CsvTable.read(name, bytes, files.matching().heading(name), new ArrayList<>()), sheets);
            } else {
                ForeignFiles.read(name, bytes).ifPresentOrElse(tables.found::add, () -> tables.unknown.add(name));
            }
        });
        files.sheets().values().stream()
                .filter(sheet ->
                        !isOurs(sheet) && files.matching().of(sheet.file()).isEmpty())
                .forEach(sheet -> tables.sort(sheet, sheets));
        if (!sheets.isEmpty()) {
            tables.found.add(NetworkSheets.read(sheets));
        }
        return tables;
    }

    /** Text with a row on each line; what is copied out of a spreadsheet has tabs between its cells. */
    static boolean isTable(String name) {
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    /** Another program may call a sheet as we do. */
    static boolean isOurs(Table sheet) {
        return FileKind.of(sheet.file()).isPresent() && !NetworkSheets.knows(sheet);
    }

    private void sort(Table table, List<Table> sheets) {
        if (NetworkSheets.knows(table)) {
            sheets.add(table);
        } else {
            tables.add(table);
        }
    }
}
