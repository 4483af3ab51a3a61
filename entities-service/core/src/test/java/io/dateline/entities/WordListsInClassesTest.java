package io.dateline.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsInClassesTest {

  @Test
  void no_class_of_the_core_holds_a_word_list() throws IOException {
    assertEquals(List.of(), WordListsInClasses.below(Path.of("src/main/java")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word.matches(\"(?i)who|that|which|when\")",
        "Pattern.compile(\"(?:mr|mrs\" + \"|ms|dr)\\\\.?\")",
        "Set.of(\"one\", \"two\", \"three\", \"four\")",
        "Map.of(\"one\", 1, \"two\", 2, \"three\", 3, \"four\", 4)",
        "Map.ofEntries(Map.entry(\"a\", \"b\"), Map.entry(\"c\", \"d\"))",
        "String[] words = {\"one\", \"two\", \"three\", \"four\"};",
        "case \"one\", \"two\", \"three\", \"four\" -> true;",
        "\"one two \" + \"three four\".split(\" \")",
      })
  void a_word_list_is_found(String code) {
    assertEquals(1, WordListsInClasses.of("x = " + code).size(), code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word.matches(\"(?i)who|that|which\")",
        "Set.of(\"one\", \"two\", \"three\")",
        "Set.of(\".\", \"!\", \"?\", \"…\", \"...\")",
        "Pattern.compile(\"[A-Z]|\\\\d+|[a-z]|x\")",
        "// Set.of(\"one\", \"two\", \"three\", \"four\")",
        "\"a sentence of several words\".length()",
      })
  void other_code_is_left_alone(String code) {
    assertEquals(List.of(), WordListsInClasses.of("x;\n" + code), code);
  }
}
