package io.dateline.articles.ingest;

import io.dateline.articles.page.RawPage;
import io.dateline.articles.problem.Problems;
import io.dateline.problem.HttpProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Reads the pages of a web archive: HTML and text answers of a WARC, and texts of a WET. Records of
 * other kinds, of other media types and of failed requests are skipped; they count as records.
 */
final class WarcSource implements PageSource {

  private static final int STATUS_OK = 200;
  private static final byte[] WARC_MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);

  /** Bytes of the headers of one record, those of the archive and those of the answer. */
  private static final long MAX_HEADER_BYTES = 1 << 20;

  private final BoundedUnits archive;
  private final WarcReader records;
  private final IngestRequestReader requests;
  private final long from;
  private final long maxPage;
  private long number;
  private WarcRecord current;

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
    this.archive =
        new BoundedUnits(packed ? GzipMembers.unpacked(peeked) : peeked, MAX_HEADER_BYTES);
    this.records = new WarcReader(this.archive);
    this.requests = requests;
    this.from = from;
    this.maxPage = maxPage;
  }

  @Override
  public SourcedPage next() throws IOException {
    try {
      for (Optional<WarcRecord> record = nextRecord(); record.isPresent(); record = nextRecord()) {
        number++;
        if (number >= from && record.get() instanceof WarcTargetRecord page) {
          SourcedPage item = entry(page);
          if (item != null) {
            return item;
          }
        }
      }
      return null;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableSource("The archive breaks off here, or is not one from here on.", e);
    }
  }

  /** Skips the rest of a record, then reads the headers of the next. */
  private Optional<WarcRecord> nextRecord() throws IOException {
    if (current != null) {
      archive.unbounded();
      current.body().consume();
    }
    archive.next();
    Optional<WarcRecord> next = records.next();
    current = next.orElse(null);
    return next;
  }

  private SourcedPage entry(WarcTargetRecord record) throws IOException {
    if (record instanceof WarcConversion text) {
      return entry(record, RawPage.Format.TEXT, "UTF-8", text.body());
    }
    if (!(record instanceof WarcResponse response)) {
      return null;
    }
    MediaType type;
    try {
      archive.next();
      if (response.http().status() != STATUS_OK) {
        return null;
      }
      type = response.payloadType();
    } catch (ParsingException | IllegalArgumentException e) {
      return SourcedPage.rejected(number, Problems.invalidPage("The record holds no HTTP answer."));
    }
    String base = type.base().toString();
    boolean html = base.equals("text/html") || base.equals("application/xhtml+xml");
    if (!html && !base.equals("text/plain")) {
      return null;
    }
    return entry(
        record,
        html ? RawPage.Format.HTML : RawPage.Format.TEXT,
        type.parameters().get("charset"),
        response.http().bodyDecoded());
  }

  private SourcedPage entry(
      WarcTargetRecord record, RawPage.Format form, String charset, MessageBody body)
      throws IOException {
    archive.unbounded();
    byte[] bytes = body.stream().readNBytes((int) maxPage + 1);
    try {
      return SourcedPage.of(
          number,
          requests.ofBytes(
              bytes,
              form,
              BoundedBody.plausibleCharset(charset),
              record.target(),
              record.date().toString()));
    } catch (HttpProblem problem) {
      return SourcedPage.rejected(number, problem);
    } catch (DateTimeException | NoSuchElementException e) {
      return SourcedPage.rejected(
          number, Problems.invalidPage("The record has no date or no address."));
    }
  }

  @Override
  public long number() {
    return number;
  }
}
