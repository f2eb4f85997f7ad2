package org.maillage.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.maillage.document.Field;
import org.maillage.document.Tables;

/**
 * Takes out the tables that an import reads, with the columns that it reads: what is corrected in them comes in again by its
 * id, and what is not corrected stays as it is.
 */
public final class TableFiles {
    /** By which spreadsheets know UTF-8. */
    private static final String MARK = "\ufeff";

    private final Tables tables;

    public TableFiles(Tables tables) {
        this.tables = tables;
    }

    /** One file for each table, in a zip; French spreadsheets separate by semicolons. */
    public void csv(String territory, List<String> audiences, boolean semicolons, OutputStream out) {
        var format =
                CSVFormat.DEFAULT.builder().setDelimiter(semicolons ? ";" : ",").get();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : FileKind.ALL) {
                zip.putNextEntry(new ZipEntry(file.file()));
                var writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
                write(file, rows(file, territory, audiences), format, writer);
                writer.flush();
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One sheet for each table. Its cells hold text or numbers, never formulas. */
    public void xlsx(String territory, List<String> audiences, OutputStream out) {
        try (var book = new Workbook(out, "Maillage", "1.0")) {
            for (var file : FileKind.ALL) {
                var sheet = book.newWorksheet(file.name());
                var fields = fields(file);
                for (var column = 0; column < fields.size(); column++) {
                    sheet.value(0, column, file.columnOf(fields.get(column).name()));
                }
                var line = 0;
                for (var row : rows(file, territory, audiences)) {
                    line++;
                    for (var column = 0; column < fields.size(); column++) {
                        var value = row.get(fields.get(column).name());
                        if (value instanceof Number number) {
                            sheet.value(line, column, number);
                        } else if (value != null) {
                            sheet.value(line, column, text(value));
                        }
                    }
                }
                sheet.freezePane(0, 1);
                sheet.finish();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(FileKind file, List<Map<String, Object>> rows, CSVFormat format, Writer writer)
            throws IOException {
        writer.write(MARK);
        var fields = fields(file);
        var printer = new CSVPrinter(writer, format);
        printer.printRecord(
                fields.stream().map(field -> file.columnOf(field.name())).toList());
        for (var row : rows) {
            printer.printRecord(
                    fields.stream().map(field -> cell(row.get(field.name()))).toList());
        }
    }

    private List<Map<String, Object>> rows(FileKind file, String territory, List<String> audiences) {
        return tables.all(territory, file.table(), audiences).stream()
                .map(row -> file.kind().trusted(row).asMap())
                .toList();
    }

    /** Whose account a row is of is nothing that a file may say. */
    static List<Field> fields(FileKind file) {
        return file.kind().fields().stream()
                .filter(field -> !"person".equals(field.name()))
                .toList();
    }

    /** Numbers are no formulas, whatever sign they begin with. */
    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Number ? value.toString() : CellText.defused(text(value));
    }

    private static String text(Object value) {
        if (value instanceof List<?> many) {
            return String.join(";", many.stream().map(TableFiles::one).toList());
        }
        return value.toString();
    }

    private static String one(Object part) {
        if (part instanceof Map<?, ?> member) {
            var actor = String.valueOf(member.get("actor"));
            var alone = member.get("alone");
            return alone == null ? actor : actor + " " + alone;
        }
        return Objects.toString(part);
    }
}
