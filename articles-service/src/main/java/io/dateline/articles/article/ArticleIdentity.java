package io.dateline.articles.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The identity of an article: the URL of its page, or the bytes of a page without a URL. */
final class ArticleIdentity {

  private ArticleIdentity() {}

  static byte[] of(String url, byte[] sha256) {
    return url == null
        ? sha256(
            ("bytes:" + java.util.HexFormat.of().formatHex(sha256))
                .getBytes(StandardCharsets.UTF_8))
        : sha256(("url:" + url).getBytes(StandardCharsets.UTF_8));
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
