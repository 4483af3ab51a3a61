package io.dateline.articles.block;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The declarations of an HTML page about itself, in markup that readers do not see.
 *
 * @param language the {@code lang} attribute of the root, or null
 * @param title the {@code title} element, or null
 * @param metas contents of the page's meta elements by lower-cased name or property, and of
 *     microdata ({@code itemprop:…}) and microformats ({@code microformat:…}), {@code
 *     link:canonical}, {@code rel:author}, {@code link:author} (texts of links to writers' pages)
 *     and {@code time}; without those of comments and other stories
 * @param jsonLd the texts of the JSON-LD scripts, unparsed
 */
public record PageHead(
    String language, String title, Map<String, List<String>> metas, List<String> jsonLd) {

  public static final PageHead NONE = new PageHead(null, null, Map.of(), List.of());

  /** Returns the first non-blank content under this name. */
  public Optional<String> meta(String name) {
    return metas.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).findFirst();
  }

  public List<String> all(String name) {
    return metas.getOrDefault(name, List.of());
  }
}
