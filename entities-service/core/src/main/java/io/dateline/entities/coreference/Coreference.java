package io.dateline.entities.coreference;

import io.dateline.entities.document.AnnotatedDocument;
import io.dateline.entities.document.Annotations;
import io.dateline.entities.language.Gender;
import io.dateline.entities.language.ReferenceWords;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.offices.OfficePhrase;
import io.dateline.entities.text.Sentence;
import io.dateline.entities.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides whom the pronouns, titles and nouns of a document mean: "he", "the minister", "the
 * ministry".
 */
public final class Coreference {

  /** A pronoun means nobody who is named further back. */
  private static final int MAX_SENTENCES_BACK = 3;

  /**
   * Quoted sentences do not count towards the limit of sentences. This one bounds the search
   * through a long quoted answer.
   */
  private static final int MAX_SENTENCES_BACK_WITH_QUOTED = 60;

  private final AnnotatedDocument document;
  private final ReferenceWords words;
  private final List<Sentence> sentences;
  private final List<List<MentionTokens>> mentions;
  private final List<List<OfficePhrase>> titles;
  private final SpanIndex quoted;
  private final PersonGenders genders;
  private final DocumentOfficeHolders holders;
  private final Map<Object, Mention> offices;
  private final Map<String, List<MentionTokens>> institutions = new HashMap<>();

  /**
   * @param quoted the spans between quotation marks: a pronoun outside never means somebody who is
   *     named only inside
   */
  public Coreference(AnnotatedDocument document, List<Span> quoted) {
    this.document = document;
    this.words = document.language().references();
    this.sentences = document.get(Annotations.SENTENCES);
    this.mentions = document.get(Annotations.MENTIONS);
    this.titles = document.get(Annotations.OFFICE_PHRASES);
    this.quoted = new SpanIndex(quoted);
    this.offices = offices(mentions);
    this.genders = new PersonGenders(document);
    this.holders = new DocumentOfficeHolders(document);
  }

  /**
   * Returns the last mention of the person whom "he" or "she" means.
   *
   * @param token the position of the pronoun in its sentence
   */
  public Optional<MentionTokens> pronoun(int sentence, int token) {
    return pronoun(sentence, token, 0);
  }

  private Optional<MentionTokens> pronoun(int sentence, int token, int back) {
    Gender gender = words.genderOfPronoun(sentences.get(sentence).token(token).text());
    if (gender == null || back > MAX_SENTENCES_BACK) {
      return Optional.empty();
    }
    int left = MAX_SENTENCES_BACK;
    int least = Math.max(0, sentence - MAX_SENTENCES_BACK_WITH_QUOTED);
    for (int s = sentence; s >= least && left >= 0; s--) {
      left -= isQuoted(sentences.get(s).span()) ? 0 : 1;
      List<MentionTokens> candidates =
          candidates(s, s == sentence ? token : Integer.MAX_VALUE, back);
      Optional<MentionTokens> best =
          candidates.stream()
              .filter(c -> genders.of(c) == gender)
              .findFirst()
              .or(() -> candidates.stream().filter(c -> genders.of(c) == null).findFirst());
      if (best.isPresent()) {
        return best;
      }
    }
    return Optional.empty();
  }

