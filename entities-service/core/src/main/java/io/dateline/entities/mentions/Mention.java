package io.dateline.entities.mentions;

import io.dateline.entities.amounts.Amount;
import io.dateline.entities.dates.DateValue;
import io.dateline.entities.offices.Office;
import io.dateline.entities.text.Span;
import java.util.List;

/**
 * One occurrence of a name, a date, an amount, a law or a facility in an article.
 *
 * @param span the words of the mention in the text revision
 * @param sentence the sentence or line around it
 * @param referent the entity that the mention stands for, null where it is unresolved
 * @param rule the rule that resolved the mention, or that found it where it is not resolved
 * @param offices the offices that the text states at this mention, the one that tells best who the
 *     person is first: "founder and chief executive"
 * @param date the days of a DATE; null where they need the day of publication and it is unknown
 * @param amount the amount of MONEY or of a QUANTITY, else null
 * @param confidence 0 to 1
 */
public record Mention(
    MentionKind kind,
    Span span,
    Span sentence,
    Referent referent,
    ResolutionRule rule,
    List<StatedOffice> offices,
    DateValue date,
    Amount amount,
    double confidence) {

  public Mention {
    offices = List.copyOf(offices);
  }

  /** Returns the first office that the text states here, null where it states none. */
  public Office office() {
    return offices.isEmpty() ? null : offices.get(0).office();
  }

  /** Returns the country or organization that the first office belongs to, null for none. */
  public Referent officeOf() {
    return offices.isEmpty() ? null : offices.get(0).of();
  }
}
