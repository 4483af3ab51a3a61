package io.dateline.gateway.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of a persisted document: the SHA-256 of its text, in hexadecimal. */
public final class DocumentHash {

  private DocumentHash() {}

  /** Returns the hash of the text in UTF-8: 64 digits in lower case. */
  public static String of(String document) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
