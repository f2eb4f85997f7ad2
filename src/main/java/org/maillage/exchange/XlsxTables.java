package org.maillage.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.maillage.exchange.matching.Matching;
import org.maillage.exchange.table.Table;

/** Reads the sheets of a workbook as the tables of the same names: what the cells show, of formulas their last result. */
final class XlsxTables {
    private static final MergedCells NONE = new MergedCells(List.of());

    private XlsxTables() {}

    /** The sheets by the names that their files would have; how much they unpack to was looked at before. */
    static Map<String, Table> read(byte[] bytes, Map<String, MergedCells> merged, Matching said) throws IOException {
        var tables = new TreeMap<String, Table>();
        var limit = new CellLimit();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var sheets = book.getSheets()) {
            for (var sheet : (Iterable<Sheet>) sheets::iterator) {
                var file = sheet.getName().strip().toLowerCase(Locale.ROOT) + ".csv";
                var rows = new HeadedRows(file, said.heading(file), limit);
                tables.put(file, table(sheet, merged.getOrDefault(sheet.getName(), NONE), rows));
            }
        } catch (ExcelReaderException e) {
            throw new IOException(e);
        }
        return tables;
    }

    private static Table table(Sheet sheet, MergedCells merged, HeadedRows headed) throws IOException {
        var firsts = new HashMap<MergedCells.Range, String>();
        try (var rows = sheet.openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                headed.add(
                        row.getRowNum(), headed.isHeaded() ? filled(row, headed.width(), merged, firsts) : texts(row));
            }
        }
        return headed.table();
    }

    /** The cells of a row; what is merged with those below says the same for each row. */
    private static List<String> filled(Row row, int most, MergedCells merged, Map<MergedCells.Range, String> firsts) {
        var values = texts(row);
        var here = merged.ranges().stream()
                .filter(range -> range.firstRow() <= row.getRowNum() && row.getRowNum() <= range.lastRow())
                .toList();
        for (var range : here) {
            var first = range.firstColumn();
            if (row.getRowNum() == range.firstRow()) {
                firsts.put(range, first < values.size() ? values.get(first) : "");
            }
            if (first < most) {
                while (values.size() <= first) {
                    values.add("");
                }
                values.set(first, firsts.getOrDefault(range, ""));
            }
        }
        return values;
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (var i = 0; i < row.getCellCount(); i++) {
            texts.add(row.getOptionalCell(i).map(XlsxTables::text).orElse(""));
        }
        return texts;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        return isDate(cell)
                ? cell.asDate().toLocalDate().toString()
                : cell.asNumber().toPlainString();
    }

    /** Spreadsheets keep days as numbers, and make days of what looks like one. */
    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).contains("yy");
    }
}
