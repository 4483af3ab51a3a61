package io.dateline.articles.ingest;

import io.dateline.articles.problem.Problems;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * Request bodies: unpacked where they are packed, and never more of them in memory than a limit.
 */
final class BoundedBody {

  private BoundedBody() {}

  /** The body as it was before the transport packed it. */
  static InputStream unpacked(InputStream body, String contentEncoding) throws IOException {
    if (contentEncoding == null
        || contentEncoding.isBlank()
        || contentEncoding.equalsIgnoreCase("identity")) {
      return body;
    }
    if (!contentEncoding.equalsIgnoreCase("gzip") && !contentEncoding.equalsIgnoreCase("x-gzip")) {
      throw Problems.unknownContentType("The only content encoding that is taken is gzip.");
    }
    try {
      return GzipMembers.unpacked(body);
    } catch (ZipException | EOFException e) {
      throw Problems.invalidPage("The body is not gzip, as its content encoding says.");
    }
  }

  /** A charset's name as it was declared; null where it cannot be one. */
  static String plausibleCharset(String charset) {
    return charset != null && charset.matches("[\\w.:-]{1,40}") ? charset : null;
  }

  /** All of it, up to a limit; beyond that a problem. */
  static byte[] whole(InputStream body, long limit) throws IOException {
    try {
      byte[] bytes = body.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
      if (bytes.length > limit) {
        throw Problems.pageTooLarge(limit);
      }
      return bytes;
    } catch (ZipException | EOFException e) {
      throw Problems.invalidPage("The body is not gzip, as its content encoding says.");
    }
  }
}
