package io.dateline.launcher.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path temporary;

  @Test
  void a_missing_folder_is_made() throws IOException {
    Path folder = temporary.resolve("of").resolve("mine");
    try (DataFolder data = DataFolder.open(folder)) {
      assertEquals(folder.toString(), data.toString());
      assertTrue(Files.isDirectory(folder));
    }
  }

  @Test
  void one_run_at_a_time_has_it() throws IOException {
    try (DataFolder data = DataFolder.open(temporary)) {
      Failure failure = assertThrows(Failure.class, () -> DataFolder.open(temporary));
      assertTrue(
          failure.getMessage().startsWith("the data folder " + data + " is in use by another run"),
          failure.getMessage());
    }
    DataFolder.open(temporary).close();
  }

  @Test
  void a_file_is_not_a_folder() throws IOException {
    Path file = Files.writeString(temporary.resolve("data"), "");
    Failure failure = assertThrows(Failure.class, () -> DataFolder.open(file));
    assertTrue(failure.getMessage().endsWith("data is not a folder"), failure.getMessage());
  }

  @Test
  void a_folder_below_a_file_is_refused() throws IOException {
    Path file = Files.writeString(temporary.resolve("data"), "");
    Failure failure = assertThrows(Failure.class, () -> DataFolder.open(file.resolve("deeper")));
    assertTrue(failure.getMessage().contains("not a folder"), failure.getMessage());
  }

  @Test
  void all_in_it_is_closed_to_others_at_every_start() throws IOException {
    Path deep = Files.createDirectories(temporary.resolve("logs/deep"));
    Path log = Files.writeString(deep.resolve("gateway.log"), "");
    open(temporary, "rwxrwxrwx");
    open(deep, "rwxr-xr-x");
    open(log, "rw-r--r--");
    DataFolder.open(temporary).close();
    assertEquals("rwx------", modes(temporary));
    assertEquals("rwx------", modes(deep));
    assertEquals("rw-------", modes(log));
  }

  @Test
  void programs_that_others_could_have_replaced_are_unpacked_anew() throws IOException {
    Path binaries = Files.createDirectories(temporary.resolve("postgres/binaries"));
    Files.writeString(binaries.resolve("postgres"), "");
    DataFolder.open(temporary).close();
    assertTrue(Files.exists(binaries.resolve("postgres")), "nobody else could write");
    open(temporary, "rwxr-xr-x");
    open(binaries, "rwxrwxrwx");
    DataFolder.open(temporary).close();
    assertFalse(Files.exists(binaries));
  }

  private static void open(Path path, String modes) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(modes));
  }

  private static String modes(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  /** The exception alone is tested, because root may write everywhere. */
  @Test
  void a_missing_permission_is_told_in_words() {
    assertEquals(
        "no permission for /somewhere", DataFolder.reason(new AccessDeniedException("/somewhere")));
  }

  @Test
  void what_services_unpack_is_gone_with_the_next_start_and_passwords_stay() throws IOException {
    String password;
    try (DataFolder data = DataFolder.open(temporary)) {
      password = data.password("articles-service");
      Path deep = Files.createDirectories(data.temporary().resolve("unpacked"));
      Files.writeString(deep.resolve("library.so"), "");
      assertNotEquals(password, data.password("entities-service"));
    }
    try (DataFolder data = DataFolder.open(temporary)) {
      assertFalse(Files.exists(temporary.resolve("tmp")));
      assertEquals(password, data.password("articles-service"));
    }
  }
}
