package org.maillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** A zip fills neither the memory nor the time of the server, whatever it says of itself. */
class ZipLimitsTest {
    private static final int MB = 1024 * 1024;

    @Test
    void whatIsMadeToFillTheMemoryIsRefusedWellBeforeItDoes() throws IOException {
        refused(zip(1, 6 * MB, false), "too-much-data");
        refused(zip(1, 70 * MB, true), "too-much-data");
        refused(zip(201, 1, true), "too-much-data");
    }

    @Test
    void ordinaryTextIsRead() throws IOException {
        var files = new ImportFiles();
        files.addUpload("a.zip", new ByteArrayInputStream(zip(3, 2 * MB, true)));
        assertThat(files.byName()).hasSize(3);
    }

    @Test
    void aSizeThatIsOnlyClaimedIsNotBelieved() throws IOException {
        refused(claiming(0xfffffff0L), "not-a-zip");
        refused(claiming(1), "not-a-zip");
    }

    private static void refused(byte[] zip, String code) {
        assertThatThrownBy(() -> new ImportFiles().addUpload("a.zip", new ByteArrayInputStream(zip)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.problems().stream().map(Problem::code))
                                .containsExactly(code));
    }

    private static byte[] zip(int entries, int size, boolean varied) throws IOException {
        var content = new byte[size];
        if (varied) {
            var random = new Random(5);
            for (var i = 0; i < size; i++) {
                content[i] = (byte) ('a' + random.nextInt(8));
            }
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("f" + i + ".csv"));
                zip.write(content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** One stored entry of five bytes whose local header claims another size. */
    private static byte[] claiming(long size) {
        var content = "hello".getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(content);
        var name = "a.csv".getBytes(StandardCharsets.US_ASCII);
        var header = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0);
        header.putInt((int) crc.getValue()).putInt((int) size).putInt((int) size);
        header.putShort((short) name.length).putShort((short) 0);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(header.array());
        bytes.writeBytes(name);
        bytes.writeBytes(content);
        return bytes.toByteArray();
    }
}
