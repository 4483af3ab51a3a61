package io.dateline.entities.extraction;

import io.dateline.entities.amounts.PageMoney;
import io.dateline.entities.document.AnnotatedDocument;
import io.dateline.entities.document.Annotation;
import io.dateline.entities.document.Annotations;
import io.dateline.entities.document.Stage;
import io.dateline.entities.language.Language;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.names.Name;
import io.dateline.entities.offices.OfficePhrase;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.places.SentencePlaces;
import io.dateline.entities.text.Sentence;
import io.dateline.entities.text.TimeLimit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Joins names, places, government bodies, laws, facilities, dates and amounts into mentions that do
 * not overlap and are not resolved yet.
 */
final class MentionStage implements Stage {

  /** The mentions in the order of the text, not resolved yet. */
  static final Annotation<List<MentionCandidate>> CANDIDATES =
      Annotation.ofDocument("mention-candidates");

  /**
   * A document with more mentions is read up to the sentence that reaches this number, since
   * resolution compares mentions with one another. The richest of 981 pages has about 600.
   */
  private static final int MAX_MENTIONS = 4_000;

  private final DatelineReader datelines;
  private final GovernmentBodyFinder bodies;
  private final LawAndFacilityFinder lawsAndFacilities;
  private final DateAndAmountFinder datesAndAmounts;
  private final OrganizationResolution organizations;
  private final HomeCountry homeCountries;

  MentionStage(
      Language language,
      Gazetteer gazetteer,
      HomeCountry homeCountries,
      OrganizationResolution organizations) {
    this.datelines = new DatelineReader(gazetteer);
    this.bodies = new GovernmentBodyFinder(language, gazetteer);
    this.lawsAndFacilities = new LawAndFacilityFinder(language);
    this.datesAndAmounts = new DateAndAmountFinder(language);
    this.organizations = organizations;
    this.homeCountries = homeCountries;
  }

  @Override
  public String name() {
    return "mentions";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public Set<Annotation<?>> requires() {
    return Set.of(
        Annotations.SENTENCES, Annotations.NAMES, Annotations.PLACES, Annotations.OFFICE_PHRASES);
  }

  @Override
  public Set<Annotation<?>> provides() {
    return Set.of(CANDIDATES);
  }

  @Override
  public void run(AnnotatedDocument document, TimeLimit limit) {
    List<Sentence> sentences = document.get(Annotations.SENTENCES);
    List<MentionCandidate> candidates = new ArrayList<>();
    int read = 0;
    Integer year = null;
    PageMoney money = homeCountries.moneyOf(document);
    while (read < sentences.size() && candidates.size() < MAX_MENTIONS) {
      limit.check();
      List<MentionCandidate> found = inSentence(read, document, year, money);
      candidates.addAll(found);
      year = DateAndAmountFinder.lastYear(found, year);
      read++;
    }
    if (read < sentences.size()) {
      document.remark(Extractor.readUpTo(sentences.get(read - 1).span().end()));
      document.keepFirstSentences(read);
    }
    document.add(CANDIDATES, candidates);
  }

  /**
   * @param year the year that the text named last, or null
   * @param money what signs and names of money mean on the page
   */
  private List<MentionCandidate> inSentence(
      int s, AnnotatedDocument document, Integer year, PageMoney money) {
    Sentence sentence = document.get(Annotations.SENTENCES).get(s);
    if (document.isDateline(sentence.span())) {
      return datelines.find(s, sentence);
    }
    List<Name> names = document.get(Annotations.NAMES).get(s);
    SentencePlaces places = document.get(Annotations.PLACES).get(s);
    List<OfficePhrase> phrases = document.get(Annotations.OFFICE_PHRASES).get(s);
    List<MentionCandidate> candidates = new ArrayList<>(bodies.find(s, sentence, places));
    addFree(lawsAndFacilities.find(s, sentence, names, places), candidates);
    MentionFinder finder = new MentionFinder(sentence, names, places, organizations);
    for (MentionCandidate found : finder.find(s)) {
      boolean taken = candidates.stream().anyMatch(c -> c.overlaps(found.from, found.to));
      boolean title =
          found.kind != MentionKind.PERSON
              && phrases.stream().anyMatch(p -> found.overlaps(p.from(), p.to()));
      if (!taken && !title) {
        candidates.add(found);
      }
    }
    List<MentionCandidate> values =
        datesAndAmounts.find(
            s, sentence, document.text(), document.publishedOn(), year, money, names);
    for (MentionCandidate value : values) {
      // "US$5 million", "2 billion U.S. dollars": the letters belong to the sum.
      boolean sum = value.kind == MentionKind.MONEY;
      candidates.removeIf(c -> sum && value.from <= c.from && c.to <= value.to);
    }
    addFree(values, candidates);
    candidates.sort(Comparator.comparingInt(candidate -> candidate.from));
    return candidates;
  }

  private static void addFree(List<MentionCandidate> more, List<MentionCandidate> candidates) {
    for (MentionCandidate one : more) {
      if (candidates.stream().noneMatch(c -> c.overlaps(one.from, one.to))) {
        candidates.add(one);
      }
    }
  }
}
