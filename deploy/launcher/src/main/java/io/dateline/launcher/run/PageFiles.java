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
 * Finds page files among files and folders by their endings: .txt, .html, .htm, .json, .ndjson,
 * .jsonl, .warc, .wet, .rss, .atom, and .xml if it is a feed; each also with .gz.
 */
public final class PageFiles {

  private static final String ENDINGS =
      ".txt, .html, .htm, .json, .ndjson, .jsonl, .warc, .wet, .rss, .atom, .xml (of a feed), each"
          + " also .gz";

  /**
   * Bytes that are read to recognize a feed; its root element follows the XML declaration and
   * comments.
   */
  private static final int MAX_FEED_HEAD_BYTES = 4096;

  private static final Pattern FEED_ELEMENT = Pattern.compile("<(?:\\w+:)?(?:rss|feed|RDF)[\\s>]");

  private PageFiles() {}

  /** The format of a page file. */
  public enum Form {
    TEXT("text/plain"),
    HTML("text/html"),
    JSON("application/json"),
    /** One page in each line. */
    LINES("application/x-ndjson"),
    /** A web archive, with HTML (WARC) or without (WET). */
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

    /** Returns whether a file of this format holds many pages. */
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

  /** Returns whether an XML file begins like a feed; a site map or a data file does not. */
  private static boolean isFeed(Path file) {
    try (InputStream in = new PageFile(file, Form.FEED).open()) {
      String head = new String(in.readNBytes(MAX_FEED_HEAD_BYTES), StandardCharsets.ISO_8859_1);
      return FEED_ELEMENT.matcher(head).find();
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The result of a search for page files.
   *
   * @param skipped files below folders that hold no pages, sorted by name
   */
  public record Found(List<PageFile> files, List<Path> skipped) {}

  /** A file with pages. */
  public record PageFile(Path path, Form form) {

    /** Opens the file, and unpacks it if it is packed. */
    public InputStream open() throws IOException {
      InputStream file = new BufferedInputStream(Files.newInputStream(path));
      return path.toString().toLowerCase(Locale.ROOT).endsWith(".gz")
          ? new GZIPInputStream(file)
          : file;
    }
  }

  /**
   * Returns the page files among files and below folders, sorted by name.
   *
   * @throws Failure if a path does not exist, or a file that is named itself has an unknown ending
   */
  public static List<PageFile> find(List<Path> paths) {
    return look(paths).files();
  }

  /**
   * Returns the page files, and the files that were skipped.
   *
   * @throws Failure if a path does not exist, or a file that is named itself has an unknown ending
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
