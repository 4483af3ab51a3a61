package io.dateline.evaluation.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Pages that are expensive to read: each repeats something that a step of reading might handle in
 * more than linear time.
 */
public final class AttackPages {

  private static final int KILOBYTE = 1000;

  private AttackPages() {}

  /** Returns pages without tags, by what they repeat. */
  public static Map<String, String> texts() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("one word of 20 kB", head() + "a".repeat(20 * KILOBYTE));
    pages.put("dashes, 32 kB", head() + "- ".repeat(16 * KILOBYTE));
    pages.put("By A B, 800 kB", "By A B\n".repeat(114 * KILOBYTE));
    pages.put("names, 400 kB", head() + "John Smith and Jane Roe met. ".repeat(14 * KILOBYTE));
    pages.put("quotation marks, 400 kB", head() + "“a” ".repeat(100 * KILOBYTE));
    pages.put("brackets, 400 kB", head() + "(".repeat(400 * KILOBYTE));
    pages.put("dates, 400 kB", "4 March 2026, ".repeat(28 * KILOBYTE));
    pages.put("addresses, 400 kB", head() + "http://a.b/c-d_e?f=".repeat(21 * KILOBYTE));
    pages.put("short lines, 400 kB", "a\n".repeat(200 * KILOBYTE));
    pages.put("countries, 400 kB", head() + "France, Georgia, Jordan. ".repeat(16 * KILOBYTE));
    return pages;
  }

  /** Returns HTML pages, by what they repeat. */
  public static Map<String, String> html() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("<a><p><b>, 800 kB", "<a><p><b>".repeat(89 * KILOBYTE));
    pages.put("nested div, 800 kB", "<div>".repeat(160 * KILOBYTE));
    pages.put("<table><td>, 800 kB", "<table><td>".repeat(73 * KILOBYTE));
    pages.put("attributes, 800 kB", "<p " + "a=b ".repeat(200 * KILOBYTE) + ">x</p>");
    pages.put("entities, 800 kB", "<p>" + "&amp;".repeat(160 * KILOBYTE) + "</p>");
    pages.put("<font><b>, 800 kB", "<font><b></font>".repeat(50 * KILOBYTE));
    pages.put("meta, 800 kB", "<meta name=date content='4 March 2026'>".repeat(20 * KILOBYTE));
    pages.put(
        "JSON-LD, 800 kB",
        "<script type='application/ld+json'>" + "[".repeat(800 * KILOBYTE) + "</script>");
    return pages;
  }

  /** Returns a feed whose only entry unpacks to some megabytes. */
  public static byte[] packedFeed(int megabytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(
          "<rss version='2.0'><channel><item><title>A</title><description>"
              .getBytes(StandardCharsets.UTF_8));
      byte[] words = "harbour ".repeat(125_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < megabytes; i++) {
        out.write(words);
      }
      out.write("</description></item></channel></rss>".getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** Returns an ordinary page with names, offices, quotes and a date, different for each number. */
  public static String ordinary(int number) {
    return "Harbour council of Velby votes on pier "
        + number
        + "\n\nVELBY, 3 March 2026 - Mayor Amira Dahl of Velby met Foreign Minister Rosa Vidal of Chile"
        + " on Tuesday about pier "
        + number
        + ".\n\n\"The harbour will open in "
        + (2027 + number % 9)
        + ",\" Dahl said. The Council of Andean Ports paid $"
        + (number + 2)
        + " million, and France, Peru and Japan agreed.\n\nVidal said that pier "
        + number
        + " would be named after engineer Tomas Lind, who died in Lima on 4 May 2019.\n";
  }

  private static String head() {
    return "Harbour closes\n\nVELBY, 3 March 2026 - The harbour of Velby closed on Monday.\n\n";
  }
}
