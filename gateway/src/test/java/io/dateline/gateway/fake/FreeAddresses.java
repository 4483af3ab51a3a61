package io.dateline.gateway.fake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Provides two free addresses, at which a test starts its fakes or lets nothing listen. */
public class FreeAddresses implements QuarkusTestResourceLifecycleManager {

  /**
   * The lowest port. It is below the ports that the system assigns by itself, one of which the
   * gateway gets.
   */
  private static final int LOWEST = 12_000;

  private static final int HIGHEST = 32_000;

  @Override
  public Map<String, String> start() {
    int one = free(0);
    return Map.of(
        "dateline.articles.url", "http://127.0.0.1:" + one,
        "dateline.entities.url", "http://127.0.0.1:" + free(one));
  }

  private static int free(int taken) {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
      if (port != taken && isFree(port)) {
        return port;
      }
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void stop() {}
}
