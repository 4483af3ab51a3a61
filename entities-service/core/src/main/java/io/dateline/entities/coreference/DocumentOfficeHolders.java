package io.dateline.entities.coreference;

import io.dateline.entities.document.AnnotatedDocument;
import io.dateline.entities.document.Annotations;
import io.dateline.entities.language.ReferenceWords;
import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.mentions.StatedOffice;
import io.dateline.entities.offices.Office;
import io.dateline.entities.offices.OfficePhrase;
import io.dateline.entities.text.Sentence;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The people of a document with the offices that it states for them. */
final class DocumentOfficeHolders {

  private final ReferenceWords words;
  private final List<Sentence> sentences;
  private final List<List<MentionTokens>> mentions;
  private final List<DocumentOfficeHolder> holders;

  /**
   * @param words the words of the office's key
   */
  private record DocumentOfficeHolder(
      MentionTokens person, StatedOffice stated, Set<String> words) {}

  DocumentOfficeHolders(AnnotatedDocument document) {
    this.words = document.language().references();
    this.sentences = document.get(Annotations.SENTENCES);
    this.mentions = document.get(Annotations.MENTIONS);
    this.holders =
        Coreference.people(mentions).stream()
            .filter(p -> p.mention().referent() != null)
            .flatMap(
                p ->
                    p.mention().offices().stream()
                        .map(o -> new DocumentOfficeHolder(p, o, words(o.office()))))
            .toList();
  }

  /**
   * Returns the person whom a phrase means: the only holder in the document, else the last one in
   * front of the phrase. "a minister" and "ministers" mean nobody in particular.
   */
  Optional<MentionTokens> of(int sentence, OfficePhrase phrase) {
    if (phrase.plural() || phrase.office().former() || !isDefinite(sentence, phrase)) {
      return Optional.empty();
    }
    Referent owner = owner(sentence, phrase);
    Set<String> asked = words(phrase.office());
    List<MentionTokens> fitting =
        holders.stream()
            .filter(h -> fits(asked, h.words()) && fits(phrase, owner, h.stated()))
            .map(DocumentOfficeHolder::person)
            .toList();
    long people = fitting.stream().map(h -> h.mention().referent()).distinct().count();
    if (people == 1) {
      return Optional.of(fitting.get(0));
    }
    return fitting.stream()
        .filter(
            h -> h.sentence() < sentence || (h.sentence() == sentence && h.to() <= phrase.start()))
        .reduce((first, second) -> second);
  }

  private boolean isDefinite(int s, OfficePhrase phrase) {
    Sentence sentence = sentences.get(s);
    int before = phrase.start() - 1;
    boolean indefinite = before >= 0 && words.isIndefinite(sentence.token(before).text());
    return (phrase.isAttributed() && !indefinite)
        || (before >= 0 && words.isDeterminer(sentence.token(before).text()));
  }

  /** Returns the owner that the phrase names, null where it names none. */
  private Referent owner(int sentence, OfficePhrase phrase) {
    return phrase.country() != null
        ? Referent.of(phrase.country())
        : mentions.get(sentence).stream()
            .filter(m -> m.from() == phrase.ownerAt())
            .map(m -> m.mention().referent())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  /**
   * "the president" fits any president whose country the document does not state; "Chile's
   * president" does not fit Mexico's.
   */
  private static boolean fits(OfficePhrase phrase, Referent owner, StatedOffice held) {
    boolean elsewhere = owner != null && held.of() != null && !owner.equals(held.of());
    boolean unknown = phrase.ownerAt() >= 0 && owner == null;
    return !elsewhere && !unknown && !held.office().former();
  }

  /**
   * "the minister" can mean the foreign minister, "the president" cannot mean the vice president.
   */
  private boolean fits(Set<String> asked, Set<String> held) {
    return held.containsAll(asked)
        && words.lesserOffices().stream()
            .noneMatch(word -> held.contains(word) && !asked.contains(word));
  }

  private static Set<String> words(Office office) {
    return new HashSet<>(Arrays.asList(office.key().split(" ")));
  }
}
