package io.dateline.deploy.run;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.deploy.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void a_free_port_can_be_used() {
    assertDoesNotThrow(() -> Ports.check("127.0.0.1", Ports.free(), "--gateway-port"));
  }

  @Test
  void a_port_in_use_is_told_in_one_line_with_the_option_that_chooses_another() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      Failure failure =
          assertThrows(Failure.class, () -> Ports.check("127.0.0.1", port, "--gateway-port"));
      assertTrue(failure.getMessage().startsWith("port " + port + " "), failure.getMessage());
      assertTrue(failure.getMessage().endsWith("--gateway-port"), failure.getMessage());
      assertFalse(failure.getMessage().contains("\n"), failure.getMessage());
    }
  }

  @Test
  void an_address_of_another_machine_is_refused() {
    // 192.0.2.0/24 is kept for documentation: no machine has it.
    assertThrows(Failure.class, () -> Ports.check("192.0.2.1", Ports.free(), "--gateway-port"));
  }
}
