package io.dateline.launcher.run;

import io.dateline.launcher.Failure;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The ports of a running Dateline, in the file {@code instance} of its data folder. The file exists
 * while a run is ready, so that a second {@code deploy/run FILES} finds the run.
 */
final class RunningInstance {

  private static final String FILE = "instance";

  private RunningInstance() {}

  /** Records that a run is ready. */
  static void note(Settings settings) {
    Properties ports = new Properties();
    ports.setProperty("host", settings.host());
    ports.setProperty("gateway", String.valueOf(settings.gatewayPort()));
    ports.setProperty("articles", String.valueOf(settings.articlesPort()));
    ports.setProperty("entities", String.valueOf(settings.entitiesPort()));
    Path file = settings.data().resolve(FILE);
    try {
      StringWriter text = new StringWriter();
      ports.store(text, null);
      Path written = Files.writeString(settings.data().resolve(FILE + ".new"), text.toString());
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new Failure(file + " cannot be written: " + DataFolder.reason(e), e);
    }
  }

  /** Removes the record, at the start and at the end of a run. */
  static void forget(Path data) {
    try {
      Files.deleteIfExists(data.resolve(FILE));
    } catch (IOException e) {
      throw new Failure(data.resolve(FILE) + " cannot be deleted: " + DataFolder.reason(e), e);
    }
  }

  /** Returns the run that is ready over a data folder; empty if there is none. */
  static Optional<Settings> find(Path home, Path data) {
    Path file = data.resolve(FILE);
    if (!Files.isReadable(file) || !Preflight.isInUse(data)) {
      return Optional.empty();
    }
    try {
      Properties ports = new Properties();
      ports.load(new StringReader(Files.readString(file)));
      return Optional.of(
          new Settings(
              home,
              data,
              ports.getProperty("host"),
              Integer.parseInt(ports.getProperty("gateway")),
              Integer.parseInt(ports.getProperty("articles")),
              Integer.parseInt(ports.getProperty("entities")),
              0,
              Map.of()));
    } catch (IOException | IllegalArgumentException e) {
      throw new Failure(file + " cannot be read", e);
    }
  }
}
