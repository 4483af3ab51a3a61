package io.dateline.launcher.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.launcher.run.Preflight.Port;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreflightTest {

  @TempDir Path data;

  @Test
  void free_ports_and_a_folder_that_is_not_there_yet_are_fine() {
    assertNull(
        Preflight.problem(
            data.resolve("new/deep"),
            List.of(gateway(Ports.free()), articles(Ports.free())),
            List.of()));
  }

  @Test
  void all_ports_that_are_taken_are_named_at_once_with_the_command_that_works() throws IOException {
    try (ServerSocket one = taken();
        ServerSocket other = taken()) {
      int first = one.getLocalPort();
      int second = other.getLocalPort();
      String problem =
          Preflight.problem(
              data,
              List.of(gateway(first), articles(second)),
              List.of("--data", "my folder", "--articles-port", "" + second, "page.html"));
      assertTrue(problem.contains("port " + first + " "), problem);
      assertTrue(problem.contains("port " + second + " "), problem);
      String command = problem.substring(problem.indexOf("deploy/run"));
      assertTrue(
          command.matches(
              "deploy/run --data 'my folder' page.html --gateway-port \\d+ --articles-port \\d+"),
          command);
      assertFalse(command.contains("" + first) || command.contains("" + second), command);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 65_536, 99_999})
  void a_number_that_is_no_port_is_refused(int number) {
    assertEquals(
        "--gateway-port must be a number from 1 to 65535",
        Preflight.problem(data, List.of(gateway(number)), List.of()));
  }

  @Test
  void two_services_on_one_port_are_refused() {
    assertEquals(
        "--gateway-port and --articles-port are both 8099; each needs its own",
        Preflight.problem(data, List.of(gateway(8099), articles(8099)), List.of()));
  }

  @Test
  void an_address_of_another_machine_is_refused() {
    // 192.0.2.0/24 is kept for documentation: no machine has it.
    String problem =
        Preflight.problem(
            data, List.of(new Port("--gateway-port", "192.0.2.1", Ports.free())), List.of());
    assertTrue(problem.contains("of 192.0.2.1"), problem);
  }

  @Test
  void a_data_folder_that_is_a_file_or_lies_below_one_is_refused() throws IOException {
    Path file = Files.writeString(data.resolve("file"), "");
    assertTrue(Preflight.problem(file, List.of(), List.of()).endsWith(file + " is not a folder"));
    assertTrue(
        Preflight.problem(file.resolve("below"), List.of(), List.of()).contains("not a folder"));
  }

  @Test
  void options_are_read_in_both_forms() {
    assertEquals(
        Map.of("--data", "there", "--gateway-port", "1"),
        Preflight.options(List.of("--data", "there", "--gateway-port=1")));
  }

  private static ServerSocket taken() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  private static Port gateway(int number) {
    return new Port("--gateway-port", "127.0.0.1", number);
  }

  private static Port articles(int number) {
    return new Port("--articles-port", "127.0.0.1", number);
  }
}
