package io.dateline.entities.extraction;

import io.dateline.entities.document.AnnotatedDocument;
import io.dateline.entities.document.Annotations;
import io.dateline.entities.document.Pipeline;
import io.dateline.entities.events.EventStage;
import io.dateline.entities.language.Language;
import io.dateline.entities.language.Languages;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.names.NameTagger;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.quotes.QuoteStage;
import io.dateline.entities.stories.StoryJoining;
import io.dateline.entities.text.SentenceSplitter;
import io.dateline.entities.text.TimeLimit;
import io.dateline.entities.text.Tokenizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Extracts mentions, quotes and events from the text of an article. The result depends on the text
 * alone; several threads may use one extractor.
 */
public final class Extractor {

  /**
   * Longer texts are read up to this number of UTF-16 units, which bounds the time that one article
   * can take. It is about 100,000 words, ten times the longest of 981 pages.
   */
  private static final int MAX_CHARACTERS = 600_000;

  private final NameTagger tagger;
  private final Languages languages;
  private final Map<Language, Pipeline> pipelines;
  private final int maxCharacters;

  public Extractor(NameTagger tagger, Gazetteer gazetteer) {
    this(tagger, gazetteer, Languages.load(), MAX_CHARACTERS);
  }

  /**
   * @param languages the languages whose articles are extracted
   */
  public Extractor(NameTagger tagger, Gazetteer gazetteer, Languages languages) {
    this(tagger, gazetteer, languages, MAX_CHARACTERS);
  }

  Extractor(NameTagger tagger, Gazetteer gazetteer, Languages languages, int maxCharacters) {
    this.tagger = tagger;
    this.languages = languages;
    this.pipelines =
        languages.known().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    language -> language, language -> pipeline(language, tagger, gazetteer)));
    this.maxCharacters = maxCharacters;
  }

  private static Pipeline pipeline(Language language, NameTagger tagger, Gazetteer gazetteer) {
    OrganizationResolution organizations = new OrganizationResolution(language, gazetteer);
    HomeCountry homeCountries = new HomeCountry(gazetteer);
    Tokenizer tokenizer = new Tokenizer(language, word -> gazetteer.find(word).isPresent());
    return new Pipeline(
        List.of(
            new SentenceStage(new SentenceSplitter(language, tokenizer)),
            new NameStage(language, tagger, gazetteer, organizations),
            new SyntaxStage(),
            new OfficeStage(language, gazetteer),
            new MentionStage(language, gazetteer, homeCountries, organizations),
            new ResolutionStage(language, gazetteer, homeCountries, organizations),
            new QuoteStage(),
            new EventStage()),
        Set.of(
            Annotations.MENTIONS, QuoteStage.QUOTES, EventStage.EVENTS, NameStage.TAGGING_NANOS));
  }

  /**
   * Returns the versions of all stages, of the tagger and of the rules of stories. Results with the
   * same version come from the same rules and the same model; articles with another version are
   * extracted again.
   */
  public String version() {
    return pipelines.get(languages.known().get(0)).version()
        + "+"
        + tagger.id()
        + "+stories-"
        + StoryJoining.VERSION;
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
   * Extracts the mentions, quotes and events of an article. An article in a language that no rules
   * exist for has none, and the remark of the result says so.
   *
   * @throws TimeLimit.Exceeded if the time limit ends first
   */
  public ExtractionResult extract(ArticleText article, TimeLimit limit) {
    Optional<Language> language = languages.find(article.language());
    if (language.isEmpty()) {
      return new ExtractionResult(
          List.of(),
          List.of(),
          List.of(),
          "the pipeline does not know the language " + article.language(),
          0);
    }
    String text = article.text();
    boolean cut = text.length() > maxCharacters;
    AnnotatedDocument document =
        new AnnotatedDocument(
            language.get(),
            cut ? text.substring(0, maxCharacters) : text,
            article.publishedOn(),
            article.datelines());
    document.remark(cut ? readUpTo(maxCharacters) : null);
    pipelines.get(language.get()).run(document, limit);
    List<Mention> mentions =
        document.get(Annotations.MENTIONS).stream()
            .flatMap(List::stream)
            .map(MentionTokens::mention)
            .toList();
    return new ExtractionResult(
        mentions,
        document.get(QuoteStage.QUOTES),
        document.get(EventStage.EVENTS),
        document.remark(),
        document.get(NameStage.TAGGING_NANOS));
  }

  static String readUpTo(int characters) {
    return "only the first " + characters + " characters were read";
  }
}
