package io.dateline.launcher.run;

import io.dateline.launcher.Failure;
import io.dateline.postgres.Secrets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The tokens of a run, in files that only their owner can read: {@code token} for people and
 * programs of this machine, {@code gateway-token} for the gateway's calls to the services, and the
 * lists {@code gateway-tokens} and {@code service-tokens}, which hold hashes only. A token that
 * somebody adds to a list by hand stays.
 */
final class AccessFiles {

  private final Path folder;

  private AccessFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Returns the files in a data folder, and makes missing ones.
   *
   * @throws Failure if they cannot be written
   */
  static AccessFiles in(Path data) {
    Path folder = folder(data);
    try {
      Files.createDirectories(folder);
      String local = line("local", Secrets.readOrCreate(folder.resolve("token")));
      String gateway = line("gateway", Secrets.readOrCreate(folder.resolve("gateway-token")));
      letIn(folder.resolve("gateway-tokens"), List.of(local));
      letIn(folder.resolve("service-tokens"), List.of(local, gateway));
    } catch (IOException e) {
      throw new Failure("the data folder " + data + " cannot be used: " + DataFolder.reason(e), e);
    }
    return new AccessFiles(folder);
  }

  private static Path folder(Path data) {
    return data.toAbsolutePath().normalize().resolve("access");
  }

  /** Returns the file with the token for people and programs of this machine. */
  static Path token(Path data) {
    return folder(data).resolve("token");
  }

  /** Returns the environment variables for the gateway. */
  Map<String, String> ofGateway() {
    return Map.of(
        "DATELINE_ACCESS_TOKENS_FILE", folder.resolve("gateway-tokens").toString(),
        "DATELINE_ACCESS_SERVICE_TOKEN_FILE", folder.resolve("gateway-token").toString());
  }

  /** Returns the environment variables for the two other services. */
  Map<String, String> ofService() {
    return Map.of("DATELINE_ACCESS_TOKENS_FILE", folder.resolve("service-tokens").toString());
  }

  private static void letIn(Path file, List<String> lines) throws IOException {
    if (!Files.exists(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    List<String> present = Files.readAllLines(file);
    List<String> missing = lines.stream().filter(line -> !present.contains(line)).toList();
    if (!missing.isEmpty()) {
      Files.write(file, missing, java.nio.file.StandardOpenOption.APPEND);
    }
  }

  private static String line(String name, String token) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return name + " read,write sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
