package io.dateline.entities.quotes;

import io.dateline.entities.document.AnnotatedDocument;
import io.dateline.entities.document.Annotation;
import io.dateline.entities.document.Annotations;
import io.dateline.entities.document.Stage;
import io.dateline.entities.text.TimeLimit;
import java.util.List;
import java.util.Set;

/** Finds the quotes of a document and their speakers. */
public final class QuoteStage implements Stage {

  /** The quotes in the order of the text. */
  public static final Annotation<List<Quote>> QUOTES = Annotation.ofDocument("quotes");

  @Override
  public String name() {
    return "quotes";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public Set<Annotation<?>> requires() {
    return Set.of(
        Annotations.SENTENCES, Annotations.TREES, Annotations.OFFICE_PHRASES, Annotations.MENTIONS);
  }

  @Override
  public Set<Annotation<?>> provides() {
    return Set.of(QUOTES);
  }

  @Override
  public void run(AnnotatedDocument document, TimeLimit limit) {
    document.add(QUOTES, QuoteFinder.of(document, limit));
  }
}
