package io.dateline.entities.extraction;

import io.dateline.entities.amounts.Amount;
import io.dateline.entities.dates.DateValue;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.mentions.ResolutionRule;
import io.dateline.entities.mentions.StatedOffice;
import io.dateline.entities.offices.Office;
import io.dateline.entities.offices.OfficePhrase;
import io.dateline.entities.places.Place;
import io.dateline.entities.text.Folding;
import io.dateline.entities.text.Sentence;
import io.dateline.entities.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A mention that is found and not yet resolved. */
final class MentionCandidate {

  final MentionKind kind;
  final int sentenceIndex;
  final Sentence sentence;
  final int from;
  final int to;
  final double confidence;

  /** The place that the gazetteer has for these words, else null. */
  final Place place;

  ResolutionRule rule;
  Referent referent;
  Office office;
  Referent officeOf;

  /** The phrase that states the office, else null. */
  OfficePhrase officePhrase;

  /** The other offices that the text states here, each with its own owner. */
  final List<FurtherOffice> furtherOffices = new ArrayList<>();

  DateValue date;
  Amount amount;

  MentionCandidate(
      MentionKind kind,
      int sentenceIndex,
      Sentence sentence,
      int from,
      int to,
      double confidence,
      Place place,
      ResolutionRule rule) {
    this.kind = kind;
    this.sentenceIndex = sentenceIndex;
    this.sentence = sentence;
    this.from = from;
    this.to = to;
    this.confidence = confidence;
    this.place = place;
    this.rule = rule;
  }

  Span span() {
    return sentence.span(from, to);
  }

  /** Returns the words with single spaces between. */
  String words() {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean touches =
          i > from && sentence.token(i - 1).span().end() == sentence.token(i).span().start();
      words.append(i == from || touches ? "" : " ").append(sentence.token(i).text());
    }
    return words.toString();
  }

  String folded() {
    return Folding.fold(words());
  }

  boolean overlaps(int start, int end) {
    return from < end && start < to;
  }

  void refersTo(Referent what, ResolutionRule why) {
    referent = what;
    rule = why;
  }

  private List<StatedOffice> offices() {
    List<StatedOffice> offices = new ArrayList<>();
    if (office != null) {
      offices.add(new StatedOffice(office, officeOf));
      furtherOffices.forEach(further -> offices.add(further.stated()));
    }
    return offices;
  }

  MentionTokens toMention() {
    Mention mention =
        new Mention(
            kind, span(), sentence.span(), referent, rule, offices(), date, amount, confidence);
    return new MentionTokens(mention, sentenceIndex, from, to);
  }
}
