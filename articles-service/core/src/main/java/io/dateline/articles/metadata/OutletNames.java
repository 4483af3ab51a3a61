package io.dateline.articles.metadata;

import io.dateline.articles.block.LowerCase;
import io.dateline.articles.block.PageHead;
import java.util.HashSet;
import java.util.Set;

/**
 * What a page calls its outlet, by letters and digits alone: an outlet that names itself as author
 * names nobody.
 *
 * @param names the names that it declares for the site and for the publisher
 * @param host of the page's address; empty where it has none
 */
record OutletNames(Set<String> names, String host) {

  /** Characters of what may be an outlet's name. */
  private static final int MAX_NAME_CHARS = 2_000;

  static OutletNames of(PageHead head, JsonLd jsonLd, String url) {
    Set<String> names = new HashSet<>();
    names.add(letters(head.meta("og:site_name").orElse("")));
    jsonLd.names("publisher").forEach(name -> names.add(letters(name)));
    return new OutletNames(
        names, url == null ? "" : letters(url.replaceFirst("^[a-z]+://([^/]*).*$", "$1")));
  }

  boolean isNamed(String name) {
    if (name.length() > MAX_NAME_CHARS) {
      return false;
    }
    String bare = letters(name);
    return bare.isEmpty() || names.contains(bare) || (bare.length() > 2 && host.contains(bare));
  }

  private static String letters(String text) {
    return LowerCase.of(text).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
