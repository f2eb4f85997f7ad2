package org.maillage.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that nobody but the user of this machine who runs the server can read, from their first byte on. */
final class OwnerOnly {
    private OwnerOnly() {}

    /** An empty file that was not there before. */
    static Path file(Path file) throws IOException {
        return Files.createFile(file, rights(file, "rw-------"));
    }

    static Path folder(Path folder) throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        return Files.isDirectory(folder) ? folder : Files.createDirectory(folder, rights(folder, "rwx------"));
    }

    /** Where files have no owner, whoever reaches the folder reaches them. */
    private static FileAttribute<?>[] rights(Path there, String rights) {
        return there.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
