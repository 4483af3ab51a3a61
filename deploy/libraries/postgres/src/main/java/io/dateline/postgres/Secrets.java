package io.dateline.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords that a machine makes for itself, in files that only their owner can read. */
public final class Secrets {

  private Secrets() {}

  /**
   * Returns the password in the file, and makes one of 128 random bits in hexadecimal if there is
   * none. An empty file is what a full disk left over: nobody has used it, so it gets a password.
   */
  public static String readOrCreate(Path file) throws IOException {
    String secret = Files.exists(file) ? Files.readString(file).strip() : "";
    if (secret.isEmpty()) {
      byte[] random = new byte[16];
      new SecureRandom().nextBytes(random);
      secret = HexFormat.of().formatHex(random);
      // Written completely and then renamed, so that a full disk leaves no empty password behind.
      Path written = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(written);
      Files.createFile(written, ownerOnly());
      Files.writeString(written, secret);
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return secret;
  }

  private static FileAttribute<?> ownerOnly() {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  }
}
