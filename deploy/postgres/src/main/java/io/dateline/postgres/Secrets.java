package io.dateline.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords that a machine makes for itself, kept in files that only their owner reads. */
public final class Secrets {

  private Secrets() {}

  /** The password in the file; 128 random bits in hexadecimal where there is no such file yet. */
  public static String readOrCreate(Path file) throws IOException {
    if (!Files.exists(file)) {
      byte[] random = new byte[16];
      new SecureRandom().nextBytes(random);
      Files.createFile(file, ownerOnly());
      Files.writeString(file, HexFormat.of().formatHex(random));
    }
    String secret = Files.readString(file).strip();
    if (secret.isEmpty()) {
      throw new IOException("no password in " + file);
    }
    return secret;
  }

  private static FileAttribute<?> ownerOnly() {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  }
}
