package io.dateline.articles.ingest;

import io.dateline.articles.page.RawPage;
import io.dateline.articles.problem.Problems;
import io.dateline.problem.HttpProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * Reads the pages of a web archive: HTML and text of responses and resources of a WARC, and texts
 * of a WET. Records of other kinds, of other media types and of failed requests are skipped; they
 * count as records. A record that cannot be read is rejected, and the next one is read.
 */
final class WarcSource implements PageSource {

  private static final int STATUS_OK = 200;
  private static final byte[] WARC_MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);

  /** Bytes of the headers of an archived answer, beside its page. */
  private static final int MAX_HEADER_BYTES = 1 << 20;

  private static final Pattern PAGE_TYPES = Pattern.compile("response|resource|conversion");

  /** "HTTP/2 200": archives of later versions of HTTP write the version without a minor number. */
  private static final Pattern SHORT_VERSION = Pattern.compile("^HTTP/[23] ");

  private static final Pattern HEAD_END = Pattern.compile("\\r?\\n\\r?\\n");

  private final WarcSplitter archive;
  private final IngestRequestReader requests;
  private final long from;
  private final int maxPage;
  private long number;

  /**
   * Opens an archive, packed or not.
   *
   * @param from records before this one are skipped
   */
  WarcSource(InputStream archive, IngestRequestReader requests, long from, long maxPage)
      throws IOException {
    PushbackInputStream peeked = new PushbackInputStream(archive, WARC_MAGIC.length);
    byte[] first = peeked.readNBytes(WARC_MAGIC.length);
    peeked.unread(first);
    boolean packed = first.length > 1 && first[0] == (byte) 0x1F && first[1] == (byte) 0x8B;
    if (!packed && !Arrays.equals(first, WARC_MAGIC)) {
      throw Problems.invalidPage("The body is not a WARC file.");
    }
    this.maxPage = (int) maxPage;
    this.archive =
        new WarcSplitter(
            packed ? GzipMembers.unpacked(peeked, WarcSplitter.UNREADABLE_RECORD) : peeked,
            this.maxPage + MAX_HEADER_BYTES);
    this.requests = requests;
    this.from = from;
  }

  @Override
  public SourcedPage next() throws IOException {
    try {
      for (WarcSplitter.WarcPiece record = archive.next(PAGE_TYPES);
          record != null;
          record = archive.next(PAGE_TYPES)) {
        number++;
        Optional<SourcedPage> page = number < from ? Optional.empty() : page(record);
        if (page.isPresent()) {
          return page.get();
        }
      }
      return null;
    } catch (IOException e) {
      throw new UnreadableSource("The archive breaks off here, or is not one from here on.", e);
    }
  }

  private Optional<SourcedPage> page(WarcSplitter.WarcPiece record) {
    if (record.state() == WarcSplitter.WarcPiece.State.BROKEN) {
      return rejected("The record is cut off or damaged.");
    }
    if (!PAGE_TYPES.matcher(record.type()).matches()) {
      return Optional.empty();
    }
    if (record.state() == WarcSplitter.WarcPiece.State.TOO_LONG) {
      return Optional.of(SourcedPage.rejected(number, Problems.pageTooLarge(maxPage)));
    }
    MessageHeaders headers;
    try {
      headers = headers(record.header());
    } catch (IOException e) {
      return rejected("The headers of the record cannot be read.");
    }
    String type = headers.first("Content-Type").orElse("");
    boolean answer =
        record.type().equals("response")
            || type.toLowerCase(Locale.ROOT).startsWith("application/http");
    return record.type().equals("conversion")
        ? page(headers, record.block(), RawPage.Format.TEXT, "UTF-8")
        : answer ? answer(headers, record.block()) : content(headers, record.block(), type);
  }

  private static MessageHeaders headers(String lines) throws IOException {
    String block = lines.replace("\n", "\r\n") + "\r\n";
    return MessageHeaders.parse(channel(block.getBytes(StandardCharsets.UTF_8)));
  }

  private static java.nio.channels.ReadableByteChannel channel(byte[] bytes) {
    return Channels.newChannel(new ByteArrayInputStream(bytes));
  }

  private Optional<SourcedPage> answer(MessageHeaders headers, byte[] block) {
    HttpResponse http;
    int head = headLength(block);
    try {
      http = HttpResponse.parseWithoutBody(channel(versioned(Arrays.copyOf(block, head))), null);
    } catch (IOException | IllegalArgumentException e) {
      return rejected("The record holds no HTTP answer.");
    }
    if (http.status() != STATUS_OK) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOfRange(block, head, block.length);
    if (http.headers().contains("Transfer-Encoding", "chunked")) {
      content = ContentCodings.withoutChunks(content);
    }
    String type = http.headers().first("Content-Type").orElse("");
    if (!isPage(type, content)) {
      return Optional.empty();
    }
    Optional<byte[]> undone =
        ContentCodings.undone(content, http.headers().all("Content-Encoding"), maxPage + 1);
    return undone.isEmpty()
        ? rejected("The content coding of the answer cannot be undone.")
        : content(headers, undone.get(), type);
  }

  private static byte[] versioned(byte[] block) {
    String start = new String(block, 0, Math.min(block.length, 7), StandardCharsets.ISO_8859_1);
    if (!SHORT_VERSION.matcher(start).find()) {
      return block;
    }
    byte[] first = "HTTP/1.1".getBytes(StandardCharsets.US_ASCII);
    byte[] whole = Arrays.copyOf(first, first.length + block.length - 6);
    System.arraycopy(block, 6, whole, first.length, block.length - 6);
    return whole;
  }

  /** Returns the number of bytes before the content of an answer. */
  private static int headLength(byte[] block) {
    Matcher end = HEAD_END.matcher(new String(block, StandardCharsets.ISO_8859_1));
    return end.find() ? end.end() : block.length;
  }

  private Optional<SourcedPage> content(MessageHeaders headers, byte[] content, String type) {
    if (!isPage(type, content)) {
      return Optional.empty();
    }
    MediaType media = MediaType.parseLeniently(type);
    boolean text =
        media.type().equalsIgnoreCase("text") && media.subtype().equalsIgnoreCase("plain");
    return page(
        headers,
        content,
        text ? RawPage.Format.TEXT : RawPage.Format.HTML,
        media.parameters().entrySet().stream()
            .filter(parameter -> parameter.getKey().equalsIgnoreCase("charset"))
            .map(java.util.Map.Entry::getValue)
            .findFirst()
            .orElse(null));
  }

  /** Returns whether the media type is that of a page; a page without one begins like HTML. */
  private static boolean isPage(String type, byte[] content) {
    String name = type.toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
    if (name.isEmpty() || name.equals("application/octet-stream")) {
      String start =
          new String(content, 0, Math.min(content.length, 200), StandardCharsets.ISO_8859_1);
      return start
          .strip()
          .toLowerCase(Locale.ROOT)
          .matches("(?s)(?:ï»¿)?\\s*<(?:!doctype html|html)\\b.*");
    }
    return List.of("text/html", "application/xhtml+xml", "text/plain").contains(name);
  }

  private Optional<SourcedPage> page(
      MessageHeaders headers, byte[] content, RawPage.Format form, String charset) {
    String url = headers.first("WARC-Target-URI").orElse("").replaceAll("^<|>$", "");
    if (url.isBlank()) {
      return rejected("The record has no address.");
    }
    if (SiteFiles.isOne(url)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          SourcedPage.of(
              number,
              requests.ofBytes(
                  content,
                  form,
                  BoundedBody.plausibleCharset(charset),
                  url,
                  FetchTimes.iso(headers.first("WARC-Date").orElse(null)))));
    } catch (HttpProblem problem) {
      return Optional.of(SourcedPage.rejected(number, problem));
    }
  }

  private Optional<SourcedPage> rejected(String detail) {
    return Optional.of(SourcedPage.rejected(number, Problems.invalidPage(detail)));
  }

  @Override
  public long number() {
    return number;
  }
}
