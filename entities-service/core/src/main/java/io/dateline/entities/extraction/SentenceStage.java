package io.dateline.entities.extraction;

import io.dateline.entities.document.AnnotatedDocument;
import io.dateline.entities.document.Annotation;
import io.dateline.entities.document.Annotations;
import io.dateline.entities.document.Stage;
import io.dateline.entities.text.SentenceSplitter;
import io.dateline.entities.text.TimeLimit;
import java.util.Set;

/** Cuts the text into sentences and tokens. */
final class SentenceStage implements Stage {

  private final SentenceSplitter splitter;

  SentenceStage(SentenceSplitter splitter) {
    this.splitter = splitter;
  }

  @Override
  public String name() {
    return "sentences";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public Set<Annotation<?>> requires() {
    return Set.of();
  }

  @Override
  public Set<Annotation<?>> provides() {
    return Set.of(Annotations.SENTENCES);
  }

  @Override
  public void run(AnnotatedDocument document, TimeLimit limit) {
    document.add(Annotations.SENTENCES, splitter.sentences(document.text(), limit));
  }
}
