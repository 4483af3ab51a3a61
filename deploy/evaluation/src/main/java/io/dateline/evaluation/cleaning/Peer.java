package io.dateline.evaluation.cleaning;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import net.dankito.readability4j.Readability4J;

/** Other Java libraries that clean pages, measured beside ours. */
public enum Peer {
  /** A port of the reader view of a well-known browser. */
  READABILITY4J {
    @Override
    public String textOf(String html) {
      String text = new Readability4J("https://example.org/", html).parse().getTextContent();
      return text == null ? "" : text;
    }
  },

  /**
   * Shallow text features (Kohlschütter, Fankhauser and Nejdl 2010), with its rules for articles.
   */
  BOILERPIPE {
    @Override
    public String textOf(String html) {
      try {
        return ArticleExtractor.INSTANCE.getText(html);
      } catch (BoilerpipeProcessingException e) {
        return "";
      }
    }
  };

  /** Returns the story of a page; empty if the library finds none or fails. */
  public abstract String textOf(String html);
}
