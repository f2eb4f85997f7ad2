package org.maillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.Application;
import org.maillage.problem.Invalid;
import org.maillage.problem.Problem;

/** What is wrong with an archive is named by file and line, before anything is asked of the database. */
class ArchiveReaderTest {
    private static final String ADA = "{\"id\":\"ada\",\"name\":\"Ada\"}\n";

    @Test
    void readsADocumentOfEachLine() throws IOException {
        var read = read(ArchiveFile.of("t").with("actor", ADA + "{\"id\":\"bob\",\"name\":\"Bob\"}"));
        assertThat(read.problems()).isEmpty();
        assertThat(read.documents().stream().map(Archived::key).map(Object::toString))
                .containsExactly("actor:ada", "actor:bob");
        assertThat(read.documents().getLast().line()).isEqualTo(2);
    }

    @Test
    void theTerritoryTakesTheIdOfWhereItIsBrought() throws IOException {
        var read = read(ArchiveFile.of("t").with("territory", "{\"id\":\"t\",\"name\":\"T\"}\n"));
        assertThat(read.documents().getFirst().id()).isEqualTo("here");
    }

    @Test
    void whatIsWrongIsNamedByFileAndLine() throws IOException {
        assertThat(wrong(ArchiveFile.of("t").with("actor", ADA + "\n" + ADA)))
                .containsExactly("archive-line actor.jsonl 2 null", "duplicate-id actor.jsonl 3 id");
        assertThat(wrong(
                        ArchiveFile.of("t").with("actor", ADA + "{\"id\":\"b\",\"name\":\"B\",\"aura\":1,\"lat\":95}")))
                .containsExactly("archive-field actor.jsonl 2 aura", "out-of-range actor.jsonl 2 lat");
        assertThat(wrong(ArchiveFile.of("t").with("actor", "{\"id\":\"a\",\"id\":\"b\",\"name\":\"B\"}\n")))
                .containsExactly("archive-line actor.jsonl 1 null");
        assertThat(wrong(ArchiveFile.of("t").with("actor", "[1]\n{\"name\":\"B\"}\n")))
                .containsExactly("archive-line actor.jsonl 1 null", "required actor.jsonl 2 id");
        assertThat(wrong(ArchiveFile.of("t").with("dragon", "{}\n")))
                .containsExactly("archive-kind dragon.jsonl null null");
        assertThat(wrong(ArchiveFile.of("t").with("version", "{}\n")))
                .containsExactly("archive-kind version.jsonl null null");
        assertThat(wrong(ArchiveFile.of("t").announcing("actor", "00")))
                .containsExactly("archive-missing actor.jsonl null null");
        assertThat(wrong(ArchiveFile.of("t").announcing("actor", "00").file("actor.jsonl", ADA)))
                .containsExactly("archive-checksum actor.jsonl null null");
    }

    @Test
    void aFileThatIsNotAnnouncedIsLeftAside() throws IOException {
        var read = read(ArchiveFile.of("t").with("actor", ADA).file("notes.txt", "x"));
        assertThat(read.problems()).isEmpty();
        assertThat(read.warnings().stream().map(Problem::code)).containsExactly("unknown-file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"format\":\"zip\"}", "{\"format\":\"maillage-archive\",\"version\":1}"})
    void aManifestThatIsNoneIsRefused(String text) {
        refused(ArchiveFile.of("t").file(Manifest.FILE, text), "archive-manifest");
    }

    @Test
    void aManifestWithHolesOrOfAnotherVersionIsRefused() {
        refused(ArchiveFile.of("t").saying("version", 2), "archive-version");
        refused(ArchiveFile.of("t").saying("version", "1"), "archive-version");
        refused(ArchiveFile.of("t").saying("files", List.of(Map.of("name", "actor.jsonl"))), "archive-manifest");
        refused(ArchiveFile.of("t").with("actor", ADA).with("actor", ADA), "archive-manifest");
    }

    private static void refused(ArchiveFile archive, String code) {
        assertThatThrownBy(() -> read(archive))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.problems().stream().map(Problem::code))
                                .containsExactly(code));
    }

    private static List<String> wrong(ArchiveFile archive) throws IOException {
        return read(archive).problems().stream()
                .map(problem -> problem.code() + " " + problem.file() + " " + problem.row() + " " + problem.column())
                .toList();
    }

    private static ArchiveReader read(ArchiveFile archive) throws IOException {
        var files = new ImportFiles();
        for (var file : archive.files().entrySet()) {
            files.add(file.getKey(), new ByteArrayInputStream(file.getValue()));
        }
        return new ArchiveReader(Application.kinds(), files, Manifest.read(files), "here");
    }
}
