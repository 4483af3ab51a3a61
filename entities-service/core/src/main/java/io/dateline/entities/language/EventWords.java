package io.dateline.entities.language;

import io.dateline.entities.plover.EventContext;
import io.dateline.entities.plover.EventMode;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that name events and tell their manner, their field of politics and whether they happened.
 * All in lower case.
 */
public final class EventWords {

  private static final int MAX_TOKENS_TO_CUE = 12;
  private static final int MAX_TOKENS_TO_LONG_AGO = 6;

  /** The entries of the lists have no more words. */
  public static final int MAX_WORDS_OF_ENTRY = 3;

  private static final float STRONG = 1;
  private static final float WEAK = 0.5f;

  private final Map<String, EventType> triggers = new HashMap<>();
  private final Map<String, float[]> hints = new HashMap<>();
  private final Map<EventType, Map<EventMode, Set<String>>> modes = new EnumMap<>(EventType.class);
  private final Map<EventContext, Set<String>> contexts = new EnumMap<>(EventContext.class);
  private final Map<String, Modality> cues = new HashMap<>();
  private final Set<String> politicalNouns;
  private final Set<String> dealVerbs;
  private final Set<String> partnerWords;
  private final Set<String> gameWords;
  private final Set<String> clauseEnds;
  private final Set<String> pairNouns;
  private final Set<String> pairOfPeopleNouns;
  private final Set<String> pledgeVerbs;
  private final Set<String> passiveAuxiliaries;
  private final Set<String> definiteWords;
  private final Set<String> countryNouns;
  private final Set<String> groupNouns;
  private final Set<String> recipientWords;
  private final Set<String> longAgo;

  EventWords(WordLists lists) {
    for (EventType type : EventType.values()) {
      Set<String> mostly = forms(lists, "", type);
      mostly.forEach(form -> triggers.putIfAbsent(form, type));
      mostly.forEach(form -> hint(form, type, STRONG));
      forms(lists, "hint-", type).forEach(form -> hint(form, type, WEAK));
      modes.put(type, modes(lists, "mode-" + type + "-"));
    }
    for (EventContext context : EventContext.values()) {
      contexts.put(context, lists.set("context-" + context));
    }
    for (Modality modality : Modality.values()) {
      lists
          .namesFrom(modality.name().toLowerCase(Locale.ROOT))
          .forEach(list -> lists.list(list).forEach(words -> cues.put(words, modality)));
    }
    politicalNouns = lists.set("political-noun");
    dealVerbs = lists.set("deal-verb");
    partnerWords = lists.set("partner-word");
    gameWords = lists.set("game-word");
    clauseEnds = lists.set("clause-end");
    pairNouns = lists.set("pair-noun");
    pairOfPeopleNouns = lists.set("pair-of-people-noun");
    pledgeVerbs = lists.set("pledge-verb");
    passiveAuxiliaries = lists.set("passive-auxiliary");
    definiteWords = lists.set("definite-word");
    countryNouns = lists.set("country-noun");
    groupNouns = lists.set("group-noun");
    recipientWords = lists.set("recipient-word");
    longAgo = lists.set("long-ago");
  }

