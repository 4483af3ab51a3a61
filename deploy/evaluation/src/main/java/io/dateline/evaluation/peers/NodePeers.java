package io.dateline.evaluation.peers;

import io.dateline.launcher.Failure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The scripts of {@code deploy/evaluation/src/main/peers}, with the npm packages that they need.
 */
public final class NodePeers {

  private final Path folder;

  private NodePeers(Path folder) {
    this.folder = folder;
  }

  /**
   * Installs missing packages, in the versions that package.json pins.
   *
   * @throws Failure if there is no Node, or npm fails
   */
  public static NodePeers install() throws IOException {
    Path home = Path.of(System.getProperty("dateline.home"));
    Path folder = Files.createDirectories(home.resolve("deploy/evaluation/target/peers"));
    Path known = folder.resolve("installed.json");
    Path wanted = home.resolve("deploy/evaluation/src/main/peers/package.json");
    try (Stream<Path> scripts = Files.list(wanted.getParent())) {
      for (Path script : scripts.toList()) {
        Files.copy(
            script, folder.resolve(script.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    if (!Files.exists(known) || Files.mismatch(known, wanted) >= 0) {
      // Install scripts of packages are not needed here.
      run(folder, "npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--silent");
      Files.copy(wanted, known, StandardCopyOption.REPLACE_EXISTING);
    }
    return new NodePeers(folder);
  }

  /** Runs a script to its end and returns its last line. */
  public String run(String script, String... arguments) throws IOException {
    return run(folder, command(script, arguments));
  }

  /** Starts a server, whose script prints {@code ready PORT}. */
  public NodeServer start(String script, String... arguments) throws IOException {
    return NodeServer.start(folder, command(script, arguments));
  }

  /**
   * Subscribes with a client from npm and waits for one event.
   *
   * @param way ws or sse
   * @param thereupon runs once the client listens
   * @return the event, as JSON
   */
  public String listen(String way, String url, String document, Runnable thereupon)
      throws IOException {
    Process process =
        new ProcessBuilder(command("subscribe.mjs", way, url, document))
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (!line.equals("subscribed")) {
          return line;
        }
        thereupon.run();
      }
      throw new Failure("the client of " + way + " ended without an event");
    } finally {
      process.destroyForcibly();
    }
  }

  private static String[] command(String script, String... arguments) {
    List<String> command = new ArrayList<>(List.of("node", script));
    command.addAll(Arrays.asList(arguments));
    return command.toArray(String[]::new);
  }

  private static String run(Path folder, String... command) throws IOException {
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
    } catch (IOException e) {
      throw new Failure(command[0] + " cannot be started: Node.js 20 or later is needed", e);
    }
    String last = "";
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        last = line;
      }
      if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new Failure(String.join(" ", command) + " failed");
      }
      return last;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }
}
