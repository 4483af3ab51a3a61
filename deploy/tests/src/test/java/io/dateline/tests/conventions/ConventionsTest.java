package io.dateline.tests.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConventionsTest {

  private static final Path HOME =
      Path.of(System.getProperty("dateline.home")).toAbsolutePath().normalize();

  private static final List<JavaSource> SOURCES = JavaSource.all(HOME);

  @Test
  void no_class_of_a_core_holds_a_word_list() {
    assertNone(
        SOURCES.stream()
            .filter(source -> source.isMain() && source.module().endsWith("/core"))
            .flatMap(source -> WordLists.in(source).stream())
            .toList());
  }

  @Test
  void names_say_what_things_are() {
    assertNone(
        SOURCES.stream()
            // Tests of the rules hold what the rules forbid.
            .filter(source -> !source.fileName().startsWith("Broken"))
            .flatMap(source -> Names.bad(source).stream())
            .toList());
  }

  @Test
  void one_class_name_means_one_thing() throws IOException {
    assertNone(Names.ambiguous(SOURCES, glossaryClasses()));
  }

  @Test
  void each_package_of_main_code_says_what_it_owns() {
    Map<Path, Set<String>> folders =
        SOURCES.stream()
            .filter(JavaSource::isMain)
            .collect(
                Collectors.groupingBy(
                    source -> source.path().getParent(),
                    Collectors.mapping(JavaSource::fileName, Collectors.toSet())));
    assertNone(
        folders.entrySet().stream()
            .filter(folder -> !folder.getValue().contains("package-info.java"))
            .map(folder -> folder.getKey() + " has no package-info.java")
            .toList());
  }

  @Test
  void the_page_of_settings_is_in_step_with_the_code() throws IOException {
    Path file = HOME.resolve("SETTINGS.md");
    String page = SettingsPage.of(SOURCES);
    if (Boolean.getBoolean("contract.update")) {
      Files.writeString(file, page);
    }
    assertEquals(page, Files.readString(file), "-Dcontract.update=true writes SETTINGS.md anew");
  }

  @Test
  void each_setting_says_what_it_does() {
    assertNone(SettingsPage.undescribed(SOURCES));
  }

  @Test
  void a_setting_appears_with_its_default_and_its_meaning() {
    JavaSource source =
        JavaSource.of(
            "example",
            Path.of("example/src/main/java/FeedSettings.java"),
            "@ConfigMapping(prefix = \"dateline.feed\") interface FeedSettings {"
                + " /** Changes in one answer. */ @WithDefault(\"500\") int maxChanges(); int bare(); }");
    assertTrue(
        SettingsPage.of(List.of(source))
            .contains("| `dateline.feed.max-changes` | `500` | Changes in one answer. |"));
    assertEquals(List.of("dateline.feed.bare"), SettingsPage.undescribed(List.of(source)));
  }

  @Test
  void the_glossary_and_the_architecture_name_classes_that_exist() throws IOException {
    Set<String> classes =
        SOURCES.stream()
            .map(source -> source.fileName().replace(".java", ""))
            .collect(Collectors.toSet());
    Set<String> missing = glossaryClasses();
    Matcher name =
        Pattern.compile("`([A-Z][a-z]+[A-Z]\\w+)`")
            .matcher(Files.readString(HOME.resolve("ARCHITECTURE.md")));
    while (name.find()) {
      missing.add(name.group(1));
    }
    missing.removeAll(classes);
    assertNone(missing.stream().map(unknown -> "there is no class " + unknown).toList());
  }

  @Test
  void word_lists_are_found_in_each_of_their_forms() {
    assertEquals(1, listsIn("Pattern P = Pattern.compile(\"(?:said|told|added|wrote) that\");"));
    assertEquals(
        1, listsIn("Pattern P = Pattern.compile(\"said|told\" + \"|added|wrote\" + TAIL);"));
    assertEquals(1, listsIn("Set<String> S = Set.of(\"said\", \"told\", \"added\", \"wrote\");"));
    assertEquals(1, listsIn("String[] A = {\"said\", \"told\", \"added\", \"wrote\"};"));
    assertEquals(1, listsIn("Set<String> S = words(\"said told added wrote\");"));
    assertEquals(1, listsIn("String[] A = \"said told added wrote\".split(\" \");"));
  }

  @Test
  void short_lists_and_sentences_are_no_word_lists() {
    assertEquals(0, listsIn("Pattern P = Pattern.compile(\"said|told|added\");"));
    assertEquals(0, listsIn("Set<String> S = Set.of(\"said\", \"told\", \"added\");"));
    assertEquals(0, listsIn("String S = \"The text has no sentences at all.\";"));
    assertEquals(0, listsIn("Pattern P = Pattern.compile(\"[a-z]|\\\\d|\\\\w|\\\\s\");"));
  }

  @Test
  void bad_names_are_found() {
    assertEquals(
        List.of(
            "Bad.java: a package that says nothing: io.dateline.util",
            "Bad.java: a class whose name says nothing: FeedConfig",
            "Bad.java: a constant that does not say what it limits: MOST",
            "Bad.java: a constant that does not say what it limits: LEAST_WORDS",
            "Bad.java: a test whose name is no sentence in snake_case: testFeed"),
        Names.bad(
            source(
                "Bad.java",
                "package io.dateline.util; class FeedConfig { static final int MOST = 1;"
                    + " static final int LEAST_WORDS = 1; static final int MAX_PAGES = 1;"
                    + " @Test void testFeed() {} @Test void a_feed_is_read() {} }")));
  }

  @Test
  void a_name_of_two_classes_is_found_unless_the_glossary_has_it() {
    List<JavaSource> sources =
        List.of(
            JavaSource.of("gateway", Path.of("gateway/src/main/java/Page.java"), "class Page {}"),
            JavaSource.of(
                "articles-service/core",
                Path.of("articles-service/core/src/main/java/Page.java"),
                "class Page {}"));
    assertEquals(1, Names.ambiguous(sources, Set.of()).size());
    assertEquals(List.of(), Names.ambiguous(sources, Set.of("Page")));
  }

  private static int listsIn(String member) {
    return WordLists.in(source("Example.java", "class Example { " + member + " }")).size();
  }

  private static JavaSource source(String name, String text) {
    return JavaSource.of("example", Path.of(name), text);
  }

  /** Reads the classes that the glossary names in its third column. */
  private static Set<String> glossaryClasses() throws IOException {
    Set<String> classes = new TreeSet<>();
    Pattern name = Pattern.compile("`(\\w+)`");
    for (String line : Files.readAllLines(HOME.resolve("GLOSSARY.md"))) {
      String[] cells = line.split("\\|");
      if (cells.length > 3) {
        Matcher matcher = name.matcher(cells[3]);
        while (matcher.find()) {
          classes.add(matcher.group(1));
        }
      }
    }
    return classes;
  }

  private static void assertNone(List<String> found) {
    assertTrue(found.isEmpty(), () -> String.join("\n", found));
  }
}
