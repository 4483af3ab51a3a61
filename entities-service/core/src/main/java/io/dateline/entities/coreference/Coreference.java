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

/** Tells whom the pronouns and the titles of a page mean. */
public final class Coreference {

  /** Further back readers have lost the thread, too. */
  private static final int MAX_SENTENCES_BACK = 3;

  /** Sentences in somebody's words do not count as steps back, up to a long interview answer. */
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
   * @param quoted stretches in somebody's words: those whom they name are not whom the reporter's
   *     "he" means
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
   * The last mention of whom "he" or "she" means.
   *
   * @param token where the pronoun stands in its sentence
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

  /** Whom "the 36-year-old" means: the one person whom the last sentence with people is about. */
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

  /** Whether "he" or "she" may be somebody, as far as names and titles tell. */
  public boolean mayBe(String pronoun, MentionTokens person) {
    Gender known = genders.of(person);
    return known == null || known == words.genderOfPronoun(pronoun);
  }

  /** The people of one sentence, the likeliest first: its subject, then the others. */
  private List<MentionTokens> candidates(int s, int before, int back) {
    Sentence sentence = sentences.get(s);
    List<MentionTokens> people =
        mentions.get(s).stream()
            .filter(m -> m.isPerson() && m.to() <= before && !isQuoted(m.mention().span()))
            .toList();
    List<MentionTokens> ordered = new ArrayList<>();
    // "He said … He added": the first word leads on to whom it means itself.
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

  /** "Mexico's president praised …": a title that opens a clause before anybody is named. */
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
   * A mention of whoever holds an office in this page, for a phrase that names nobody: "the
   * minister", "Mexico's president".
   */
  public Optional<MentionTokens> holder(int sentence, OfficePhrase phrase) {
    return holders.of(sentence, phrase);
  }

  /** The office that the page states for somebody, the present one before a former one. */
  public Optional<Mention> office(MentionTokens person) {
    if (person.mention().office() != null) {
      return Optional.of(person.mention());
    }
    return Optional.ofNullable(offices.get(identity(person)));
  }

  /** The first present office that the page states for each person, else the first former one. */
  private static Map<Object, Mention> offices(List<List<MentionTokens>> mentions) {
    Map<Object, Mention> offices = new HashMap<>();
    for (MentionTokens person : people(mentions)) {
      if (person.mention().office() != null) {
        offices.merge(
            identity(person),
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

  /** What {@link MentionTokens#isSameAs} compares. */
  private static Object identity(MentionTokens person) {
    return person.mention().referent() == null ? person.mention() : person.mention().referent();
  }

  /**
   * The last mention, before a place, of an institution that a common noun means: "the ministry".
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

  /** Mentions of bodies that a noun can mean, in the order of the text. */
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
