package io.dateline.gateway.sending;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that send their request very slowly. */
@QuarkusTest
@TestProfile(SlowSendersTest.Impatient.class)
class SlowSendersTest extends WithFakeServices {

  public static class Impatient implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("dateline.http.longest-silence", "2s");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /graphql HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
        "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Content-Length: 100000\r\n\r\n"
      })
  void a_client_that_sends_a_byte_now_and_then_is_disconnected(String begin) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
      socket.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
      socket.setSoTimeout(100);
      boolean open = true;
      for (int i = 0; i < 600 && open; i++) {
        open = isOpen(socket);
      }
      assertTrue(!open, "it is still open after a minute");
    }
  }

  private static boolean isOpen(Socket socket) {
    try {
      socket.getOutputStream().write('x');
      return socket.getInputStream().read() >= 0;
    } catch (java.net.SocketTimeoutException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
