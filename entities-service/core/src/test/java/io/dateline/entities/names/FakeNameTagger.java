package io.dateline.entities.names;

import io.dateline.entities.text.TimeLimit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the names that a test gives it, wherever they stand, and no others. Needs no model. */
public final class FakeNameTagger implements NameTagger {

  private final Map<List<String>, NameKind> names = new LinkedHashMap<>();

  /** Adds names, whose words are the tokens with single spaces between. */
  public FakeNameTagger with(NameKind kind, String... written) {
    for (String name : written) {
      names.put(List.of(name.split(" ")), kind);
    }
    return this;
  }

  @Override
  public String id() {
    return "fake-1";
  }

  @Override
  public List<List<Name>> tag(List<List<String>> sentences, TimeLimit limit) {
    return sentences.stream().map(this::names).toList();
  }

  /** Returns the names of one sentence in its order; longer names win over shorter ones. */
  public List<Name> names(List<String> words) {
    List<Name> found = new ArrayList<>();
    names.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getKey().size()))
        .forEach(entry -> add(entry.getKey(), entry.getValue(), words, found));
    found.sort(Comparator.comparingInt(Name::from));
    return found;
  }

  private static void add(List<String> name, NameKind kind, List<String> words, List<Name> found) {
    for (int from = 0; from + name.size() <= words.size(); from++) {
      int start = from;
      int to = from + name.size();
      boolean free = found.stream().noneMatch(n -> n.from() < to && start < n.to());
      if (free && words.subList(from, to).equals(name)) {
        found.add(new Name(kind, from, to, 0.99));
      }
    }
  }
}
