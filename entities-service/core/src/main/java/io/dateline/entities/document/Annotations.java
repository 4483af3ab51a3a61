package io.dateline.entities.document;

import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.names.Name;
import io.dateline.entities.offices.OfficeHolderFinder.OfficeHolding;
import io.dateline.entities.offices.OfficePhrase;
import io.dateline.entities.places.SentencePlaces;
import io.dateline.entities.plover.TriggerScores;
import io.dateline.entities.syntax.DependencyTree;
import io.dateline.entities.text.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * The annotations that several packages read. A stage whose result only one package reads declares
 * its key there.
 */
public final class Annotations {

  /** The sentences in the order of the text, each with its tokens. */
  public static final Annotation<List<Sentence>> SENTENCES = Annotation.ofSentences("sentences");

  /** The names of each sentence, in its order and without overlap. */
  public static final Annotation<List<List<Name>>> NAMES = Annotation.ofSentences("names");

  /** The dependency tree of each sentence; no sentence has one where the tagger knows no syntax. */
  public static final Annotation<List<Optional<DependencyTree>>> TREES =
      Annotation.ofSentences("trees");

  /**
   * The words of each sentence that may be triggers of events; no sentence has them where the
   * tagger knows no events.
   */
  public static final Annotation<List<Optional<List<TriggerScores>>>> TRIGGERS =
      Annotation.ofSentences("triggers");

  /** The names of the gazetteer that stand in each sentence. */
  public static final Annotation<List<SentencePlaces>> PLACES = Annotation.ofSentences("places");

  /** The phrases of each sentence that state an office, such as "Mexico's president". */
  public static final Annotation<List<List<OfficePhrase>>> OFFICE_PHRASES =
      Annotation.ofSentences("office-phrases");

  /** The offices of each sentence that the sentence itself ties to a person. */
  public static final Annotation<List<List<OfficeHolding>>> OFFICE_HOLDERS =
      Annotation.ofSentences("office-holders");

  /** The resolved mentions of each sentence, in its order and without overlap. */
  public static final Annotation<List<List<MentionTokens>>> MENTIONS =
      Annotation.ofSentences("mentions");

  private Annotations() {}
}
