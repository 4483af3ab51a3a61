package io.dateline.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords that a machine makes for itself, kept in files that only their owner reads. */
public final class Secrets {

  private Secrets() {}

  /**
   * The password in the file; 128 random bits in hexadecimal where there is none yet. A file
   * without a password is what a full disk left of it: nobody has used it, so it gets one.
   */
  public static String readOrCreate(Path file) throws IOException {
    String secret = Files.exists(file) ? Files.readString(file).strip() : "";
    if (secret.isEmpty()) {
      byte[] random = new byte[16];
      new SecureRandom().nextBytes(random);
      secret = HexFormat.of().formatHex(random);
      // Written whole, then given its name, so that a full disk leaves no empty password behind.
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
