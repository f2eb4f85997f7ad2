package org.maillage.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.maillage.exchange.table.Table;
import org.maillage.problem.Problem;

/** The tables among the files of an import, whoever knows them. */
final class AllTables {
    private AllTables() {}

    /** @param problems what is wrong with those that cannot be read */
    static List<Table> in(ImportFiles files, Predicate<String> which, List<Problem> problems) {
        var tables = new ArrayList<Table>();
        files.byName().forEach((name, bytes) -> {
            if (ForeignTables.isTable(name) && which.test(name)) {
                tables.add(CsvTable.read(name, bytes, files.matching().heading(name), problems));
            }
        });
        files.sheets().values().stream()
                .filter(sheet -> which.test(sheet.file()))
                .forEach(tables::add);
        tables.removeIf(Table::unreadable);
        return tables;
    }
}
