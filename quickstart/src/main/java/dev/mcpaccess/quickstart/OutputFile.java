package dev.mcpaccess.quickstart;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The file of {@code -Drun.output}: it appears whole, and only its owner can ever read it. */
record OutputFile(Path path) {

  /** Removes what an earlier run left, so that the file's appearance means that all is ready. */
  void prepare() {
    try {
      if (!Files.isDirectory(path.getParent())) {
        throw new IOException("there is no folder " + path.getParent());
      }
      if (Files.isDirectory(path)) {
        throw new IOException("it is a folder");
      }
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new QuickstartException("Cannot write " + path + ": " + e.getMessage(), e);
    }
  }

  void write(RunReport report) {
    try {
      Path unfinished = Files.createTempFile(path.getParent(), ".run", ".json", ownerOnly());
      try {
        new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .writeValue(unfinished.toFile(), report);
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new QuickstartException("Cannot write " + path + ": " + e.getMessage(), e);
    }
  }

  private FileAttribute<?>[] ownerOnly() throws IOException {
    // Windows has no modes; a file in a person's own folder is the person's own there.
    return Files.getFileStore(path.getParent()).supportsFileAttributeView("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
