package io.dateline.evaluation.stories;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes short articles as long as real ones. Real articles carry background that each outlet
 * chooses for itself, so that two of them share less of their words than two short ones.
 */
public final class PaddedArticles {

  private static final int PADDED_WORDS = 230;

  /** Sentences between the paddings of two articles, so that no two are padded alike. */
  private static final int STRIDE = 7;

  private PaddedArticles() {}

  /**
   * Appends sentences of other news to each article.
   *
   * @param file lines of JSON with a "sentence" each
   */
  public static List<ToldArticle> pad(List<ToldArticle> articles, Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> sentences = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      sentences.add(json.readTree(line).path("sentence").asText());
    }
    List<ToldArticle> padded = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      ToldArticle article = articles.get(i);
      StringBuilder text = new StringBuilder(article.text());
      int words = article.text().split(" ").length;
      for (int next = i * STRIDE; words < PADDED_WORDS; next++) {
        String sentence = sentences.get(next % sentences.size());
        text.append(' ').append(sentence);
        words += sentence.split(" ").length;
      }
      padded.add(new ToldArticle(article.story(), article.day(), article.title(), text.toString()));
    }
    return padded;
  }
}
