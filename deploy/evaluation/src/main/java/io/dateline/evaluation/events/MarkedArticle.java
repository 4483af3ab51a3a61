package io.dateline.evaluation.events;

import io.dateline.articles.language.LanguageDetector;
import io.dateline.articles.page.PageReader;
import io.dateline.articles.page.ParsedPage;
import io.dateline.articles.page.RawPage;
import io.dateline.entities.extraction.ArticleText;
import io.dateline.entities.text.Span;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An article with marked sentences.
 *
 * @param text what the pipeline reads
 * @param sentences the marked sentences with their place in the text
 */
public record MarkedArticle(ArticleText text, List<PlacedSentence> sentences) {

  /** A marked sentence and where it begins in the text of its article. */
  record PlacedSentence(MarkedSentence marked, Span span) {}

  /**
   * Reads the {@code .jsonl} files of a folder. Where the folder has a page of the name in {@code
   * file}, the sentences are looked up in its cleaned text; a sentence that is not there, and the
   * sentences of an article without a page, are read one behind the other.
   *
   * @throws Failure if the folder has no marked sentences
   */
  public static List<MarkedArticle> read(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(f -> f.toString().endsWith(".jsonl")).sorted().forEach(files::add);
    }
    List<MarkedArticle> articles = new ArrayList<>();
    for (Path file : files) {
      Map<String, List<MarkedSentence>> byFile = new LinkedHashMap<>();
      for (MarkedSentence sentence : MarkedSentence.read(file)) {
        byFile.computeIfAbsent(sentence.file(), name -> new ArrayList<>()).add(sentence);
      }
      for (Map.Entry<String, List<MarkedSentence>> entry : byFile.entrySet()) {
        Path page = file.resolveSibling(entry.getKey());
        boolean isThere = !entry.getKey().isEmpty() && Files.isRegularFile(page);
        articles.addAll(
            isThere ? ofPage(page, entry.getValue()) : List.of(ofSentences(entry.getValue())));
      }
    }
    if (articles.isEmpty()) {
      throw new Failure(folder + " has no .jsonl file with marked sentences");
    }
    return articles;
  }

  private static List<MarkedArticle> ofPage(Path page, List<MarkedSentence> sentences)
      throws IOException {
    RawPage.Format format =
        page.toString().endsWith(".html") ? RawPage.Format.HTML : RawPage.Format.TEXT;
    ParsedPage read =
        PageReader.withLanguages(LanguageDetector.NONE)
            .read(new RawPage(null, null, format, null, Files.readAllBytes(page), false));
    List<PlacedSentence> placed = new ArrayList<>();
    List<MarkedSentence> others = new ArrayList<>();
    for (MarkedSentence sentence : sentences) {
      int at = read.text().indexOf(sentence.sentence());
      if (at < 0) {
        others.add(sentence);
      } else {
        placed.add(new PlacedSentence(sentence, spanOf(at, sentence)));
      }
    }
    LocalDate published =
        read.metadata().publishedAt() == null
            ? published(sentences)
            : read.metadata().publishedAt().at().toLocalDate();
    List<MarkedArticle> articles = new ArrayList<>();
    articles.add(
        new MarkedArticle(new ArticleText(read.text(), "en", published, List.of()), placed));
    if (!others.isEmpty()) {
      articles.add(ofSentences(others));
    }
    return articles;
  }

  private static MarkedArticle ofSentences(List<MarkedSentence> sentences) {
    StringBuilder text = new StringBuilder();
    List<PlacedSentence> placed = new ArrayList<>();
    for (MarkedSentence sentence : sentences) {
      text.append(text.isEmpty() ? "" : "\n\n");
      placed.add(new PlacedSentence(sentence, spanOf(text.length(), sentence)));
      text.append(sentence.sentence());
    }
    return new MarkedArticle(
        new ArticleText(text.toString(), "en", published(sentences), List.of()), placed);
  }

  private static Span spanOf(int start, MarkedSentence sentence) {
    return new Span(start, start + sentence.sentence().length());
  }

  private static LocalDate published(List<MarkedSentence> sentences) {
    String day = sentences.get(0).published();
    return day == null ? null : LocalDate.parse(day.substring(0, 10));
  }
}
