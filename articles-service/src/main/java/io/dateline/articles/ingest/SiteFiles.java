package io.dateline.articles.ingest;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Knows the files by which a site speaks to crawlers and advertisers ("robots.txt", "ads.txt").
 * Crawls keep them beside the pages, and they are no news.
 */
final class SiteFiles {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)https?://[^/]+/(?:(?:robots|ads|app-ads|humans|llms|security)\\.txt|\\.well-known/[^?#]*)(?:[?#].*)?");

  /** "Disallow: /search" in robots.txt, "adx.example, 17, DIRECT" in ads.txt. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?i)#.*|(?:user-agent|disallow|allow|sitemap|crawl-delay|host|noindex|clean-param|content-signal)\\s*:.*"
              + "|[\\w.-]+\\s*,\\s*[^,]+,\\s*(?:direct|reseller)\\b.*"
              + "|(?:subdomain|ownerdomain|managerdomain|contact)\\s*=.*");

  /** Characters at the start of a file without an address that are looked at. */
  private static final int LOOKED_AT_CHARS = 4096;

  private SiteFiles() {}

  /** Returns whether the address is that of such a file. */
  static boolean isOne(String url) {
    return url != null && ADDRESS.matcher(url).matches();
  }

  /** Returns whether the bytes are such a file: all its lines are instructions or comments. */
  static boolean isOne(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT_CHARS), StandardCharsets.ISO_8859_1);
    // The last line may be cut.
    String whole =
        bytes.length > LOOKED_AT_CHARS
            ? start.substring(0, Math.max(0, start.lastIndexOf('\n')))
            : start;
    boolean instructs = false;
    for (String line : whole.split("[\\r\\n]+", -1)) {
      String text = line.replaceFirst("^ï»¿", "").strip();
      if (!text.isEmpty()) {
        if (text.length() > 2000 || !LINE.matcher(text).matches()) {
          return false;
        }
        instructs |= text.charAt(0) != '#';
      }
    }
    return instructs;
  }
}
