package io.dateline.articles.metadata;

import io.dateline.articles.block.LowerCase;
import io.dateline.articles.block.PageHead;
import java.util.HashSet;
import java.util.Set;

/**
 * The names that a page has for its outlet, reduced to letters and digits. An outlet that names
 * itself as author names nobody.
 *
 * @param names the declared names of the site and of the publisher
 * @param host the host of the page's address; empty if it has none
 */
record OutletNames(Set<String> names, String host) {

  /** Characters of a name that is compared with the outlet's. */
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
