package io.dateline.articles.ingest;

import io.dateline.articles.problem.Problems;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** Reads request bodies: unpacks packed ones, and keeps no more of them in memory than a limit. */
final class BoundedBody {

  private BoundedBody() {}

  /** Returns the body as it was before the transport packed it. */
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

  /** Returns the declared name of a charset; null if no charset can have that name. */
  static String plausibleCharset(String charset) {
    return charset != null && charset.matches("[\\w.:-]{1,40}") ? charset : null;
  }

  /** Returns the whole body; a body above the limit is a problem. */
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
