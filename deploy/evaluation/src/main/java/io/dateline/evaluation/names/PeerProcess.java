package io.dateline.evaluation.names;

import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that is measured in a process of its own. */
public final class PeerProcess {

  private static final long LOOK_EVERY_MILLIS = 100;
  private static final long BYTES_A_MEGABYTE = 1 << 10;

  /** The line with which CoreNLP and {@link TaggerProcess} report their speed. */
  private static final Pattern SPEED = Pattern.compile("at ([\\d.,]+) words per second");

  private static final Pattern LOADED = Pattern.compile("done \\[([\\d.]+) sec\\]");

  private PeerProcess() {}

  /**
   * The cost of a run.
   *
   * @param wordsPerSecond as the program itself reports, without its start
   * @param loadSeconds the time to load its models, as it reports
   * @param megabytes the highest resident memory, 0 if the system does not tell
   */
  public record Cost(double wordsPerSecond, double loadSeconds, long megabytes) {}

  /** Returns the java command for such a program, with the same options for all. */
  static List<String> java(String heap) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        heap,
        "-XX:+UseTransparentHugePages",
        "-XX:+UseSerialGC");
  }

  static Cost run(List<String> command) throws IOException {
    Path output = Files.createTempFile("peer", ".out");
    try {
      return run(command, output);
    } finally {
      Files.deleteIfExists(output);
    }
  }

  /**
   * Runs a program to its end.
   *
   * @throws Failure if it fails, with the end of its output
   */
  static Cost run(List<String> command, Path output) throws IOException {
    Path errors = Files.createTempFile("peer", ".err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    long peak = 0;
    try {
      while (process.isAlive()) {
        peak = Math.max(peak, peak(process.pid()));
        Thread.sleep(LOOK_EVERY_MILLIS);
      }
      String said = Files.readString(errors);
      if (process.exitValue() != 0) {
        throw new Failure(
            command.get(0) + " failed: " + said.substring(Math.max(0, said.length() - 2000)));
      }
      double load = 0;
      Matcher loaded = LOADED.matcher(said);
      while (loaded.find()) {
        load += Double.parseDouble(loaded.group(1));
      }
      Matcher speed = SPEED.matcher(said);
      double wordsPerSecond = speed.find() ? Double.parseDouble(speed.group(1)) : 0;
      return new Cost(wordsPerSecond, load, peak / BYTES_A_MEGABYTE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    } finally {
      process.destroyForcibly();
      Files.deleteIfExists(errors);
    }
  }

  /** Returns the highest resident memory so far, in kilobytes (Linux). */
  private static long peak(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
    } catch (IOException e) {
      return 0;
    }
    return 0;
  }
}
