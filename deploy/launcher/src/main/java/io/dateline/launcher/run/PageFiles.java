package io.dateline.launcher.run;

import io.dateline.launcher.Failure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The pages in files and folders, told by their endings: .txt, .html, .htm, .json, .ndjson, .jsonl,
 * .warc, .wet, .rss, .atom, and .xml where it is a feed; also .gz.
 */
public final class PageFiles {

  private static final String ENDINGS =
      ".txt, .html, .htm, .json, .ndjson, .jsonl, .warc, .wet, .rss, .atom, .xml (of a feed), each"
          + " also .gz";

  /**
   * A feed says what it is within its first characters, behind the XML declaration and comments.
   */
  private static final int MAX_FEED_HEAD_BYTES = 4096;

  private static final Pattern FEED_ELEMENT = Pattern.compile("<(?:\\w+:)?(?:rss|feed|RDF)[\\s>]");

  private PageFiles() {}

  /** What a file holds. */
  public enum Form {
    TEXT("text/plain"),
    HTML("text/html"),
    JSON("application/json"),
    /** One page a line. */
    LINES("application/x-ndjson"),
    /** A web archive, with tags (WARC) or without (WET). */
    ARCHIVE("application/warc"),
    /** An RSS or Atom feed with the content of its entries. */
    FEED("application/rss+xml");

    private final String mediaType;

    Form(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }

    /** Whether a file of this form holds many pages. */
    boolean isBulk() {
      return this == LINES || this == ARCHIVE || this == FEED;
    }

    static Optional<Form> of(Path file) {
      String name = plainName(file);
      if (name.endsWith(".txt")) {
        return Optional.of(TEXT);
      } else if (name.endsWith(".html") || name.endsWith(".htm")) {
        return Optional.of(HTML);
      } else if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
        return Optional.of(LINES);
      } else if (name.endsWith(".json")) {
        return Optional.of(JSON);
      } else if (name.endsWith(".warc") || name.endsWith(".wet")) {
        return Optional.of(ARCHIVE);
      } else if (name.endsWith(".rss") || name.endsWith(".atom")) {
        return Optional.of(FEED);
      } else if (name.endsWith(".xml") && isFeed(file)) {
        return Optional.of(FEED);
      }
      return Optional.empty();
    }

    private static String plainName(Path file) {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }
  }

  /** Whether an XML file begins as a feed; a site map or a data file does not. */
  private static boolean isFeed(Path file) {
    try (InputStream in = new PageFile(file, Form.FEED).open()) {
      String head = new String(in.readNBytes(MAX_FEED_HEAD_BYTES), StandardCharsets.ISO_8859_1);
      return FEED_ELEMENT.matcher(head).find();
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * What was found in files and folders.
   *
   * @param skipped files below folders that hold no pages, in the order of their names
   */
  public record Found(List<PageFile> files, List<Path> skipped) {}

  /** A file with pages. */
  public record PageFile(Path path, Form form) {

    /** Its bytes, unpacked where they are packed. */
    public InputStream open() throws IOException {
      InputStream file = new BufferedInputStream(Files.newInputStream(path));
      return path.toString().toLowerCase(Locale.ROOT).endsWith(".gz")
          ? new GZIPInputStream(file)
          : file;
    }
  }

  /**
   * The page files among files and below folders, in the order of their names.
   *
   * @throws Failure if one does not exist, or a file named by itself has an unknown ending
   */
  public static List<PageFile> find(List<Path> paths) {
    return look(paths).files();
  }

  /**
   * The same, with the files that were skipped.
   *
   * @throws Failure if one does not exist, or a file named by itself has an unknown ending
   */
  public static Found look(List<Path> paths) {
    List<PageFile> files = new ArrayList<>();
    List<Path> skipped = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        below(path, files, skipped);
      } else if (!Files.isReadable(path)) {
        throw new Failure(path + " does not exist, or cannot be read");
      } else {
        Form form = Form.of(path).orElseThrow(() -> new Failure(path + " is none of " + ENDINGS));
        files.add(new PageFile(path, form));
      }
    }
    if (files.isEmpty()) {
      throw new Failure("no pages (" + ENDINGS + ") in " + paths);
    }
    return new Found(files, skipped);
  }

  private static void below(Path folder, List<PageFile> files, List<Path> skipped) {
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile)
          .sorted()
          .forEach(
              file ->
                  Form.of(file)
                      .ifPresentOrElse(
                          form -> files.add(new PageFile(file, form)), () -> skipped.add(file)));
    } catch (IOException e) {
      throw new Failure(folder + " cannot be read: " + DataFolder.reason(e), e);
    }
  }
}
