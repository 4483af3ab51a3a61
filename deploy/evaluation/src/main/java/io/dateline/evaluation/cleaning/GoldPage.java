package io.dateline.evaluation.cleaning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.articles.page.RawPage;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A page with what an annotator found in it.
 *
 * @param outlet the publisher, as the gold says, or by the host
 * @param language two letters, or null
 * @param captions the texts under pictures with their credits; empty if the gold has none
 * @param title null if the gold has none, like {@code url} and {@code publishDate}
 * @param publishDate {@code YYYY-MM-DD}, or with time and zone
 * @param with snippets that must stay
 * @param without snippets that must go
 * @param html the page with its tags
 * @param text the page without its tags
 */
public record GoldPage(
    String id,
    String url,
    String outlet,
    String language,
    String title,
    List<String> authors,
    String publishDate,
    String body,
    List<String> standfirst,
    List<String> with,
    List<String> without,
    List<Caption> captions,
    byte[] html,
    byte[] text) {

  /** The text under a picture, with all credits. */
  public record Caption(String text, List<String> credit) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;]|\\band\\b|&)\\s*");
  private static final Pattern DEGREE =
      Pattern.compile("(?:(?=\\S*\\p{Lu}\\S*\\p{Lu})[\\p{L}.®*-]+[ \\d]*)+");

  /**
   * Returns all pages of a folder, by id: {@code gold/ID.json}, {@code html/ID.html.gz}, {@code
   * text/ID.txt}.
   *
   * @throws Failure if the folder has another form
   */
  public static List<GoldPage> folder(Path folder) throws IOException {
    if (!Files.isDirectory(folder.resolve("gold"))) {
      throw new Failure(folder + " has no folder gold");
    }
    List<Path> files;
    try (Stream<Path> gold = Files.list(folder.resolve("gold"))) {
      files = gold.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    List<GoldPage> pages = new ArrayList<>();
    for (Path file : files) {
      pages.add(of(folder, JSON.readTree(file.toFile())));
    }
    return pages;
  }

  private static GoldPage of(Path folder, JsonNode gold) throws IOException {
    String id = gold.path("id").asText();
    List<String> authors = strings(gold.path("authors"));
    if (authors.isEmpty()) {
      authors = people(gold.path("author").asText(""));
    }
    byte[] html;
    try (InputStream packed =
        new GZIPInputStream(
            Files.newInputStream(folder.resolve("html").resolve(id + ".html.gz")))) {
      html = packed.readAllBytes();
    }
    return new GoldPage(
        id,
        gold.path("url").asText(null),
        outlet(gold),
        gold.path("lang").asText(null),
        gold.path("title").asText(null),
        authors,
        gold.path("publish_date").asText(null),
        gold.path("main_content").asText(""),
        strings(gold.path("standfirst")),
        strings(gold.path("with")),
        strings(gold.path("without")),
        captions(gold.path("captions")),
        html,
        Files.readAllBytes(folder.resolve("text").resolve(id + ".txt")));
  }

  /**
   * Returns the score against the better of the two bodies that the gold allows: with its
   * standfirst, or without.
   */
  public WordF1 score(String found) {
    WordF1 plain = WordF1.of(found, body);
    WordF1 whole = WordF1.of(found, String.join("\n", standfirst) + "\n" + body);
    return plain.f1() >= whole.f1() ? plain : whole;
  }

  /** Returns the page as a crawler would bring it. */
  public RawPage raw(RawPage.Format form) {
    return new RawPage(url, null, form, null, form == RawPage.Format.HTML ? html : text, false);
  }

  private static String outlet(JsonNode gold) {
    if (gold.hasNonNull("outlet")) {
      return gold.path("country").asText("") + ' ' + gold.path("outlet").asText();
    }
    String host = gold.path("url").asText("").replaceFirst("^[a-z]+://", "");
    String[] labels = host.replaceFirst("[/:?#].*", "").split("\\.");
    return labels.length < 2 ? gold.path("id").asText() : labels[labels.length - 2];
  }

  /** "Ida Holm, MD, and Jens Vik" are two people: a degree behind a comma is no person. */
  private static List<String> people(String author) {
    List<String> people = new ArrayList<>();
    for (String name : BETWEEN.split(author.strip())) {
      if (!name.isEmpty() && (people.isEmpty() || !DEGREE.matcher(name).matches())) {
        people.add(name);
      }
    }
    return people;
  }

  private static List<Caption> captions(JsonNode array) {
    List<Caption> captions = new ArrayList<>();
    array.forEach(
        c -> captions.add(new Caption(c.path("text").asText(""), strings(c.path("credit")))));
    return captions;
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(item -> strings.add(item.asText()));
    return strings;
  }
}
