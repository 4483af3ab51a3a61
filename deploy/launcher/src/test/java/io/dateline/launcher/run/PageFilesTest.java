package io.dateline.launcher.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.launcher.Failure;
import io.dateline.launcher.run.PageFiles.Form;
import io.dateline.launcher.run.PageFiles.PageFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFilesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "a.txt, TEXT",
    "a.html, HTML",
    "a.HTM, HTML",
    "a.json, JSON",
    "a.ndjson, LINES",
    "a.jsonl, LINES",
    "a.txt.gz, TEXT",
    "a.ndjson.GZ, LINES",
    "a.warc.gz, ARCHIVE",
    "a.wet, ARCHIVE",
    "a.rss, FEED",
    "a.atom, FEED"
  })
  void the_ending_tells_what_a_file_holds(String name, Form form) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "Page.");
    assertEquals(List.of(new PageFile(file, form)), PageFiles.find(List.of(file)));
  }

  @Test
  void a_folder_gives_the_page_files_below_it_in_the_order_of_their_names() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("deeper"));
    Files.writeString(folder.resolve("b.txt"), "B.");
    Files.writeString(folder.resolve("a.html"), "A.");
    Files.writeString(folder.resolve("README.md"), "No page.");
    Files.writeString(deep.resolve("c.json"), "{}");

    List<String> found =
        PageFiles.find(List.of(folder)).stream()
            .map(file -> folder.relativize(file.path()).toString())
            .toList();

    assertEquals(List.of("a.html", "b.txt", Path.of("deeper", "c.json").toString()), found);
  }

  @Test
  void an_xml_file_is_read_where_it_is_a_feed_and_skipped_files_are_told() throws IOException {
    Path feed =
        Files.writeString(
            folder.resolve("a.xml"), "<?xml version='1.0'?>\n<!-- Ours -->\n<rss version='2.0'>");
    Path map = Files.writeString(folder.resolve("b.xml"), "<?xml version='1.0'?><urlset>");
    Path picture = Files.writeString(folder.resolve("c.png"), "");
    PageFiles.Found found = PageFiles.look(List.of(folder));
    assertEquals(List.of(new PageFile(feed, Form.FEED)), found.files());
    assertEquals(List.of(map, picture), found.skipped());
  }

  @Test
  void a_packed_file_is_read_unpacked() throws IOException {
    Path file = folder.resolve("a.txt.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("Ein Blatt.".getBytes(StandardCharsets.UTF_8));
    }
    try (InputStream in = PageFiles.find(List.of(file)).get(0).open()) {
      assertEquals("Ein Blatt.", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void a_file_that_does_not_exist_is_named() {
    Failure failure = failure(folder.resolve("nowhere.txt"));
    assertTrue(failure.getMessage().contains("nowhere.txt does not exist"), failure.getMessage());
  }

  @Test
  void a_file_of_an_unknown_ending_is_refused_where_it_is_asked_for_by_name() throws IOException {
    Failure failure = failure(Files.writeString(folder.resolve("page.pdf"), "%PDF"));
    assertTrue(failure.getMessage().contains("page.pdf is none of"), failure.getMessage());
  }

  @Test
  void a_folder_without_pages_is_refused() {
    Failure failure = failure(folder);
    assertTrue(failure.getMessage().startsWith("no pages"), failure.getMessage());
  }

  private static Failure failure(Path path) {
    return assertThrows(Failure.class, () -> PageFiles.find(List.of(path)));
  }
}
