package io.dateline.launcher.run;

import io.dateline.launcher.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds free ports of this machine. */
public final class Ports {

  private Ports() {}

  /** Returns a port of the loopback address that is free now. */
  public static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new Failure("no free port", e);
    }
  }
}
