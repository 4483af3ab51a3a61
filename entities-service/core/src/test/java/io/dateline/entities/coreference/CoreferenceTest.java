package io.dateline.entities.coreference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.entities.document.AnnotatedDocument;
import io.dateline.entities.document.Annotations;
import io.dateline.entities.language.TestLanguages;
import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.mentions.ResolutionRule;
import io.dateline.entities.mentions.StatedOffice;
import io.dateline.entities.names.FakeNameTagger;
import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.offices.Office;
import io.dateline.entities.offices.OfficeHolderFinder;
import io.dateline.entities.offices.OfficePhrase;
import io.dateline.entities.offices.OfficePhraseFinder;
import io.dateline.entities.offices.OfficeSentence;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.text.Sentence;
import io.dateline.entities.text.SentenceSplitter;
import io.dateline.entities.text.Span;
import io.dateline.entities.text.Tokenizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The names are given by the test, so that no name model is needed. */
class CoreferenceTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final OfficePhraseFinder PHRASES = new OfficePhraseFinder(TestLanguages.ENGLISH);
  private static final OfficeHolderFinder HOLDERS = new OfficeHolderFinder(TestLanguages.ENGLISH);
  private static final LocalDate PUBLISHED_ON = LocalDate.of(2026, 3, 5);
  private static final FakeNameTagger NAMES =
      new FakeNameTagger()
          .with(NameKind.PERSON, "Linda Holm", "David Stark", "Zaq Obi", "Quz Eze")
          .with(NameKind.ORGANIZATION, "Finance Ministry");

  private static AnnotatedDocument document(String text) {
    Tokenizer tokenizer = new Tokenizer(TestLanguages.ENGLISH, word -> false);
    List<Sentence> sentences =
        new SentenceSplitter(TestLanguages.ENGLISH, tokenizer).sentences(text);
    List<List<MentionTokens>> mentions = new ArrayList<>();
    List<List<OfficePhrase>> phrases = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      List<Name> names = NAMES.names(sentence.words());
      List<OfficePhrase> stated = PHRASES.in(sentence, names, GAZETTEER.in(sentence));
      List<OfficeHolderFinder.OfficeHolding> holdings =
          HOLDERS.in(
              new OfficeSentence(
                  sentence, names, GAZETTEER.in(sentence), Optional.empty(), PUBLISHED_ON),
              stated);
      List<MentionTokens> here = new ArrayList<>();
      for (Name name : names) {
        here.add(
            new MentionTokens(mention(text, sentence, name, holdings), s, name.from(), name.to()));
      }
      mentions.add(here);
      phrases.add(stated);
    }
    AnnotatedDocument document =
        new AnnotatedDocument(TestLanguages.ENGLISH, text, null, List.of());
    document.add(Annotations.SENTENCES, sentences);
    document.add(Annotations.MENTIONS, mentions);
    document.add(Annotations.OFFICE_PHRASES, phrases);
    return document;
  }

  private static Mention mention(
      String text, Sentence sentence, Name name, List<OfficeHolderFinder.OfficeHolding> holdings) {
    Span span = sentence.span(name.from(), name.to());
    boolean person = name.kind() == NameKind.PERSON;
    Optional<OfficePhrase> phrase =
        holdings.stream()
            .filter(holding -> holding.person().equals(name))
            .map(OfficeHolderFinder.OfficeHolding::phrase)
            .findFirst();
    Office office = phrase.map(OfficePhrase::office).orElse(null);
    Referent owner =
        phrase.map(OfficePhrase::country).map(country -> Referent.of(country)).orElse(null);
    return new Mention(
        person ? MentionKind.PERSON : MentionKind.ORGANIZATION,
        span,
        sentence.span(),
        Referent.named(
            person ? EntityKind.PERSON : EntityKind.ORGANIZATION, span.of(text), span.of(text)),
        ResolutionRule.FULL_NAME,
        office == null ? List.of() : List.of(new StatedOffice(office, owner)),
        null,
        null,
        1);
  }

  /**
   * Returns the person whom the last pronoun of a text means. The words between marks are a
   * quotation.
   */
  private static String pronoun(String text, String pronoun) {
    AnnotatedDocument document = document(text);
    List<Span> quoted = new ArrayList<>();
    int open = text.indexOf('“');
    if (open >= 0) {
      quoted.add(new Span(open, text.indexOf('”') + 1));
    }
    Coreference coreference = new Coreference(document, quoted);
    List<Sentence> sentences = document.get(Annotations.SENTENCES);
    for (int s = sentences.size() - 1; s >= 0; s--) {
      int token = sentences.get(s).words().lastIndexOf(pronoun);
      if (token >= 0) {
        return words(coreference.pronoun(s, token), text);
      }
    }
    throw new AssertionError("no " + pronoun + " in: " + text);
  }

  private static String words(Optional<MentionTokens> mention, String text) {
    return mention.map(m -> m.mention().span().of(text)).orElse("nobody");
  }

  /** Returns the person whom the office phrase of the last sentence means. */
  private static String holder(String text) {
    AnnotatedDocument document = document(text);
    List<List<OfficePhrase>> phrases = document.get(Annotations.OFFICE_PHRASES);
    int last = phrases.size() - 1;
    Coreference coreference = new Coreference(document, List.of());
    return words(coreference.holder(last, phrases.get(last).get(0)), text);
  }

  @Test
  void a_pronoun_means_the_person_of_its_gender_in_the_same_sentence() {
    assertEquals("Linda Holm", pronoun("Linda Holm met David Stark before she left.", "she"));
    assertEquals("David Stark", pronoun("Linda Holm met David Stark before he left.", "he"));
  }

  @Test
  void a_pronoun_means_the_last_subject_of_the_sentences_before() {
    assertEquals("Linda Holm", pronoun("Linda Holm won. The crowd cheered. She smiled.", "She"));
  }

  @Test
  void a_pronoun_does_not_mean_somebody_behind_a_preposition_when_there_is_a_subject() {
    assertEquals(
        "Quz Eze", pronoun("After talks with Zaq Obi, Quz Eze spoke. Then he left.", "he"));
  }

  @Test
  void a_pronoun_more_than_three_sentences_behind_a_name_means_nobody() {
    assertEquals(
        "nobody", pronoun("Linda Holm won. It rained. It rained. It rained. She smiled.", "She"));
  }

  @Test
  void a_pronoun_never_means_somebody_named_only_inside_a_quotation() {
    assertEquals("nobody", pronoun("“Linda Holm is right.” She smiled.", "She"));
  }

  @Test
  void a_pronoun_leads_through_another_pronoun_to_the_name() {
    assertEquals("Linda Holm", pronoun("Linda Holm won. She smiled when she left.", "she"));
  }

  @Test
  void a_title_means_the_only_holder_of_the_office() {
    assertEquals(
        "Linda Holm",
        holder("Mexico's president, Linda Holm, met David Stark. The president smiled."));
  }

  @Test
  void an_indefinite_title_or_a_plural_means_nobody() {
    assertEquals(
        "nobody", holder("Mexico's president, Linda Holm, smiled. A president has duties."));
    assertEquals(
        "nobody", holder("Mexico's president, Linda Holm, smiled. The presidents have duties."));
  }

  @Test
  void a_title_of_another_country_means_nobody() {
    assertEquals(
        "nobody", holder("Mexico's president, Linda Holm, smiled. Chile's president frowned."));
  }

  @Test
  void the_president_is_not_the_vice_president() {
    assertEquals(
        "nobody", holder("Mexico's vice president, Linda Holm, smiled. The president frowned."));
  }

  @Test
  void a_common_noun_means_the_last_institution_with_that_word_in_its_name() {
    String text = "The Finance Ministry met David Stark. The ministry said so.";
    Coreference coreference = new Coreference(document(text), List.of());
    assertEquals("Finance Ministry", words(coreference.institution(1, 1, "ministry"), text));
    assertEquals("nobody", words(coreference.institution(0, 1, "ministry"), text));
  }
}
