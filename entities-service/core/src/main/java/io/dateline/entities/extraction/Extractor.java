package io.dateline.entities.extraction;

import io.dateline.entities.coreference.Page;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameTagger;
import io.dateline.entities.offices.OfficeHolderFinder;
import io.dateline.entities.offices.OfficePhrase;
import io.dateline.entities.offices.OfficePhraseFinder;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.places.SentencePlaces;
import io.dateline.entities.quotes.Quote;
import io.dateline.entities.quotes.QuoteFinder;
import io.dateline.entities.text.Sentence;
import io.dateline.entities.text.SentenceSplitter;
import io.dateline.entities.text.TimeLimit;
import io.dateline.entities.text.Tokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The pipeline: sentences and tokens, names, offices, mentions, resolution within the page. A pure
 * function of the text, safe for use by several threads.
 */
public final class Extractor {

  /** Grows with every change that makes results differ, so that articles are extracted again. */
  private static final String VERSION = "10";

  /**
   * Longer texts are read up to here, in UTF-16 units: about 100,000 words, ten times the longest
   * article of the 981 pages that were looked at. It bounds the time that one page can take.
   */
  private static final int MAX_CHARACTERS = 600_000;

  /**
   * A page with more mentions is read up to the sentence that reaches this number, since resolution
   * compares mentions with one another. The richest of the 981 pages has about 600.
   */
  private static final int MAX_MENTIONS = 4_000;

  private final NameTagger tagger;
  private final Gazetteer gazetteer;
  private final SentenceSplitter splitter;
  private final DatelineReader datelines;
  private final GovernmentBodyFinder bodies;
  private final PlaceResolution placeResolution = new PlaceResolution();
  private final OrganizationResolution organizations = OrganizationResolution.load();
  private final int maxCharacters;

  public Extractor(NameTagger tagger, Gazetteer gazetteer) {
    this(tagger, gazetteer, MAX_CHARACTERS);
  }

  Extractor(NameTagger tagger, Gazetteer gazetteer, int maxCharacters) {
    this.maxCharacters = maxCharacters;
    this.tagger = tagger;
    this.gazetteer = gazetteer;
    this.splitter = new SentenceSplitter(new Tokenizer(word -> gazetteer.find(word).isPresent()));
    this.datelines = new DatelineReader(gazetteer);
    this.bodies = new GovernmentBodyFinder(gazetteer);
  }

  /** Pipeline and model: results that carry the same version come from the same code. */
  public String version() {
    return VERSION + "+" + tagger.id();
  }

  /** The name of the tagger at work. */
  public String tagger() {
    return tagger.id();
  }

  /** As {@link #extract(ArticleText, TimeLimit)}, however long it takes. */
  public ExtractionResult extract(ArticleText article) {
    return extract(article, TimeLimit.NONE);
  }

  /**
   * What the text mentions. A language that the pipeline does not know gives no mentions.
   *
   * @throws TimeLimit.Exceeded where the limit is over before the end
   */
  public ExtractionResult extract(ArticleText article, TimeLimit limit) {
    if (!isKnown(article.language())) {
      return new ExtractionResult(
          List.of(), List.of(), "the pipeline does not know the language " + article.language(), 0);
    }
    String text = article.text();
    boolean cut = text.length() > maxCharacters;
    String read = cut ? text.substring(0, maxCharacters) : text;
    String remark = cut ? readUpTo(maxCharacters) : null;
    return read(read, article, remark, limit);
  }

  private static String readUpTo(int characters) {
    return "only the first " + characters + " characters were read";
  }

  /** English; and texts too short for their language to be told. */
  private static boolean isKnown(String language) {
    return language == null || language.toLowerCase(Locale.ROOT).matches("en(-.*)?|und");
  }

  private ExtractionResult read(String text, ArticleText article, String remark, TimeLimit limit) {
    List<Sentence> sentences = splitter.sentences(text, limit);
    long start = System.nanoTime();
    List<List<Name>> tagged = tagger.tag(sentences.stream().map(Sentence::words).toList(), limit);
    long tagging = System.nanoTime() - start;
    List<List<Name>> names = DocumentNames.of(sentences, tagged, gazetteer, organizations);
    List<MentionCandidate> drafts = new ArrayList<>();
    List<OfficeAssignment.InSentence> stated = new ArrayList<>();
    List<List<OfficePhrase>> titles = new ArrayList<>();
    for (int s = 0; s < sentences.size() && drafts.size() < MAX_MENTIONS; s++) {
      limit.check();
      Sentence sentence = sentences.get(s);
      if (article.datelines().stream().anyMatch(sentence.span()::overlaps)) {
        drafts.addAll(datelines.find(s, sentence));
        titles.add(List.of());
        continue;
      }
      SentencePlaces places = gazetteer.in(sentence);
      List<OfficePhrase> phrases = OfficePhraseFinder.of(sentence, names.get(s), places);
      List<OfficeHolderFinder.Holding> holdings =
          new ArrayList<>(OfficeHolderFinder.of(sentence, names.get(s), phrases));
      holdings.addAll(OfficeHolderFinder.byVerb(sentence, names.get(s), places));
      titles.add(phrases);
      stated.add(new OfficeAssignment.InSentence(s, phrases, holdings));
      List<MentionCandidate> values =
          DateAndAmountFinder.find(s, sentence, text, article.publishedOn(), names.get(s));
      drafts.addAll(inSentence(s, sentence, names.get(s), places, phrases, values));
    }
    if (titles.size() < sentences.size()) {
      sentences = sentences.subList(0, titles.size());
      remark = readUpTo(sentences.get(sentences.size() - 1).span().end());
    }
    resolve(drafts, stated);
    List<Mention> mentions = drafts.stream().map(MentionCandidate::toMention).toList();
    List<Quote> quotes = QuoteFinder.of(Page.of(text, sentences, mentions, titles), limit);
    return new ExtractionResult(mentions, quotes, remark, tagging);
  }

  private List<MentionCandidate> inSentence(
      int s,
      Sentence sentence,
      List<Name> names,
      SentencePlaces places,
      List<OfficePhrase> phrases,
      List<MentionCandidate> values) {
    List<MentionCandidate> drafts = new ArrayList<>(bodies.find(s, sentence, places));
    addFree(LawAndFacilityFinder.find(s, sentence, names, places), drafts);
    MentionFinder finder = new MentionFinder(sentence, names, places, organizations);
    for (MentionCandidate draft : finder.find(s)) {
      boolean taken = drafts.stream().anyMatch(d -> d.overlaps(draft.from, draft.to));
      boolean title =
          draft.kind != MentionKind.PERSON
              && phrases.stream().anyMatch(p -> draft.overlaps(p.from(), p.to()));
      if (!taken && !title) {
        drafts.add(draft);
      }
    }
    addFree(values, drafts);
    drafts.sort(Comparator.comparingInt(draft -> draft.from));
    return drafts;
  }

  private static void addFree(List<MentionCandidate> more, List<MentionCandidate> drafts) {
    for (MentionCandidate draft : more) {
      if (drafts.stream().noneMatch(d -> d.overlaps(draft.from, draft.to))) {
        drafts.add(draft);
      }
    }
  }

  private void resolve(List<MentionCandidate> drafts, List<OfficeAssignment.InSentence> stated) {
    placeResolution.resolve(drafts);
    organizations.resolve(drafts);
    OfficeAssignment.state(stated, drafts);
    OfficeAssignment.counterparts(drafts);
    PersonResolution.resolve(drafts);
    OfficeAssignment.delayed(stated, drafts);
    OfficeAssignment.complete(drafts);
  }
}
