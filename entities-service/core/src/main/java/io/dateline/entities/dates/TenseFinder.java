package io.dateline.entities.dates;

import static io.dateline.entities.language.TenseWords.Group.*;

import io.dateline.entities.language.TenseWords;
import io.dateline.entities.language.TenseWords.Group;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Decides by the verbs around a date whether the event lies before or after the day of publication.
 * The verb nearest in front of the date decides: "He will go, his office said on Monday." Where
 * none stands in front, the first one behind it does: "On Friday, the road will close."
 */
final class TenseFinder {

  /** A longer way to a verb leaves the clause of the date. */
  private static final int MAX_TOKENS_TO_VERB = 40;

  private static final String ENDING_OF_PAST = "ed";

  private static final String ENDING_OF_PARTICIPLE = "ing";

  private final TenseWords words;
  private final List<String> tokens;
  private final Sentence sentence;
  private final boolean headline;

  TenseFinder(TenseWords words, Sentence sentence) {
    this.words = words;
    this.sentence = sentence;
    this.tokens = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      // "May" inside a sentence is no verb.
      String word = sentence.token(i).text();
      tokens.add(i == 0 || word.length() == 1 ? word.toLowerCase(Locale.ROOT) : word);
    }
    this.headline = Character.isLetterOrDigit(last(tokens.get(tokens.size() - 1)));
  }

  private static int last(String word) {
    return word.codePointBefore(word.length());
  }

  /**
   * The time that a verb tells.
   *
   * @param sure whether it is the verb of the clause and no participle behind a noun: "was held"
   */
  record Verdict(Tense tense, boolean sure) {}

  private static final Verdict PAST_FOR_SURE = new Verdict(Tense.PAST, true);
  private static final Verdict PERHAPS_PAST = new Verdict(Tense.PAST, false);
  private static final Verdict COMING = new Verdict(Tense.COMING, true);
  private static final Verdict NOTHING = new Verdict(Tense.UNKNOWN, false);

  /**
   * Returns what the words around a date tell.
   *
   * @param from the first token of the date
   * @param to the token after it
   * @param day whether the date is a day and no longer time
   */
  Verdict around(int from, int to, boolean day) {
    if (is(SINCE, from - 1) || is(SINCE, from - 2) && isDeterminer(from - 1)) {
      return PAST_FOR_SURE;
    }
    if (isEvent(PAST_EVENT, from, to)) {
      return PAST_FOR_SURE;
    }
    if (isEvent(PLANNED_EVENT, from, to)) {
      return NOTHING;
    }
    if (day && is(AIM, from - 1) && !has(to, "'s") && !has(to, "’s")) {
      return COMING;
    }
    if (is(OPENING, from - 1) || is(OPENING, from - 2) && tokens.get(from - 1).length() <= 4) {
      return COMING;
    }
    Verdict before = before(from);
    Verdict found = before == null ? behind(to) : before;
    return found.tense() == Tense.UNKNOWN && !day && is(LIMIT, from - 1) ? COMING : found;
  }

  /** "the Oct. 7 attack", "the Nov. 24 hostage deal": returns whether an event stands behind. */
  private boolean isEvent(Group events, int from, int to) {
    boolean owned = has(to, "'s") || has(to, "’s");
    return (owned || isDeterminer(from - 1))
        && (is(events, to) || (is(events, to + 1) && !isBorder(to)));
  }

  /** Returns what the nearest verb in front of a date tells, null where there is none. */
  private Verdict before(int from) {
    int preposition = from - 1;
    boolean infinitive = false;
    int least = Math.max(0, from - MAX_TOKENS_TO_VERB);
    for (int i = from - 1; i >= least && !is(BORDER, i); i--) {
      if (has(i, "to") && i < from - 1 && isBareVerb(i + 1)) {
        infinitive = true;
        continue;
      }
      Verdict verdict = ofVerb(i, from, preposition, infinitive);
      if (verdict != null) {
        return verdict;
      }
      infinitive &= !is(SUBJECT, i);
    }
    return infinitive && headline ? COMING : null;
  }

  /** Returns what a word tells, null where it tells nothing and the search goes on. */
  private Verdict ofVerb(int i, int from, int preposition, boolean infinitive) {
    boolean upTo = is(UNTIL, preposition);
    boolean openEnd = upTo && !has(preposition, "to") && !has(preposition, "for");
    if (openEnd && infinitive) {
      return COMING;
    }
    if (is(REPORT, i)) {
      boolean ordered = infinitive && is(ORDER, i) && isNear(i, from);
      return ordered ? COMING : isParticipleOfBe(i) ? null : PAST_FOR_SURE;
    }
    if (is(MODAL, i)) {
      return modal(i);
    }
    if (is(SHIFT, i) && upTo) {
      return COMING;
    }
    if (is(PLAN, i) || is(PLAN_TO, i) && (has(i + 1, "to") || has(i + 1, "for"))) {
      return COMING;
    }
    if (is(BE_NOW, i)) {
      return beNow(i, from);
    }
    if (is(BE_PAST, i)) {
      return has(i + 1, "to") || has(i + 2, "to") && is(PLAN_TO, i + 1) ? COMING : PAST_FOR_SURE;
    }
    if (is(HAD, i)) {
      return PAST_FOR_SURE;
    }
    if (is(HAVE, i)) {
      return has(i + 1, "to") || has(i + 1, "until")
          ? COMING
          : isWillOrTo(i - 1) ? null : has(i + 1, "been") ? PAST_FOR_SURE : NOTHING;
    }
    if (is(PAST, i) || isRegularPast(i)) {
      return past(i, openEnd, infinitive, from);
    }
    if (is(TIMETABLE, i) && !headline && isVerb(i)) {
      return COMING;
    }
    if (is(TIMETABLE_PLURAL, i) && !headline && isPluralSubject(i - 1)) {
      return COMING;
    }
    return null;
  }

  /** "told pupils to return on Monday": the infinitive stands right in front of the day. */
  private boolean isNear(int i, int from) {
    for (int k = i + 1; k < from; k++) {
      if (has(k, "to")) {
        return from - k <= 4;
      }
    }
    return false;
  }

  private Verdict modal(int i) {
    boolean not = has(i + 1, "not") || has(i + 1, "n't");
    int verb = not ? i + 2 : i + 1;
    if (not && (is(FAILING, i) || is(REFUSAL, verb))) {
      return PAST_FOR_SURE;
    }
    return is(PAST_MODAL, i) && is(HAVE, verb) ? PAST_FOR_SURE : COMING;
  }

  /** "is to open", "are meeting", "is on Friday" are coming; "is accused" tells nothing. */
  private Verdict beNow(int i, int from) {
    int next = i + 1;
    while (next < from && (has(next, "not") || has(next, "n't") || isAdverb(next))) {
      next++;
    }
    boolean going =
        next < from && tokens.get(next).endsWith(ENDING_OF_PARTICIPLE) && !has(next, "being");
    boolean right = next >= from - 1;
    return has(next, "to") || going && !headline || right && !headline ? COMING : NOTHING;
  }

  private Verdict past(int i, boolean openEnd, boolean infinitive, int from) {
    int before = i - 1;
    while (before > 0 && (isAdverb(before) || has(before, "not") || has(before, "also"))) {
      before--;
    }
    if (is(BE_BARE, before) || isDeterminer(before) && !has(before, "those")) {
      return null;
    }
    if (is(HAVE, before)) {
      return isWillOrTo(before - 1) ? null : PAST_FOR_SURE;
    }
    if (openEnd && (is(BE_PAST, before) || is(BE_NOW, before) || has(before, "been"))) {
      return COMING;
    }
    if (infinitive && is(ORDER, i) && isNear(i, from)) {
      return COMING;
    }
    boolean sure =
        is(BE_PAST, before)
            || is(HAD, before)
            || is(SUBJECT, before)
            || has(before, "been")
            || has(before, "being")
            || has(before, ",")
            || before < 0;
    return sure ? PAST_FOR_SURE : PERHAPS_PAST;
  }

  /** "He was reported dead": the participle behind a form of "be" is no verb of speech. */
  private boolean isParticipleOfBe(int i) {
    return is(BE_BARE, i - 1);
  }

  /** Returns what the first verb behind a date tells. */
  private Verdict behind(int to) {
    int start = has(to, ",") ? to + 1 : to;
    int end = Math.min(tokens.size(), start + MAX_TOKENS_TO_VERB);
    for (int i = start; i < end && !is(BORDER, i) && !is(BORDER_BEHIND, i) && !has(i, ","); i++) {
      if (is(MODAL, i)) {
        return modal(i);
      }
      if (is(BE_NOW, i)) {
        boolean coming =
            has(i + 1, "to") || is(PLAN, i + 1) || is(PLAN_TO, i + 1) && has(i + 2, "to");
        return coming ? COMING : NOTHING;
      }
      if (is(BE_PAST, i)) {
        return has(i + 1, "to") || is(PLAN, i + 1) ? COMING : PAST_FOR_SURE;
      }
      if (is(HAD, i) || is(REPORT, i)) {
        return PAST_FOR_SURE;
      }
      boolean past = is(PAST, i) || isRegularPast(i);
      if (past && !isDeterminer(i - 1) && !is(BE_BARE, i - 1)) {
        return i == start ? NOTHING : PAST_FOR_SURE;
      }
      if (is(TIMETABLE, i) && !headline && i > start && isVerb(i)) {
        return COMING;
      }
    }
    return NOTHING;
  }

  /** "the court hears", "Parliament votes", "it opens": no noun in the plural. */
  private boolean isVerb(int i) {
    if (i == 0 || isDeterminer(i - 1)) {
      return false;
    }
    if (is(SUBJECT, i - 1)) {
      return true;
    }
    boolean joined = has(i - 1, "and");
    boolean name = sentence.token(i - 1).isCapitalized() && i > 1;
    boolean noun = i > 1 && Character.isLetter(tokens.get(i - 1).codePointAt(0));
    return joined || name || noun && hasDeterminer(i - 1);
  }

  /** "the next town council meets": returns whether a noun phrase in the singular ends here. */
  private boolean hasDeterminer(int last) {
    for (int i = last - 1; i >= Math.max(0, last - 4); i--) {
      if (isDeterminer(i) || sentence.token(i).isCapitalized()) {
        return true;
      }
    }
    return last <= 3;
  }

  private boolean isPluralSubject(int i) {
    if (i < 0) {
      return false;
    }
    String word = tokens.get(i);
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural || is(SUBJECT, i) && !has(i, "he") && !has(i, "she") && !has(i, "it");
  }

  /** Returns whether a word can be a verb behind "to": no name, no noun with an article. */
  private boolean isBareVerb(int i) {
    return i < tokens.size()
        && !isDeterminer(i)
        && !sentence.token(i).isCapitalized()
        && Character.isLetter(tokens.get(i).codePointAt(0))
        && !tokens.get(i).endsWith("s");
  }

  private boolean isRegularPast(int i) {
    String word = tokens.get(i);
    return word.length() > 4
        && word.endsWith(ENDING_OF_PAST)
        && Character.isLowerCase(sentence.token(i).text().codePointAt(0))
        && !is(NO_PAST, i);
  }

  private boolean isAdverb(int i) {
    return i >= 0 && tokens.get(i).endsWith("ly");
  }

  private boolean isWillOrTo(int i) {
    return is(MODAL, i) && !is(PAST_MODAL, i) || has(i, "to");
  }

  private boolean isBorder(int i) {
    return i >= tokens.size() || is(BORDER, i) || has(i, ",") || has(i, ".");
  }

  private boolean isDeterminer(int i) {
    return is(DETERMINER, i);
  }

  private boolean is(Group group, int i) {
    return i >= 0 && i < tokens.size() && words.isIn(group, tokens.get(i));
  }

  private boolean has(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).equals(word);
  }
}
