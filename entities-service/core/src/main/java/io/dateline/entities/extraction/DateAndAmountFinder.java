package io.dateline.entities.extraction;

import io.dateline.entities.amounts.AmountExpression;
import io.dateline.entities.amounts.AmountFinder;
import io.dateline.entities.amounts.PageMoney;
import io.dateline.entities.dates.DateExpression;
import io.dateline.entities.dates.DateFinder;
import io.dateline.entities.dates.DateValue;
import io.dateline.entities.language.Language;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.ResolutionRule;
import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns the dates and amounts of a sentence into candidates. They stand for no entity. */
final class DateAndAmountFinder {

  /** The forms mean one thing, so their confidence is the same for all. */
  private static final double CONFIDENCE_OF_FORM = 0.9;

  private final DateFinder dates;
  private final AmountFinder amounts;

  DateAndAmountFinder(Language language) {
    this.dates = new DateFinder(language);
    this.amounts = new AmountFinder(language);
  }

  /**
   * @param yearBefore the year that the text named last, or null
   * @param money what signs and names of money mean on the page
   */
  List<MentionCandidate> find(
      int index,
      Sentence sentence,
      String text,
      LocalDate published,
      Integer yearBefore,
      PageMoney money,
      List<Name> names) {
    List<MentionCandidate> candidates = new ArrayList<>();
    for (DateExpression date : dates.in(sentence, text, published, yearBefore)) {
      if (!isNamed(names, date.from(), date.to())) {
        MentionCandidate candidate =
            candidate(
                MentionKind.DATE, index, sentence, date.from(), date.to(), ResolutionRule.DATE);
        candidate.date = date.value();
        candidates.add(candidate);
      }
    }
    for (AmountExpression found : amounts.in(sentence, text, money)) {
      if (candidates.stream().noneMatch(d -> d.overlaps(found.from(), found.to()))) {
        MentionKind kind = found.isMoney() ? MentionKind.MONEY : MentionKind.QUANTITY;
        MentionCandidate candidate =
            candidate(kind, index, sentence, found.from(), found.to(), ResolutionRule.AMOUNT);
        candidate.amount = found.amount();
        candidates.add(candidate);
      }
    }
    return candidates;
  }

  /** Returns the last year that mentions state, or the one before them. */
  static Integer lastYear(List<MentionCandidate> mentions, Integer before) {
    return mentions.stream()
        .filter(m -> m.date != null && m.date.basis() == DateValue.Basis.STATED)
        .map(m -> m.date.from().getYear())
        .reduce(before, (one, later) -> later);
  }

  static MentionCandidate candidate(
      MentionKind kind, int index, Sentence sentence, int from, int to, ResolutionRule rule) {
    return new MentionCandidate(kind, index, sentence, from, to, CONFIDENCE_OF_FORM, null, rule);
  }

  /**
   * "Theresa May", "the Sunday Herald": a word inside the name of a person or an organization is no
   * date.
   */
  private static boolean isNamed(List<Name> names, int from, int to) {
    return names.stream()
        .filter(name -> name.kind() == NameKind.PERSON || name.kind() == NameKind.ORGANIZATION)
        .anyMatch(name -> name.from() < to && from < name.to());
  }
}
