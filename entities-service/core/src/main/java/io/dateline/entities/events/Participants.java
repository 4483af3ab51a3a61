package io.dateline.entities.events;

import io.dateline.entities.language.EventWords;
import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.offices.OfficePhrase;
import io.dateline.entities.syntax.DependencyTree;
import io.dateline.entities.syntax.PartOfSpeech;
import io.dateline.entities.syntax.Relation;
import io.dateline.entities.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Turns the words that head the participants of an event into participants: "he", "the minister"
 * and "the two countries" are followed to those whom they mean.
 */
final class Participants {

  /** "the country" means none that is named further back. */
  private static final int MAX_SENTENCES_BACK = 4;

  private static final Set<MentionKind> NAMES =
      Set.of(
          MentionKind.PERSON,
          MentionKind.ORGANIZATION,
          MentionKind.PLACE,
          MentionKind.DEMONYM,
          MentionKind.FACILITY);

  private final DocumentReader reader;
  private final EventWords words;

  Participants(DocumentReader reader) {
    this.reader = reader;
    this.words = reader.document.language().events();
  }

  /** Returns the participants behind the heads of phrases, each entity once. */
  List<Participant> of(int sentence, List<Integer> heads) {
    Map<Object, Participant> found = new LinkedHashMap<>();
    for (int head : heads) {
      for (Participant participant : of(sentence, head)) {
        Object key = participant.referent() == null ? participant.span() : participant.referent();
        found.putIfAbsent(key, participant);
      }
    }
    return List.copyOf(found.values());
  }

  /** Returns the participants that the phrase of a head stands for: two for "both countries". */
  List<Participant> of(int sentence, int head) {
    Optional<DependencyTree> tree = reader.tree(sentence);
    NounPhrase phrase =
        tree.map(t -> NounPhrase.of(t, head)).orElseGet(() -> new NounPhrase(head, head + 1));
    Optional<MentionTokens> named = named(sentence, head, phrase);
    if (named.isPresent()) {
      MentionTokens mention = named.get();
      NounPhrase whole =
          new NounPhrase(
              Math.min(phrase.from(), mention.from()), Math.max(phrase.to(), mention.to()));
      return List.of(participant(sentence, whole, mention));
    }
    if (tree.isEmpty() || tree.get().partOfSpeech(head) == PartOfSpeech.PRON) {
      Optional<MentionTokens> person = reader.coreference.pronoun(sentence, head);
      MentionTokens meant = person.or(() -> body(sentence, head)).orElse(null);
      return List.of(participant(sentence, phrase, meant));
    }
    String noun = reader.word(sentence, head).toLowerCase(Locale.ROOT);
    boolean definite = isDefinite(head, tree.get());
    boolean people = words.isPairOfPeopleNoun(noun);
    if ((people || words.isPairNoun(noun)) && definite) {
      List<MentionTokens> pair =
          lastTwo(
              sentence, phrase.from(), people ? MentionTokens::isPerson : Participants::isCountry);
      if (pair.size() == 2) {
        return pair.stream().map(m -> participant(sentence, phrase, m)).toList();
      }
    }
    return List.of(participant(sentence, phrase, meant(sentence, head, noun, definite)));
  }

  /**
   * Returns the name that a phrase ends in or is headed by. "Foreign Minister Jane Roe": where the
   * tree takes the title for the head, the name right behind it counts.
   */
  private Optional<MentionTokens> named(int sentence, int head, NounPhrase phrase) {
    Optional<MentionTokens> over =
        reader.mentionAt(sentence, head).filter(m -> NAMES.contains(m.mention().kind()));
    if (over.isPresent()) {
      // "the Mexican government": the demonym is not what the phrase names.
      return over;
    }
    return reader.mentions(sentence).stream()
        .filter(
            m ->
                m.isPerson()
                    && m.from() > head
                    && (m.from() == phrase.to() || phrase.contains(m.from()))
                    && isNameOfTitle(sentence, head, m))
        .findFirst();
  }

  private boolean isNameOfTitle(int sentence, int head, MentionTokens person) {
    return reader
        .tree(sentence)
        .map(
            tree -> {
              int name = tree.headOf(person.from(), person.to());
              return tree.head(name) == head
                  && tree.is(name, Relation.FLAT, Relation.APPOS, Relation.COMPOUND);
            })
        .orElse(false);
  }

