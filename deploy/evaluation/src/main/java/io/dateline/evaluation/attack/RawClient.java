package io.dateline.evaluation.attack;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Sends bytes to a port of this machine that no correct HTTP client would send. */
public final class RawClient implements AutoCloseable {

  private final Socket socket;

  private RawClient(Socket socket) {
    this.socket = socket;
  }

  /** Connects to a port of loopback. */
  public static RawClient to(int port) throws IOException {
    Socket socket = new Socket();
    // A small window, so that the server soon notices a client that does not read.
    socket.setReceiveBufferSize(4096);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5000);
    return new RawClient(socket);
  }

  /** Sends text; a connection that has ended counts as sent. */
  public RawClient send(String text) {
    try {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
    } catch (IOException e) {
      // The server has ended the connection; read() reports it.
    }
    return this;
  }

  /**
   * Returns what arrives until nothing arrives for a while, or the connection ends; at most 64 kB.
   */
  public String read(int patienceMillis) throws IOException {
    StringBuilder text = new StringBuilder();
    socket.setSoTimeout(patienceMillis);
    byte[] buffer = new byte[4096];
    try {
      InputStream in = socket.getInputStream();
      for (int n = in.read(buffer); n >= 0 && text.length() < 65_536; n = in.read(buffer)) {
        text.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
      }
    } catch (SocketTimeoutException e) {
      return text.toString();
    } catch (IOException e) {
      return text.isEmpty() ? "connection ended" : text.toString();
    }
    return text.isEmpty() ? "connection ended" : text.toString();
  }

  /** Returns the statuses of the answers in a text, in order: {@code 200 400}. */
  public static String statuses(String answers) {
    StringBuilder statuses = new StringBuilder();
    java.util.regex.Matcher line =
        java.util.regex.Pattern.compile("HTTP/1\\.[01] (\\d{3})").matcher(answers);
    while (line.find()) {
      statuses.append(statuses.isEmpty() ? "" : " ").append(line.group(1));
    }
    return statuses.isEmpty() ? answers.strip() : statuses.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
