package io.dateline.entities.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameTagger;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.text.TimeLimit;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractorVersionTest {

  private static String version(String tagger) {
    return new Extractor(new NamelessTagger(tagger), Gazetteer.load()).version();
  }

  private record NamelessTagger(String id) implements NameTagger {
    @Override
    public List<List<Name>> tag(List<List<String>> sentences, TimeLimit limit) {
      return sentences.stream().map(sentence -> List.<Name>of()).toList();
    }
  }

  @Test
  void another_tagger_makes_another_version() {
    assertEquals(version("one"), version("one"));
    assertNotEquals(version("one"), version("two"));
  }

  @Test
  void the_version_names_the_stages_in_their_order() {
    assertEquals(
        List.of(
            "sentences",
            "names",
            "syntax",
            "offices",
            "mentions",
            "resolution",
            "quotes",
            "events"),
        List.of(version("one").replaceAll("\\+.*|\\.\\d+", "").split("-")));
  }
}