  private MentionTokens meant(int sentence, int head, String noun, boolean definite) {
    Optional<OfficePhrase> title = reader.titleAt(sentence, head);
    if (title.isPresent()) {
      return reader.coreference.holder(sentence, title.get()).orElse(null);
    }
    if (!definite) {
      return null;
    }
    if (words.isCountryNoun(noun)) {
      return last(sentence, head, Participants::isCountry).orElse(null);
    }
    return words.isGroupNoun(noun) || words.isPoliticalNoun(noun)
        ? reader.coreference.institution(sentence, head, noun).orElse(null)
        : null;
  }

  /** "it": returns the body or the country that is the subject in front of the pronoun. */
  private Optional<MentionTokens> body(int sentence, int token) {
    String word = reader.word(sentence, token).toLowerCase(Locale.ROOT);
    if (!word.equals("it") && !word.equals("its")) {
      return Optional.empty();
    }
    return subject(sentence, token)
        .or(() -> sentence == 0 ? Optional.empty() : subject(sentence - 1, Integer.MAX_VALUE));
  }

  private Optional<MentionTokens> subject(int sentence, int before) {
    Optional<DependencyTree> tree = reader.tree(sentence);
    return tree.flatMap(
        t ->
            reader.mentions(sentence).stream()
                .filter(m -> m.to() <= before && !m.isPerson() && m.canSpeak())
                .filter(m -> t.is(t.headOf(m.from(), m.to()), Relation.NSUBJ))
                .reduce((first, second) -> second));
  }

  /** "the minister", "both sides": the phrase means somebody who was named. */
  private boolean isDefinite(int head, DependencyTree tree) {
    return tree.dependents(head).stream()
        .filter(d -> d < head)
        .anyMatch(d -> words.isDefiniteWord(tree.lemma(d)));
  }

  /** Returns the two fitting entities that were named last before a token, in their order. */
  private List<MentionTokens> lastTwo(int sentence, int before, Predicate<MentionTokens> fits) {
    List<MentionTokens> found = new ArrayList<>();
    for (int s = sentence; s >= Math.max(0, sentence - MAX_SENTENCES_BACK); s--) {
      List<MentionTokens> of = reader.mentions(s);
      for (int i = of.size() - 1; i >= 0 && found.size() < 2; i--) {
        MentionTokens mention = of.get(i);
        boolean earlier = s < sentence || mention.to() <= before;
        if (earlier && fits.test(mention) && found.stream().noneMatch(mention::isSameAs)) {
          found.add(0, mention);
        }
      }
      if (found.size() == 2) {
        return found;
      }
    }
    return found;
  }

  private Optional<MentionTokens> last(int sentence, int before, Predicate<MentionTokens> fits) {
    for (int s = sentence; s >= Math.max(0, sentence - MAX_SENTENCES_BACK); s--) {
      int until = s == sentence ? before : Integer.MAX_VALUE;
      Optional<MentionTokens> found =
          reader.mentions(s).stream()
              .filter(m -> m.to() <= until && fits.test(m))
              .reduce((first, second) -> second);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isCountry(MentionTokens mention) {
    Referent referent = mention.mention().referent();
    return referent != null
        && referent.kind() == EntityKind.PLACE
        && referent.key().startsWith("country:");
  }

  private Participant participant(int sentence, NounPhrase phrase, MentionTokens meant) {
    Span span = reader.sentences.get(sentence).span(phrase.from(), phrase.to());
    if (meant == null) {
      return new Participant(span, null, null, null, country(sentence, phrase));
    }
    return of(span, meant, country(sentence, phrase));
  }

  /** Returns the participant behind a mention. */
  Participant of(Span span, MentionTokens meant, String countryOfPhrase) {
    Optional<Mention> office =
        meant.isPerson() ? reader.coreference.office(meant) : Optional.empty();
    Referent owner = office.map(Mention::officeOf).orElse(null);
    return new Participant(
        span,
        meant.mention(),
        office.map(Mention::office).orElse(null),
        owner,
        country(meant.mention().referent(), owner, countryOfPhrase));
  }

  private static String country(Referent referent, Referent owner, String countryOfPhrase) {
    if (referent != null && referent.countryCode() != null) {
      return referent.countryCode();
    }
    return owner != null && owner.countryCode() != null ? owner.countryCode() : countryOfPhrase;
  }

  /** "Mexican officials": returns the country of the first place or people in a phrase. */
  private String country(int sentence, NounPhrase phrase) {
    return reader.mentions(sentence).stream()
        .filter(m -> m.from() >= phrase.from() && m.to() <= phrase.to())
        .map(m -> m.mention().referent())
        .filter(referent -> referent != null && referent.countryCode() != null)
        .map(Referent::countryCode)
        .findFirst()
        .orElse(null);
  }
}
