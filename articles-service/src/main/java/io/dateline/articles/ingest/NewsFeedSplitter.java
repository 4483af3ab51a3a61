package io.dateline.articles.ingest;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits the characters of an RSS or Atom feed into its entries. It looks for the tags of entries
 * alone, so that a feed need not be well-formed: a fault inside of one entry costs no other.
 */
final class NewsFeedSplitter {

  /** Characters before the first entry that are kept: they hold the feed's title and address. */
  private static final int MAX_HEAD_CHARS = 64 * 1024;

  private static final int CHUNK_CHARS = 16 * 1024;

  /** Characters at the end of a feed that show whether its root was closed. */
  private static final int TAIL_CHARS = 200;

  private static final Pattern ROOT =
      Pattern.compile("<(?:(?<prefix>[\\w.-]+):)?(?<name>[A-Za-z][\\w.-]*)");

  private static final String SECTION = "<![CDATA[";
  private static final String COMMENT = "<!--";

  private final Reader source;
  private final int maxChars;
  private final StringBuilder head = new StringBuilder();
  private final StringBuilder waiting = new StringBuilder();
  private final char[] chunk = new char[CHUNK_CHARS];
  private Pattern entryStart;
  private String tail = "";
  private boolean started;
  private boolean exhausted;

  /**
   * @param maxChars characters of one entry; a longer one is skipped and not kept in memory
   */
  NewsFeedSplitter(Reader source, int maxChars) {
    this.source = source;
    this.maxChars = maxChars;
  }

  /**
   * An entry with its tags.
   *
   * @param xml null if the entry is longer than the limit
   * @param whole false for the last entry of a feed that breaks off inside of it
   */
  record FeedPiece(String xml, boolean whole) {}

  /** Returns what stands before the first entry: the feed's title and address. */
  String head() {
    return head.toString();
  }

  /** Returns whether the first tag is that of an RSS or Atom feed. */
  boolean isFeed() throws IOException {
    if (!started) {
      started = true;
      while (waiting.length() < MAX_HEAD_CHARS && fill()) {
        // Declarations and comments may stand before the root.
      }
      Matcher root = ROOT.matcher(waiting);
      if (root.find() && root.group("name").matches("(?i)rss|feed|RDF")) {
        // "atom:entry" in "atom:feed"; the items of RSS 1.0 have no prefix, though their root has.
        String prefix = root.group("prefix");
        String optional = prefix == null ? "" : "(?:" + Pattern.quote(prefix) + ":)?";
        entryStart = Pattern.compile("<(" + optional + "(?:item|entry))[\\s>/]");
      }
    }
    return entryStart != null;
  }

  /** Returns whether the feed ended with an end tag, as that of its root is. */
  boolean isClosed() {
    return tail.strip().endsWith(">") && tail.contains("</");
  }

  /** Returns the next entry, or null at the end. */
  FeedPiece next() throws IOException {
    if (!isFeed()) {
      return null;
    }
    while (true) {
      Matcher start = entryStart.matcher(waiting);
      if (start.find()) {
        String name = start.group(1);
        drop(start.start());
        return entry(name);
      }
      // The tag of an entry may lie across the border of two chunks.
      drop(Math.max(0, waiting.length() - 64));
      if (!fill()) {
        drop(waiting.length());
        return null;
      }
    }
  }

  private void drop(int count) {
    if (head.length() + count <= MAX_HEAD_CHARS) {
      head.append(waiting, 0, count);
    }
    tail += waiting.substring(Math.max(0, count - TAIL_CHARS), count);
    tail = tail.substring(Math.max(0, tail.length() - TAIL_CHARS));
    waiting.delete(0, count);
  }

  private FeedPiece entry(String name) throws IOException {
    tail = "";
    boolean tooLong = false;
    int at = name.length() + 1;
    while (true) {
      if (at > maxChars) {
        tooLong = true;
        waiting.delete(0, at);
        at = 0;
      }
      int mark = find("<", at);
      if (mark < 0 && exhausted) {
        return piece(waiting.length(), tooLong, false);
      }
      if (mark < 0) {
        at = waiting.length();
        continue;
      }
      load(mark + name.length() + 16);
      if (starts(mark, SECTION)) {
        at = sectionEnd(name, mark + SECTION.length());
      } else if (starts(mark, COMMENT)) {
        int end = find("-->", mark);
        at = end < 0 ? mark + COMMENT.length() : end + 3;
      } else if (isTag(mark, "</" + name)) {
        int end = find(">", mark);
        return piece(end < 0 ? waiting.length() : end + 1, tooLong, true);
      } else if (isTag(mark, "<" + name) || isTag(mark, "</channel") || isTag(mark, "</feed")) {
        // The end tag of this entry is missing.
        return piece(mark, tooLong, true);
      } else {
        at = mark + 1;
      }
    }
  }

  private FeedPiece piece(int end, boolean tooLong, boolean whole) {
    String xml = tooLong || end > maxChars ? null : waiting.substring(0, end);
    waiting.delete(0, end);
    return new FeedPiece(xml, whole);
  }

  /**
   * Returns the index behind the section. A section that never ends would swallow the entries
   * behind it; therefore the end tag of the entry ends it, if the next entry or the end of the feed
   * follows.
   */
  private int sectionEnd(String name, int from) throws IOException {
    int end = find("]]>", from);
    int limit = end < 0 ? waiting.length() : end;
    String endTag = "</" + name;
    for (int tag = waiting.indexOf(endTag, from);
        tag >= 0 && tag < limit;
        tag = waiting.indexOf(endTag, tag + 1)) {
      int after = tag + endTag.length();
      Matcher next =
          Pattern.compile("\\s*>\\s*<(?:" + Pattern.quote(name) + "[\\s>]|/)")
              .matcher(waiting)
              .region(after, Math.min(waiting.length(), after + TAIL_CHARS));
      if (next.lookingAt()) {
        return tag;
      }
    }
    return end < 0 ? limit : end + 3;
  }

  /** Returns the index of the text, reading on within the limit of one entry, or -1. */
  private int find(String text, int from) throws IOException {
    int at = waiting.indexOf(text, from);
    while (at < 0 && waiting.length() <= maxChars) {
      int searched = Math.max(from, waiting.length() - text.length());
      if (!fill()) {
        return -1;
      }
      at = waiting.indexOf(text, searched);
    }
    return at;
  }

  private boolean starts(int at, String text) {
    return waiting.length() >= at + text.length()
        && waiting.substring(at, at + text.length()).equals(text);
  }

  private boolean isTag(int at, String start) {
    int after = at + start.length();
    return starts(at, start)
        && after < waiting.length()
        && (waiting.charAt(after) <= ' ' || "/>".indexOf(waiting.charAt(after)) >= 0);
  }

  private void load(int length) throws IOException {
    while (waiting.length() < length && fill()) {
      // Until enough characters are there.
    }
  }

  private boolean fill() throws IOException {
    if (exhausted) {
      return false;
    }
    int read = source.read(chunk);
    exhausted = read < 0;
    waiting.append(chunk, 0, Math.max(0, read));
    return !exhausted;
  }
}
