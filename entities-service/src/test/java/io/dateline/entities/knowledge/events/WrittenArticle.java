package io.dateline.entities.knowledge.events;

import io.dateline.entities.articles.PublishedText;
import io.dateline.entities.dates.DateValue;
import io.dateline.entities.events.Event;
import io.dateline.entities.events.EventDate;
import io.dateline.entities.events.Participant;
import io.dateline.entities.extraction.ArticleText;
import io.dateline.entities.extraction.ExtractionResult;
import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.mentions.ResolutionRule;
import io.dateline.entities.mentions.StatedOffice;
import io.dateline.entities.offices.Office;
import io.dateline.entities.plover.EventContext;
import io.dateline.entities.plover.EventMode;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import io.dateline.entities.text.Span;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** An article with mentions and events written by hand, so that no tagger decides a test. */
final class WrittenArticle {

  final UUID id;
  private final LocalDate published;
  private final String text;
  private final Map<String, Mention> mentions = new LinkedHashMap<>();
  private final List<Event> events = new ArrayList<>();

  WrittenArticle(String day, String text) {
    this(UUID.randomUUID(), day, text);
  }

  WrittenArticle(UUID id, String day, String text) {
    this.id = id;
    this.published = LocalDate.parse(day);
    this.text = text;
  }

  WrittenArticle person(String name) {
    return add(MentionKind.PERSON, name, referentOf(name), null, null);
  }

  /** Adds a person with an office of a country. */
  WrittenArticle officer(String name, String title, String country) {
    return add(
        MentionKind.PERSON, name, referentOf(name), Office.of(title, null), country(country));
  }

  WrittenArticle country(String name, String code) {
    return add(MentionKind.PLACE, name, country(code), null, null);
  }

  WrittenArticle city(String name, String code) {
    String key = "city:" + code + ":" + name.toLowerCase(Locale.ROOT);
    return add(
        MentionKind.PLACE, name, new Referent(EntityKind.PLACE, key, name, code, null), null, null);
  }

  /** Returns the key of a person, as the pipeline makes it. */
  static String keyOf(String name) {
    return name.replace(".", "").toLowerCase(Locale.ROOT);
  }

  private static Referent referentOf(String name) {
    return Referent.named(EntityKind.PERSON, keyOf(name), name);
  }

  private static Referent country(String code) {
    return new Referent(EntityKind.PLACE, "country:" + code, code, code, null);
  }

  private WrittenArticle add(
      MentionKind kind, String words, Referent referent, Office office, Referent owner) {
    mentions.put(
        words,
        new Mention(
            kind,
            span(words),
            sentence(words),
            referent,
            ResolutionRule.FULL_NAME,
            office == null ? List.of() : List.of(new StatedOffice(office, owner)),
            null,
            null,
            1));
    return this;
  }

  /** Adds an event that happened on the day of publication, as far as the text tells. */
  WrittenArticle event(
      EventType type, String trigger, List<String> actors, List<String> recipients) {
    return event(type, Modality.HAPPENED, trigger, actors, recipients, null, null);
  }

  WrittenArticle event(
      EventType type,
      Modality modality,
      String trigger,
      List<String> actors,
      List<String> recipients,
      String place,
      String saidBy) {
    boolean happened = modality == Modality.HAPPENED;
    events.add(
        new Event(
            type,
            type == EventType.COERCE ? EventMode.ARREST : null,
            Set.of(EventContext.DIPLOMATIC),
            modality,
            span(trigger),
            sentence(trigger),
            actors.stream().map(this::participant).toList(),
            recipients.stream().map(this::participant).toList(),
            saidBy == null ? null : participant(saidBy),
            happened
                ? new EventDate(
                    published, published, DateValue.Precision.DAY, EventDate.Basis.PUBLICATION)
                : null,
            place == null ? null : mentions.get(place),
            type.intensity(),
            0.75));
    return this;
  }

  private Participant participant(String words) {
    Mention mention = mentions.get(words);
    if (mention == null) {
      return new Participant(span(words), null, null, null, null);
    }
    String country =
        Stream.of(mention.referent(), mention.officeOf())
            .filter(referent -> referent != null && referent.countryCode() != null)
            .map(Referent::countryCode)
            .findFirst()
            .orElse(null);
    return new Participant(mention.span(), mention, mention.office(), mention.officeOf(), country);
  }

  private Span span(String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }

  private Span sentence(String words) {
    int at = text.indexOf(words);
    int start = text.lastIndexOf(". ", at) + 1;
    int end = text.indexOf(". ", at);
    return new Span(start == 0 ? 0 : start + 1, end < 0 ? text.length() : end + 1);
  }

  PublishedText revision(int revision) {
    return new PublishedText(
        id,
        revision,
        published.atStartOfDay().toInstant(ZoneOffset.UTC),
        null,
        null,
        new ArticleText(text, "en", published, List.of()));
  }

  ExtractionResult extraction() {
    List<Mention> inOrder =
        mentions.values().stream()
            .sorted(java.util.Comparator.comparing(mention -> mention.span().start()))
            .toList();
    return new ExtractionResult(inOrder, List.of(), events, null, 0);
  }
}
