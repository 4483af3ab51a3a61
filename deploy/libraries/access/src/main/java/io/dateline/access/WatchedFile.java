package io.dateline.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * A small file that is read again after it changed; it is checked once a second at most. A file
 * that cannot be read counts as empty: it is better to take rights away than to keep rights that
 * were withdrawn.
 */
public final class WatchedFile<T> {

  private static final Logger LOG = Logger.getLogger(WatchedFile.class);
  private static final long LOOK_MILLIS = 1000;

  private record Stamp(Object modified, long size, Object key) {}

  private final Path path;
  private final Function<List<String>, T> reading;
  private final Clock clock;
  private long lookedAt;
  private Stamp stamp;
  private volatile T value;

  /**
   * Reads the file, which need not exist yet.
   *
   * @param reading makes the value from the lines; there are none if the file does not exist
   */
  public WatchedFile(Path path, Function<List<String>, T> reading, Clock clock) {
    this.path = path;
    this.reading = reading;
    this.clock = clock;
    look();
  }

  /** Returns the value of the lines, at most one second old. */
  public T get() {
    if (clock.millis() - lookedAt >= LOOK_MILLIS) {
      look();
    }
    return value;
  }

  private synchronized void look() {
    lookedAt = clock.millis();
    try {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      Stamp seen = new Stamp(now.lastModifiedTime(), now.size(), now.fileKey());
      if (!seen.equals(stamp)) {
        value = reading.apply(Files.readAllLines(path));
        stamp = seen;
        LOG.infof("%s was read", path.getFileName());
      }
    } catch (IOException e) {
      if (value == null || stamp != null) {
        LOG.errorf("%s cannot be read: nobody has a token of it", path.getFileName());
      }
      value = reading.apply(List.of());
      stamp = null;
    }
  }
}
