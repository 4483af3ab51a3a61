package io.dateline.articles.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Undoes the content codings of an archived answer. Archives keep answers whose coding is cut off,
 * is another one than stated, or was undone by the crawler already.
 */
final class ContentCodings {

  /** The line before a chunk: its length as a hexadecimal number, perhaps with an extension. */
  private static final Pattern CHUNK_SIZE = Pattern.compile("\\s*([0-9a-fA-F]{1,7})\\s*(?:;.*)?");

  private ContentCodings() {}

  /**
   * Returns the content as far as it can be read, at most {@code max} bytes; empty if the coding is
   * unknown or gives nothing.
   *
   * @param codings the values of Content-Encoding, in their order
   */
  static Optional<byte[]> undone(byte[] content, List<String> codings, int max) {
    List<String> names =
        codings.stream()
            .flatMap(value -> List.of(value.split(",", -1)).stream())
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .toList();
    byte[] undone = content;
    for (int i = names.size() - 1; i >= 0; i--) {
      Optional<byte[]> step = undone(undone, names.get(i), max);
      if (step.isEmpty()) {
        return step;
      }
      undone = step.get();
    }
    return isGzip(undone) ? undone(undone, "gzip", max) : Optional.of(undone);
  }

  private static Optional<byte[]> undone(byte[] content, String coding, int max) {
    try {
      return switch (coding) {
        case "gzip", "x-gzip" ->
            isGzip(content)
                ? filled(new GZIPInputStream(new ByteArrayInputStream(content)), max)
                : plain(content);
        case "deflate" -> inflated(content, max);
        case "br" ->
            RawText.is(content)
                ? plain(content)
                : filled(new BrotliInputStream(new ByteArrayInputStream(content)), max);
        default -> plain(content);
      };
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** "deflate" is a zlib stream by its definition, and a bare one from many servers. */
  private static Optional<byte[]> inflated(byte[] content, int max) {
    if (RawText.is(content)) {
      return plain(content);
    }
    return filled(new InflaterInputStream(new ByteArrayInputStream(content)), max)
        .or(
            () ->
                filled(
                    new InflaterInputStream(new ByteArrayInputStream(content), new Inflater(true)),
                    max));
  }

  /** The coding is undone already, or there never was one ("utf-8", "none"). */
  private static Optional<byte[]> plain(byte[] content) {
    return RawText.is(content) || isGzip(content) ? Optional.of(content) : Optional.empty();
  }

  /**
   * Returns the content without the chunks of its transfer, as far as they can be read. Crawlers
   * keep the header of a chunked transfer and undo the chunks; then it is returned as it is.
   */
  static byte[] withoutChunks(byte[] content) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream(content.length);
    int at = 0;
    while (at < content.length) {
      int lineEnd = at;
      while (lineEnd < content.length && content[lineEnd] != '\n') {
        lineEnd++;
      }
      Matcher size =
          CHUNK_SIZE.matcher(
              new String(content, at, Math.min(lineEnd - at, 200), StandardCharsets.ISO_8859_1));
      if (!size.matches()) {
        return at == 0 ? content : whole.toByteArray();
      }
      int length = Math.min(Integer.parseInt(size.group(1), 16), content.length);
      int from = Math.min(lineEnd + 1, content.length);
      int to = Math.min(from + length, content.length);
      whole.write(content, from, to - from);
      if (length == 0) {
        break;
      }
      at = to;
      while (at < content.length && (content[at] == '\r' || content[at] == '\n')) {
        at++;
      }
    }
    return whole.toByteArray();
  }

  private static boolean isGzip(byte[] content) {
    return content.length > 2 && content[0] == 0x1F && content[1] == (byte) 0x8B;
  }

  /** Reads until the end, a fault or the limit. */
  private static Optional<byte[]> filled(InputStream packed, int max) {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] chunk = new byte[8192];
    try (packed) {
      for (int count = packed.read(chunk);
          count >= 0 && read.size() < max;
          count = packed.read(chunk)) {
        read.write(chunk, 0, count);
      }
    } catch (IOException e) {
      // The stream is cut off or damaged here; what came before it counts.
    }
    return read.size() == 0 ? Optional.empty() : Optional.of(read.toByteArray());
  }
}
