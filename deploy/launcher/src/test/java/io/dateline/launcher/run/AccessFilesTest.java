package io.dateline.launcher.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessFilesTest {

  @TempDir Path data;

  @Test
  void tokens_are_made_once_and_nobody_else_reads_them() throws IOException {
    AccessFiles.in(data);
    String token = Files.readString(AccessFiles.token(data));
    AccessFiles.in(data);
    assertEquals(token, Files.readString(AccessFiles.token(data)));
    try (Stream<Path> files = Files.list(data.resolve("access"))) {
      List<Path> all = files.toList();
      assertEquals(4, all.size());
      for (Path file : all) {
        assertEquals(
            "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
      }
    }
  }

  @Test
  void the_lists_hold_hashes_and_keep_what_somebody_adds() throws IOException {
    AccessFiles files = AccessFiles.in(data);
    Path list = Path.of(files.ofService().get("DATELINE_ACCESS_TOKENS_FILE"));
    assertEquals(2, Files.readAllLines(list).size());
    assertFalse(Files.readString(list).contains(Files.readString(AccessFiles.token(data))));
    Files.writeString(list, "crawler write sha256:00\n", StandardOpenOption.APPEND);
    AccessFiles.in(data);
    assertEquals(3, Files.readAllLines(list).size());
    assertTrue(Files.readString(list).contains("crawler"));
  }
}
