package io.dateline.articles.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.articles.page.RawPage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A page with what a careful reader finds in it. */
record GoldPage(
    String id,
    String url,
    String title,
    List<String> authors,
    String publishDate,
    String body,
    List<String> standfirst,
    List<String> with,
    List<String> without,
    byte[] html,
    byte[] text) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** All pages of a folder, by id. */
  static List<GoldPage> folder(Path folder) throws IOException {
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
    if (authors.isEmpty() && !gold.path("author").asText("").isBlank()) {
      authors = List.of(gold.path("author").asText());
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
        gold.path("title").asText(null),
        authors,
        gold.path("publish_date").asText(null),
        gold.path("main_content").asText(""),
        strings(gold.path("standfirst")),
        strings(gold.path("with")),
        strings(gold.path("without")),
        html,
        Files.readAllBytes(folder.resolve("text").resolve(id + ".txt")));
  }

  /** The page as a crawler would bring it. */
  RawPage raw(RawPage.Form form) {
    return new RawPage(url, null, form, null, form == RawPage.Form.HTML ? html : text, false);
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(item -> strings.add(item.asText()));
    return strings;
  }
}
