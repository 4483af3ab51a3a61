package io.dateline.evaluation.peers;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The open connections of one client, one to each port. It does as little as it can, because it
 * shares the machine with the servers.
 */
final class Connections implements AutoCloseable {

  private static final int BUFFER = 1 << 16;
  private static final int PATIENCE_MILLIS = 60_000;

  private record Open(Socket socket, InputStream in) {}

  private final Map<Integer, Open> byPort = new HashMap<>();

  /**
   * Sends a request and reads its answer completely.
   *
   * @throws IOException if the status is no success
   */
  byte[] ask(HttpLoad.Request request) throws IOException {
    Open open = byPort.get(request.port());
    if (open == null) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), request.port());
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE_MILLIS);
      open = new Open(socket, new BufferedInputStream(socket.getInputStream(), BUFFER));
      byPort.put(request.port(), open);
    }
    open.socket().getOutputStream().write(request.bytes());
    return answer(open.in());
  }

  private static byte[] answer(InputStream in) throws IOException {
    String status = line(in);
    int length = -1;
    boolean chunked = false;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring("content-length:".length()).strip());
      } else if (lower.startsWith("transfer-encoding:")) {
        chunked = lower.contains("chunked");
      }
    }
    byte[] body = chunked ? chunks(in) : in.readNBytes(Math.max(0, length));
    if (!status.contains(" 200")) {
      throw new IOException(status + ": " + new String(body, StandardCharsets.UTF_8));
    }
    return body;
  }

  private static byte[] chunks(InputStream in) throws IOException {
    java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
    while (true) {
      int size = Integer.parseInt(line(in).strip(), 16);
      if (size > 0) {
        all.write(in.readNBytes(size));
      }
      line(in);
      if (size == 0) {
        return all.toByteArray();
      }
    }
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the connection was closed");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    for (Open open : byPort.values()) {
      open.socket().close();
    }
  }
}
