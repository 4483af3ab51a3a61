package io.dateline.tests.disturbed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The wall clock of processes that were started with its environment, while the clock of the
 * machine goes on. It does not change clocks that only measure durations, as setting a clock does
 * not either. It needs Linux and a C compiler.
 */
final class ServiceClock {

  private final Path library;
  private final Path seconds;

  private ServiceClock(Path library, Path seconds) {
    this.library = library;
    this.seconds = seconds;
  }

  /**
   * Returns a clock that shows the right time so far; null if it cannot be made.
   *
   * @param home the checkout
   * @param folder the folder for its files
   */
  static ServiceClock make(Path home, Path folder) throws IOException {
    Path library = folder.resolve("clock.so");
    Path source = home.resolve("deploy/tests/src/test/c/clock.c");
    if (!Files.isDirectory(Path.of("/proc/self")) || !isCompiled(source, library)) {
      return null;
    }
    ServiceClock clock = new ServiceClock(library, folder.resolve("clock"));
    clock.set(Duration.ZERO);
    return clock;
  }

  private static boolean isCompiled(Path source, Path library) {
    try {
      Process compiler =
          new ProcessBuilder(
                  "cc", "-shared", "-fPIC", "-O2", "-o", library.toString(), source.toString())
              .inheritIO()
              .start();
      return compiler.waitFor(1, TimeUnit.MINUTES) && compiler.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  Map<String, String> environment() {
    return Map.of("LD_PRELOAD", library.toString(), "DATELINE_CLOCK", seconds.toString());
  }

  /** Sets the difference from the right time; processes see it at once. */
  void set(Duration offset) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder());
    bytes.putLong(0, offset.toSeconds());
    // The file never gets shorter, because processes have mapped it.
    try (FileChannel channel =
        FileChannel.open(seconds, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.write(bytes);
    }
  }
}
