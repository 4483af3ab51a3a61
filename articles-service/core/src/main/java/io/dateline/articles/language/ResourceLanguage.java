package io.dateline.articles.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A language whose word lists stand in the resource folder named by its code. */
final class ResourceLanguage implements Language {

  private final String code;
  private final Map<WordList, List<WordEntry>> entries = new EnumMap<>(WordList.class);

  private ResourceLanguage(String code) {
    this.code = code;
  }

  /**
   * Reads all files of the language.
   *
   * @throws IllegalStateException if the folder has no file, or a file has a row without a known
   *     list
   */
  static ResourceLanguage read(String code) {
    ResourceLanguage language = new ResourceLanguage(code);
    Map<String, Map<String, WordList>> topics = new HashMap<>();
    for (WordList list : WordList.values()) {
      topics.computeIfAbsent(list.topic(), t -> new HashMap<>()).put(list.key(), list);
    }
    boolean found = false;
    for (String topic : new TreeSet<>(topics.keySet())) {
      String name = code + "/" + topic + ".tsv";
      try (InputStream file = ResourceLanguage.class.getResourceAsStream(name)) {
        if (file != null) {
          found = true;
          language.add(name, TableFile.rows(file), topics.get(topic));
        }
      } catch (IOException e) {
        throw new IllegalStateException("cannot read " + name, e);
      }
    }
    if (!found) {
      throw new IllegalStateException("the language " + code + " has no file of word lists");
    }
    return language;
  }

  private void add(String file, List<String[]> rows, Map<String, WordList> lists) {
    for (String[] row : rows) {
      if (row.length < 2) {
        throw new IllegalStateException(file + " has a row without an entry: " + row[0]);
      }
      for (String key : row[0].split(",")) {
        WordList list = lists.get(key);
        if (list == null) {
          throw new IllegalStateException(file + " names an unknown list: " + key);
        }
        entries
            .computeIfAbsent(list, l -> new ArrayList<>())
            .add(new WordEntry(row[1], row.length > 2 ? row[2] : null));
      }
    }
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public List<WordEntry> entries(WordList list) {
    return List.copyOf(entries.getOrDefault(list, List.of()));
  }
}