  /** "the 36-year-old": returns the only person of the last sentence that names anybody. */
  public Optional<MentionTokens> subject(int sentence, int token) {
    int least = Math.max(0, sentence - MAX_SENTENCES_BACK);
    for (int s = sentence; s >= least; s--) {
      List<MentionTokens> people = candidates(s, s == sentence ? token : Integer.MAX_VALUE, 0);
      if (!people.isEmpty()) {
        return people.stream().allMatch(people.get(0)::isSameAs)
            ? Optional.of(people.get(0))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isQuoted(Span span) {
    return quoted.contain(span);
  }

  /** Returns whether a pronoun fits the gender that titles and names tell about a person. */
  public boolean mayBe(String pronoun, MentionTokens person) {
    Gender known = genders.of(person);
    return known == null || known == words.genderOfPronoun(pronoun);
  }

  /**
   * Returns the people whom a pronoun behind the sentence could mean: its subject first, then the
   * others.
   */
  private List<MentionTokens> candidates(int s, int before, int back) {
    Sentence sentence = sentences.get(s);
    List<MentionTokens> people =
        mentions.get(s).stream()
            .filter(m -> m.isPerson() && m.to() <= before && !isQuoted(m.mention().span()))
            .toList();
    List<MentionTokens> ordered = new ArrayList<>();
    // "He said … He added": the first pronoun leads to the person whom it means itself.
    boolean leads =
        before > 0
            && !isQuoted(sentence.token(0).span())
            && words.isSubjectPronoun(sentence.token(0).text());
    if (leads) {
      pronoun(s, 0, back + 1).ifPresent(ordered::add);
    }
    title(s, before).ifPresent(ordered::add);
    people.stream().filter(p -> isSubject(sentence, p)).forEach(ordered::add);
    people.stream().filter(p -> !isSubject(sentence, p)).forEach(ordered::add);
    return ordered;
  }

  /** "Mexico's president praised …": the title opens the sentence, so its holder is the subject. */
  private Optional<MentionTokens> title(int s, int before) {
    return titles.get(s).stream()
        .filter(phrase -> phrase.end() <= before && phrase.start() <= 1)
        .map(phrase -> holder(s, phrase).orElse(null))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private boolean isSubject(Sentence sentence, MentionTokens person) {
    boolean possessive =
        person.to() < sentence.size() && sentence.token(person.to()).isPossessive();
    boolean behind =
        person.from() > 0 && words.isObjectLead(sentence.token(person.from() - 1).text());
    return !possessive && !behind;
  }

  /**
   * Returns a mention of the person who holds the office of a phrase without a name: "the
   * minister", "Mexico's president".
   */
  public Optional<MentionTokens> holder(int sentence, OfficePhrase phrase) {
    return holders.of(sentence, phrase);
  }

  /**
   * Returns a mention with the office that the document states for a person, a present office
   * before a former one.
   */
  public Optional<Mention> office(MentionTokens person) {
    if (person.mention().office() != null) {
      return Optional.of(person.mention());
    }
    return Optional.ofNullable(offices.get(person.identity()));
  }

  /**
   * Returns for each person the first present office that the document states, else the first
   * former one.
   */
  private static Map<Object, Mention> offices(List<List<MentionTokens>> mentions) {
    Map<Object, Mention> offices = new HashMap<>();
    for (MentionTokens person : people(mentions)) {
      if (person.mention().office() != null) {
        offices.merge(
            person.identity(),
            person.mention(),
            (one, other) -> one.office().former() && !other.office().former() ? other : one);
      }
    }
    return offices;
  }

  /** Returns the mentions of people in the order of the text. */
  static List<MentionTokens> people(List<List<MentionTokens>> mentions) {
    return mentions.stream().flatMap(List::stream).filter(MentionTokens::isPerson).toList();
  }

  /**
   * "the ministry": returns the last mention, in front of a token, of an institution that the noun
   * can mean.
   */
  public Optional<MentionTokens> institution(int sentence, int token, String noun) {
    List<MentionTokens> called =
        institutions.computeIfAbsent(noun.toLowerCase(Locale.ROOT), this::institutions);
    int low = 0;
    int high = called.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      MentionTokens mention = called.get(middle);
      boolean earlier =
          mention.sentence() < sentence
              || (mention.sentence() == sentence && mention.to() <= token);
      if (earlier) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(called.get(low - 1));
  }

  /** Returns the institutions that a noun can mean, in the order of the text. */
  private List<MentionTokens> institutions(String noun) {
    return mentions.stream()
        .flatMap(List::stream)
        .filter(m -> !m.isPerson() && m.canSpeak() && isCalled(m, noun))
        .toList();
  }

  private boolean isCalled(MentionTokens mention, String noun) {
    String words = mention.mention().span().of(document.text()).toLowerCase(Locale.ROOT);
    return words.endsWith(noun) || words.startsWith(noun + " of ");
  }
}
