package io.dateline.deploy.run;

import io.dateline.deploy.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine that are free, asked before anything is started. */
public final class Ports {

  private Ports() {}

  /**
   * @param option how the user chooses another one
   * @throws Failure if something listens there, or the address is not one of this machine
   */
  static void check(String host, int port, String option) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (IOException e) {
      throw new Failure(
          "port "
              + port
              + " of "
              + host
              + " cannot be used ("
              + e.getMessage()
              + "); choose another one with "
              + option,
          e);
    }
  }

  /** A port of loopback that is free now. */
  public static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new Failure("no free port", e);
    }
  }
}
