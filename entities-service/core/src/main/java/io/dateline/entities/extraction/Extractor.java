package io.dateline.entities.extraction;

import io.dateline.entities.document.AnnotatedDocument;
import io.dateline.entities.document.Annotations;
import io.dateline.entities.document.Pipeline;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.names.NameTagger;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.quotes.QuoteStage;
import io.dateline.entities.text.SentenceSplitter;
import io.dateline.entities.text.TimeLimit;
import io.dateline.entities.text.Tokenizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Extracts mentions and quotes from the text of an article. The result depends on the text alone;
 * several threads may use one extractor.
 */
public final class Extractor {

  /**
   * Longer texts are read up to this number of UTF-16 units, which bounds the time that one article
   * can take. It is about 100,000 words, ten times the longest of 981 pages.
   */
  private static final int MAX_CHARACTERS = 600_000;

  private final NameTagger tagger;
  private final Pipeline pipeline;
  private final int maxCharacters;

  public Extractor(NameTagger tagger, Gazetteer gazetteer) {
    this(tagger, gazetteer, MAX_CHARACTERS);
  }

  Extractor(NameTagger tagger, Gazetteer gazetteer, int maxCharacters) {
    this.tagger = tagger;
    this.pipeline = pipeline(tagger, gazetteer);
    this.maxCharacters = maxCharacters;
  }

  private static Pipeline pipeline(NameTagger tagger, Gazetteer gazetteer) {
    OrganizationResolution organizations = OrganizationResolution.load();
    Tokenizer tokenizer = new Tokenizer(word -> gazetteer.find(word).isPresent());
    return new Pipeline(
        List.of(
            new SentenceStage(new SentenceSplitter(tokenizer)),
            new NameStage(tagger, gazetteer, organizations),
            new OfficeStage(gazetteer),
            new MentionStage(gazetteer, organizations),
            new ResolutionStage(organizations),
            new QuoteStage()),
        Set.of(Annotations.MENTIONS, QuoteStage.QUOTES, NameStage.TAGGING_NANOS));
  }

  /**
   * Returns the versions of all stages and of the tagger. Results with the same version come from
   * the same rules and the same model; articles with another version are extracted again.
   */
  public String version() {
    return pipeline.version() + "+" + tagger.id();
  }

  /** Returns the id of the name tagger. */
  public String tagger() {
    return tagger.id();
  }

  /** Extracts without a time limit. */
  public ExtractionResult extract(ArticleText article) {
    return extract(article, TimeLimit.NONE);
  }

  /**
   * Extracts the mentions and quotes of an article. An article in a language that no rules exist
   * for has none, and the remark of the result says so.
   *
   * @throws TimeLimit.Exceeded if the time limit ends first
   */
  public ExtractionResult extract(ArticleText article, TimeLimit limit) {
    if (!isKnown(article.language())) {
      return new ExtractionResult(
          List.of(), List.of(), "the pipeline does not know the language " + article.language(), 0);
    }
    String text = article.text();
    boolean cut = text.length() > maxCharacters;
    AnnotatedDocument document =
        new AnnotatedDocument(
            cut ? text.substring(0, maxCharacters) : text,
            article.publishedOn(),
            article.datelines());
    document.remark(cut ? readUpTo(maxCharacters) : null);
    pipeline.run(document, limit);
    List<Mention> mentions =
        document.get(Annotations.MENTIONS).stream()
            .flatMap(List::stream)
            .map(MentionTokens::mention)
            .toList();
    return new ExtractionResult(
        mentions,
        document.get(QuoteStage.QUOTES),
        document.remark(),
        document.get(NameStage.TAGGING_NANOS));
  }

  static String readUpTo(int characters) {
    return "only the first " + characters + " characters were read";
  }

  /** English; and texts too short for their language to be told. */
  private static boolean isKnown(String language) {
    return language == null || language.toLowerCase(Locale.ROOT).matches("en(-.*)?|und");
  }
}
