package io.dateline.tests.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.launcher.run.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests the command with which users start. A start takes 10 to 20 seconds, so that tests which
 * need one come first, and each continues with the data folder and the run of the last one.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunCommandIT {

  @TempDir static Path temporary;

  private static Settings settings;
  private static Path work;
  private static LauncherProcess running;

  @BeforeAll
  static void prepare() throws IOException {
    settings = Settings.onFreePorts(SampleStack.home(), temporary.resolve("data"));
    work = Files.createDirectories(temporary.resolve("work"));
  }

  @AfterAll
  static void end() {
    if (running != null) {
      running.close();
    }
  }

  @Test
  @Order(1)
  void once_answers_a_query_and_leaves_nothing_but_the_data_folder() throws Exception {
    Path user = Files.createDirectories(temporary.resolve("user"));
    Path tmp = Files.createDirectories(temporary.resolve("tmp"));
    // Files that would be left in the usual places show here; the services inherit these settings.
    String java = "-Djava.io.tmpdir=" + tmp + " -Duser.home=" + user;
    Map<String, String> environment =
        Map.of("JAVA_TOOL_OPTIONS", java, "HOME", user.toString(), "TMPDIR", tmp.toString());
    try (LauncherProcess run = LauncherProcess.start(settings, work, environment, "--once")) {
      assertEquals(0, run.exitCode(), () -> run.out() + run.err());
      assertTrue(run.out().contains("Pages: 11 created\n"), run.out());
      assertTrue(run.out().contains("Extracted: 11 articles\n"), run.out());
      assertTrue(run.out().contains("\"canonicalName\" : \"Rosa Vidal\""), run.out());
      assertTrue(run.out().contains("\"title\" : \"Foreign Minister\""), run.out());
      assertTrue(run.out().contains(settings.graphql()), run.out());
      assertNothingRuns();
    }
    assertEquals(List.of(), below(tmp), "temporary files");
    assertEquals(List.of(), below(user), "files of the user");
    assertEquals(List.of(), below(work), "files where it was started");
    assertEquals(List.of(), below(settings.data().resolve("pids")));
    assertFalse(Files.exists(settings.data().resolve("tmp")));
  }

  @Test
  @Order(2)
  void a_second_start_over_the_same_folder_knows_every_page() throws Exception {
    String samples = settings.home().resolve("deploy/samples").toString();
    running = LauncherProcess.start(settings, work, Map.of(), samples);
    running.awaitLine("Press Ctrl-C");
    assertTrue(running.out().contains("Skipped 1 files that are no pages: "), running.out());
    assertTrue(running.out().contains("Pages: 11 duplicate\n"), running.out());
    assertTrue(running.out().contains("Extracted: 11 articles\n"), running.out());
    assertEquals(List.of(), running.err());
  }

  @Test
  @Order(3)
  void nothing_in_the_data_folder_is_open_to_other_users() throws Exception {
    try (Stream<Path> all = Files.walk(settings.data())) {
      List<Path> open = all.filter(RunCommandIT::isOpenToOthers).toList();
      assertEquals(List.of(), open);
    }
  }

  private static boolean isOpenToOthers(Path path) {
    try {
      return !Files.isSymbolicLink(path)
          && PosixFilePermissions.toString(Files.getPosixFilePermissions(path))
              .substring(3)
              .matches(".*[rwx].*");
    } catch (NoSuchFileException gone) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @Order(3)
  void pages_given_while_it_runs_are_loaded_into_the_running_instance() throws Exception {
    Path page =
        Files.writeString(
            temporary.resolve("own.txt"),
            "Quay workers of Port Ellis end their strike\n\nPORT ELLIS, 2 May 2026 - Dock workers in"
                + " Port Ellis went back to work on Friday, union leader Amira Dahl said.\n");
    // The data folder alone identifies the run: the ports of the command line are not those of the
    // run.
    Settings other = Settings.onFreePorts(settings.home(), settings.data());
    // Not closed by force, which would end everything over the data folder, the run included.
    LauncherProcess load = LauncherProcess.start(other, work, Map.of(), page.toString());
    assertEquals(0, load.exitCode(), () -> load.out() + load.err());
    assertTrue(load.out().contains("Pages: 1 created\n"), load.out());
    assertTrue(load.out().contains("Extracted: 12 articles\n"), load.out());
  }

  @Test
  @Order(3)
  void a_service_that_dies_is_started_again_and_that_is_told() throws Exception {
    ProcessHandle service =
        LauncherProcess.over(settings.data()).stream()
            .filter(RunCommandIT::isService)
            .filter(p -> p.info().commandLine().orElse("").contains("entities-service"))
            .findFirst()
            .orElseThrow();
    service.destroyForcibly();
    running.awaitLine("entities-service ended by itself and is started again");
    running.awaitLine("entities-service runs again.");
  }

  @Test
  @Order(3)
  void a_data_folder_in_use_is_refused() throws Exception {
    Settings other = Settings.onFreePorts(settings.home(), settings.data());
    assertRefused(LauncherProcess.start(other, work, Map.of()), "is in use by another run");
  }

  @Test
  @Order(4)
  void after_a_kill_the_next_start_ends_what_was_left_over() throws Exception {
    running.signal("KILL", Duration.ofSeconds(5));
    List<ProcessHandle> leftover = LauncherProcess.over(settings.data());
    assertEquals(3, leftover.stream().filter(RunCommandIT::isService).count());
    assertTrue(leftover.size() > 3, "and PostgreSQL");

    // A data folder with pages gets no samples, although no pages are given.
    running = LauncherProcess.start(settings, work, Map.of());
    running.awaitLine("Press Ctrl-C");
    assertFalse(running.out().contains("Pages: "), running.out());

    assertEquals(List.of(), leftover.stream().filter(ProcessHandle::isAlive).toList());
    assertTrue(running.out().contains("\"canonicalName\" : \"Clara Antunes\""), running.out());
    assertEquals(List.of(), running.err());
  }

  @Test
  @Order(5)
  void ctrl_c_stops_everything() throws Exception {
    running.signal("INT", Duration.ofSeconds(30));
    assertNothingRuns();
    assertEquals(List.of(), running.err());
  }

  @Test
  void ctrl_c_while_it_starts_stops_what_was_started() throws Exception {
    Settings other = Settings.onFreePorts(settings.home(), temporary.resolve("early"));
    try (LauncherProcess run = LauncherProcess.start(other, work, Map.of(), "--no-pages")) {
      run.awaitLine("Starting services");
      run.signal("INT", Duration.ofSeconds(30));
      assertEquals(List.of(), LauncherProcess.over(other.data()));
      assertTrue(run.out().contains("Stopped before it was ready"), run.out());
    }
  }

  @Test
  void a_port_in_use_is_refused() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Settings free = Settings.onFreePorts(settings.home(), temporary.resolve("other"));
      Settings other =
          new Settings(
              free.home(),
              free.data(),
              free.host(),
              free.gatewayPort(),
              taken.getLocalPort(),
              free.entitiesPort(),
              0,
              Map.of());
      assertRefused(
          LauncherProcess.start(other, work, Map.of()),
          "port " + taken.getLocalPort(),
          "choose others: deploy/run ",
          "--articles-port ");
      assertEquals(List.of(), LauncherProcess.over(other.data()));
    }
  }

  @Test
  void a_data_folder_that_is_a_file_is_refused() throws Exception {
    Path file = Files.writeString(temporary.resolve("file"), "");
    Settings other = Settings.onFreePorts(settings.home(), file);
    assertRefused(LauncherProcess.start(other, work, Map.of()), file + " is not a folder");
  }

  @Test
  void a_page_file_that_does_not_exist_is_refused_before_anything_is_made() throws Exception {
    Settings other = Settings.onFreePorts(settings.home(), temporary.resolve("none"));
    assertRefused(
        LauncherProcess.start(other, work, Map.of(), "nowhere.txt"), "nowhere.txt does not exist");
    assertFalse(Files.exists(other.data()));
  }

  private static void assertRefused(LauncherProcess process, String... words) throws Exception {
    assertEquals(1, process.exitCode(), process::out);
    assertEquals(1, process.err().size(), () -> "one line: " + process.err());
    for (String word : words) {
      assertTrue(process.err().get(0).contains(word), () -> process.err().get(0));
    }
  }

  private static boolean isService(ProcessHandle process) {
    return process.info().commandLine().orElse("").endsWith("quarkus-run.jar");
  }

  private static void assertNothingRuns() throws IOException {
    assertEquals(List.of(), LauncherProcess.over(settings.data()));
    for (int port :
        List.of(settings.gatewayPort(), settings.articlesPort(), settings.entitiesPort())) {
      new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
    }
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
