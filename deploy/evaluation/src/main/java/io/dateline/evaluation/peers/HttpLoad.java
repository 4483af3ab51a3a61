package io.dateline.evaluation.peers;

import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Clients that send a request as soon as the last one is answered, each over its own connection.
 */
public final class HttpLoad {

  private static final double NANOS_PER_MILLI = 1e6;

  private HttpLoad() {}

  /**
   * The results of a load.
   *
   * @param perSecond answers of all clients together
   * @param p50 median, in milliseconds, like the other percentiles
   */
  public record Measured(double perSecond, double p50, double p95, double p99) {}

  /** Returns the bytes of a request with a JSON body. */
  public static byte[] post(String path, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    return joined(
        "POST "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Accept: application/json\r\nContent-Length: "
            + body.length
            + "\r\n\r\n",
        body);
  }

  public static byte[] get(String pathAndQuery) {
    return joined(
        "GET " + pathAndQuery + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n",
        new byte[0]);
  }

  private static byte[] joined(String head, byte[] body) {
    byte[] start = head.getBytes(StandardCharsets.US_ASCII);
    byte[] all = Arrays.copyOf(start, start.length + body.length);
    System.arraycopy(body, 0, all, start.length, body.length);
    return all;
  }

  /**
   * Runs clients for a while.
   *
   * @param tasks what counts as one answer: requests to send one after the other, each to its port;
   *     the clients take the tasks in turn
   * @throws Failure if an answer is no success
   */
  public static Measured run(List<List<Request>> tasks, int clients, Duration duration) {
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      long end = System.nanoTime() + duration.toNanos();
      long start = System.nanoTime();
      List<Future<List<Long>>> running = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        int first = client * tasks.size() / clients;
        running.add(threads.submit(() -> client(tasks, first, end)));
      }
      List<Long> all = new ArrayList<>();
      for (Future<List<Long>> one : running) {
        all.addAll(one.get());
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
      return new Measured(
          sorted.length / seconds, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    } catch (ExecutionException e) {
      throw new Failure("a client failed: " + e.getCause().getMessage(), e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))]
        / NANOS_PER_MILLI;
  }

  /** A request and its port. */
  public record Request(int port, byte[] bytes) {}

  private static List<Long> client(List<List<Request>> tasks, int first, long end)
      throws IOException {
    List<Long> nanos = new ArrayList<>();
    try (Connections connections = new Connections()) {
      for (int i = first; nanos.isEmpty() || System.nanoTime() < end; i++) {
        long start = System.nanoTime();
        for (Request request : tasks.get(i % tasks.size())) {
          connections.ask(request);
        }
        nanos.add(System.nanoTime() - start);
      }
    }
    return nanos;
  }
}
