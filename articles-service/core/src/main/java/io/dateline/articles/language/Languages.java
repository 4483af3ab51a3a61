package io.dateline.articles.language;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The registered languages, and the word lists that rules read from all of them together.
 *
 * <p>A rule reads the words of all languages and not those of the page's language, for two reasons.
 * The language of a page is known only when its story is: the detector needs the clean text. And a
 * page mixes languages: English buttons and offers stand around German stories.
 *
 * <p>To add a language, write a folder of word lists named by its code, and name the code in a file
 * {@code io/dateline/articles/language/languages.tsv} on the class path. Every such file counts.
 * The lists are read once, when the first rule is loaded.
 */
public final class Languages {

  private static final String REGISTRY = "io/dateline/articles/language/languages.tsv";

  private Languages() {}

  /** Returns all registered languages, in the order of the registry. */
  public static List<Language> registered() {
    return Registered.LANGUAGES;
  }

  /** Returns the entries of a list in all languages, each once. */
  public static Set<String> words(WordList list) {
    Set<String> words = new LinkedHashSet<>();
    for (Language language : registered()) {
      language.entries(list).forEach(entry -> words.add(entry.text()));
    }
    return Collections.unmodifiableSet(words);
  }

  /**
   * Returns the entries of a list in all languages as alternatives of a regular expression:
   * "by|von".
   */
  public static String alternatives(WordList list) {
    return String.join("|", words(list));
  }

  /** Returns the entries of a list with their values; if languages differ, the first one counts. */
  public static Map<String, String> values(WordList list) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Language language : registered()) {
      language.entries(list).forEach(entry -> values.putIfAbsent(entry.text(), entry.value()));
    }
    return Collections.unmodifiableMap(values);
  }

  private static final class Registered {

    static final List<Language> LANGUAGES =
        codes().stream().map(ResourceLanguage::read).collect(Collectors.toUnmodifiableList());

    private static Set<String> codes() {
      Set<String> codes = new LinkedHashSet<>();
      try {
        for (URL registry : registries()) {
          try (InputStream file = registry.openStream()) {
            TableFile.rows(file).forEach(row -> codes.add(row[0]));
          }
        }
      } catch (IOException e) {
        throw new IllegalStateException("cannot read the registered languages", e);
      }
      return codes;
    }

    private static List<URL> registries() throws IOException {
      return new ArrayList<>(
          Collections.list(Languages.class.getClassLoader().getResources(REGISTRY)));
    }
  }
}
