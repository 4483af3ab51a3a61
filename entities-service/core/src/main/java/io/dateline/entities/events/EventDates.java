package io.dateline.entities.events;

import io.dateline.entities.dates.DateValue;
import io.dateline.entities.dates.DateValue.Precision;
import io.dateline.entities.language.EventWords;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.plover.Modality;
import io.dateline.entities.syntax.DependencyTree;
import io.dateline.entities.syntax.PartOfSpeech;
import io.dateline.entities.syntax.Relation;
import io.dateline.entities.text.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the days of an event, and corrects its modality where they decide. */
final class EventDates {

  /** What lies further back is background (the definition of HISTORICAL). */
  private static final int DAYS_OF_NEWS = 30;

  private final DocumentReader reader;
  private final LocalDate published;

  EventDates(DocumentReader reader) {
    this.reader = reader;
    this.published = reader.document.publishedOn();
  }

  /**
   * The days and the modality of an event.
   *
   * @param date null where nothing says the days
   */
  record DatedModality(EventDate date, Modality modality) {}

  DatedModality of(int sentence, Trigger trigger, int triggersOfSentence) {
    DateValue value =
        value(sentence, trigger, triggersOfSentence).map(m -> m.mention().date()).orElse(null);
    if (value != null) {
      return new DatedModality(EventDate.of(value), modality(trigger.modality(), value));
    }
    boolean longAgo = trigger.modality() == Modality.HAPPENED && isLongAgo(sentence, trigger);
    Modality modality = longAgo ? Modality.HISTORICAL : trigger.modality();
    boolean now = modality == Modality.HAPPENED && published != null;
    return new DatedModality(now ? EventDate.ofPublication(published) : null, modality);
  }

  /** "forty years after the siege": the words in front say how far back the event lies. */
  private boolean isLongAgo(int sentence, Trigger trigger) {
    Sentence of = reader.sentences.get(sentence);
    List<String> before =
        EventWords.lowerCase(
            IntStream.range(0, trigger.from()).mapToObj(i -> of.token(i).text()).toList());
    return reader.document.language().events().endsLongAgo(before);
  }

  private Modality modality(Modality told, DateValue value) {
    if (told == Modality.HAPPENED && isOld(value)) {
      return Modality.HISTORICAL;
    }
    return told == Modality.HISTORICAL && isNews(value) ? Modality.HAPPENED : told;
  }

  /** "on Monday": returns whether a day lies within the days of news. */
  private boolean isNews(DateValue value) {
    return published != null
        && value.precision() == Precision.DAY
        && !value.from().isBefore(published.minusDays(DAYS_OF_NEWS));
  }

  /**
   * Returns whether days lie further back than news. Where the day of publication is unknown, a
   * year as a whole does: news does not say its own.
   */
  private boolean isOld(DateValue value) {
    return published == null
        ? value.precision() == Precision.YEAR || value.precision() == Precision.DECADE
        : value.to().isBefore(published.minusDays(DAYS_OF_NEWS));
  }

  private Optional<MentionTokens> value(int sentence, Trigger trigger, int triggersOfSentence) {
    List<MentionTokens> dates =
        reader.mentions(sentence).stream()
            .filter(m -> m.mention().kind() == MentionKind.DATE && m.mention().date() != null)
            .toList();
    Optional<DependencyTree> tree = reader.tree(sentence);
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    if (tree.isEmpty()) {
      return triggersOfSentence == 1 && dates.size() == 1
          ? Optional.of(dates.get(0))
          : Optional.empty();
    }
    return dates.stream()
        .filter(d -> isOf(tree.get(), d, trigger.from()))
        .findFirst()
        .or(() -> overVerb(tree.get(), dates, trigger.from()));
  }

  /** "met on Monday", "the talks of 2019": the date depends on the trigger. */
  private static boolean isOf(DependencyTree tree, MentionTokens date, int trigger) {
    int head = tree.headOf(date.from(), date.to());
    int above = tree.head(head);
    while (above != DependencyTree.NO_HEAD && above != trigger && !isVerb(tree, above)) {
      above = tree.head(above);
    }
    return above == trigger;
  }

  /**
   * "On Monday the ministers held talks", "decided on Monday to expel": the date depends on the
   * verb that the trigger is an object, a subject or a complement of. The day of a report ("said on
   * Monday that …") is not that of the act.
   */
  private static Optional<MentionTokens> overVerb(
      DependencyTree tree, List<MentionTokens> dates, int trigger) {
    int at = trigger;
    while (tree.is(
        at,
        Relation.OBJ,
        Relation.NSUBJ,
        Relation.OBL,
        Relation.NMOD,
        Relation.XCOMP,
        Relation.CONJ)) {
      int verb = tree.head(at);
      Optional<MentionTokens> found = dates.stream().filter(d -> isOf(tree, d, verb)).findFirst();
      if (found.isPresent()) {
        return found;
      }
      at = verb;
    }
    return Optional.empty();
  }

  private static boolean isVerb(DependencyTree tree, int i) {
    return tree.partOfSpeech(i) == PartOfSpeech.VERB;
  }
}