  /** Returns the words of a sentence in lower case. */
  public static List<String> lowerCase(List<String> sentence) {
    return sentence.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  private static Map<EventMode, Set<String>> modes(WordLists lists, String prefix) {
    Map<EventMode, Set<String>> modes = new EnumMap<>(EventMode.class);
    for (String list : lists.namesFrom(prefix)) {
      Set<String> words = new HashSet<>();
      lists.list(list).forEach(word -> words.addAll(VerbForms.of(word)));
      modes.put(EventMode.valueOf(list.substring(prefix.length())), words);
    }
    return modes;
  }

  private static Set<String> forms(WordLists lists, String prefix, EventType type) {
    Set<String> forms = new HashSet<>();
    for (String list : lists.namesFrom(prefix + "verb-" + type)) {
      lists.list(list).forEach(verb -> forms.addAll(VerbForms.of(verb)));
    }
    for (String list : lists.namesFrom(prefix + "noun-" + type)) {
      for (String noun : lists.list(list)) {
        forms.add(noun);
        forms.add(VerbForms.withS(noun));
      }
    }
    return forms;
  }

  private void hint(String form, EventType type, float weight) {
    float[] ofForm = hints.computeIfAbsent(form, f -> new float[EventType.values().length]);
    ofForm[type.ordinal()] = Math.max(ofForm[type.ordinal()], weight);
  }

  /**
   * Returns how strongly the words that begin at a position speak for each type of event, 0 to 1,
   * in the order of the types; empty where no entry begins there.
   *
   * @param sentence the words of a sentence in lower case
   */
  public Optional<float[]> hints(List<String> sentence, int at) {
    float[] found = null;
    StringBuilder run = new StringBuilder();
    int end = Math.min(sentence.size(), at + MAX_WORDS_OF_ENTRY);
    for (int i = at; i < end; i++) {
      run.append(i == at ? "" : " ").append(sentence.get(i));
      float[] ofRun = hints.get(run.toString());
      if (ofRun != null) {
        found = found == null ? ofRun.clone() : found;
        for (int type = 0; type < found.length; type++) {
          found[type] = Math.max(found[type], ofRun[type]);
        }
      }
    }
    return Optional.ofNullable(found);
  }

  /** Returns the type of the event that words name: "called on", "talks". */
  public Optional<EventType> typeOf(String words) {
    return Optional.ofNullable(triggers.get(words));
  }

  /** Returns the modes of a type that a word speaks for, in the order of the enum. */
  public List<EventMode> modes(EventType type, String word) {
    List<EventMode> found = new ArrayList<>();
    modes
        .get(type)
        .forEach(
            (mode, words) -> {
              if (words.contains(word)) {
                found.add(mode);
              }
            });
    return found;
  }

  /** Returns whether words speak for a field of politics. */
  public boolean isOf(EventContext context, String words) {
    return contexts.get(context).contains(words);
  }

  /**
   * Returns what the cues in front of a trigger, in its clause, say: "plans to expel" is PLANNED.
   * Without a cue it is HAPPENED.
   *
   * @param sentence the words of a sentence in lower case
   */
  public Modality modality(List<String> sentence, int trigger) {
    Modality found = Modality.HAPPENED;
    int least = Math.max(0, trigger - MAX_TOKENS_TO_CUE);
    for (int i = trigger - 1; i >= least && !clauseEnds.contains(sentence.get(i)); i--) {
      StringBuilder run = new StringBuilder();
      for (int n = i; n < Math.min(trigger, i + MAX_WORDS_OF_ENTRY); n++) {
        run.append(n == i ? "" : " ").append(sentence.get(n));
        Modality cue = cues.get(run.toString());
        // DENIED wins over HYPOTHETICAL, and that over PLANNED: the order of the enum.
        if (cue != null && cue.compareTo(found) > 0) {
          found = cue;
        }
      }
    }
    return found;
  }

  /** "strike", "clinch": returns whether a verb with a deal as its object makes the deal. */
  public boolean isDealVerb(String lemma) {
    return dealVerbs.contains(lemma);
  }

  /** "with": returns whether the word stands in front of the other side of a deal. */
  public boolean isPartnerWord(String lemma) {
    return partnerWords.contains(lemma);
  }

  /** "police", "dockworkers": returns whether a noun without a name is a political actor. */
  public boolean isPoliticalNoun(String word) {
    return politicalNouns.contains(word);
  }

  /** Returns whether a word belongs to a page about sport or a show. */
  public boolean isGameWord(String word) {
    return gameWords.contains(word);
  }

  /** "the two countries": returns whether a noun can stand for two countries. */
  public boolean isPairNoun(String word) {
    return pairNouns.contains(word);
  }

  /** "both leaders": returns whether a noun can stand for two people. */
  public boolean isPairOfPeopleNoun(String word) {
    return pairOfPeopleNouns.contains(word);
  }

  /** "was expelled": returns whether a word in front of a participle makes a passive. */
  public boolean isPassiveAuxiliary(String word) {
    return passiveAuxiliaries.contains(word);
  }

  /** "both leaders": returns whether a lemma in front of a noun means somebody named before. */
  public boolean isDefiniteWord(String lemma) {
    return definiteWords.contains(lemma);
  }

  /** "vowed to strike": returns whether the act behind a verb is the event. */
  public boolean isPledgeVerb(String lemma) {
    return pledgeVerbs.contains(lemma);
  }

  /** "the country": returns whether a noun can stand for a country. */
  public boolean isCountryNoun(String word) {
    return countryNouns.contains(word);
  }

  /** "the group": returns whether a noun can stand for a body. */
  public boolean isGroupNoun(String word) {
    return groupNouns.contains(word);
  }

  /** "sanctions on Norway": returns whether a recipient often stands behind the word. */
  public boolean isRecipientWord(String lemma) {
    return recipientWords.contains(lemma);
  }

  /**
   * "forty years after the siege": returns whether the last words of a clause say that what follows
   * happened long ago.
   *
   * @param before the words in front of a trigger, in lower case
   */
  public boolean endsLongAgo(List<String> before) {
    int least = Math.max(0, before.size() - MAX_TOKENS_TO_LONG_AGO);
    for (int i = before.size() - 1; i >= least && !before.get(i).equals(","); i--) {
      if (longAgo.contains(String.join(" ", before.subList(i, Math.min(before.size(), i + 2))))) {
        return true;
      }
    }
    return false;
  }
}
