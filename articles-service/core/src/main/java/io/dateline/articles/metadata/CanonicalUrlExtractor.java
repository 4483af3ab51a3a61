package io.dateline.articles.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** Finds the address that the outlet declares for the story, of the several that lead to it. */
final class CanonicalUrlExtractor {

  private static final List<String> URL_METAS = List.of("link:canonical", "og:url");

  private CanonicalUrlExtractor() {}

  static Optional<ExtractedValue<String>> find(LabelledPage page) {
    for (String name : URL_METAS) {
      Optional<String> url = page.head().meta(name).flatMap(text -> absolute(text, page.url()));
      if (url.isPresent()) {
        String source = name.startsWith("link:") ? "link canonical" : "meta " + name;
        return Optional.of(ExtractedValue.inMarkup(url.get(), source, 0.9));
      }
    }
    return Optional.empty();
  }

  /** Returns the absolute address; pages may declare one relative to their own. */
  private static Optional<String> absolute(String text, String base) {
    try {
      URI url = new URI(text.strip());
      URI whole = url.isAbsolute() || base == null ? url : new URI(base).resolve(url);
      boolean web =
          "http".equalsIgnoreCase(whole.getScheme()) || "https".equalsIgnoreCase(whole.getScheme());
      return web && whole.getHost() != null ? Optional.of(whole.toString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
