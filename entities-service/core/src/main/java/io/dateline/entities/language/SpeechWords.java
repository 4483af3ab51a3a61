package io.dateline.entities.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that say who says something. Case does not matter where nothing else is said. */
public final class SpeechWords {

  private final Set<String> saying;
  private final Set<String> besideQuotes;
  private final Set<String> beforeSpeaker;
  private final Set<String> participles;
  private final Set<String> naming;
  private final Set<String> adverbs;
  private final Set<String> speakers;
  private final Set<String> bodies;
  private final Set<String> titleLeads;
  private final Set<String> exclaiming;
  private final Set<String> behindNouns;
  private final Set<String> turns;
  private final Set<String> pluralNouns;
  private final Set<String> nounIntroducers;
  private final Set<String> passiveAuxiliaries;
  private final Set<String> participleAuxiliaries;
  private final Set<String> goingOn;
  private final Set<String> pastVerbs;
  private final Set<String> nonFiniteLeads;
  private final Set<String> clauseVerbs;
  private final Set<String> listenerVerbs;
  private final Set<String> timeNouns;
  private final Set<String> dateLeads;
  private final Set<String> mediumLeads;
  private final Set<String> media;
  private final Set<String> nounPhraseStarts;
  private final Set<String> nounPhraseBreaks;
  private final Set<String> beforeSpeakerNames;
  private final Set<String> speakerSearchEnds;
  private final Set<String> nounSearchEnds;
  private final Set<String> objectLeads;
  private final Set<String> originBreaks;
  private final Set<String> originLeads;
  private final Set<String> titleSmallWords;
  private final Set<String> quoting;
  private final Set<String> answerLeads;
  private final Set<String> questionLeads;
  private final Set<String> promising;
  private final Set<String> reporting;
  private final Set<String> denials;
  private final Set<String> goingOnToSay;
  private final Set<String> unreal;
  private final Set<String> conditions;
  private final Set<String> negations;
  private final Pattern adverbSuffix;
  private final Pattern verbSuffix;

  SpeechWords(WordLists lists) {
    saying = lists.set("saying");
    besideQuotes = lists.set("cue-beside-quote");
    beforeSpeaker = lists.set("before-speaker");
    participles = lists.set("participle");
    naming = lists.set("naming");
    adverbs = lists.set("between-subject-and-verb");
    speakers = lists.set("speaker-noun");
    bodies = lists.set("body-noun");
    titleLeads = lists.set("title-lead");
    exclaiming = lists.set("exclaiming");
    behindNouns = lists.set("behind-noun");
    turns = lists.set("turn");
    pluralNouns = lists.set("plural-noun-cue");
    nounIntroducers = lists.set("noun-introducer");
    passiveAuxiliaries = lists.set("passive-auxiliary");
    participleAuxiliaries = lists.set("participle-auxiliary");
    goingOn = lists.set("going-on");
    pastVerbs = lists.set("past-verb");
    nonFiniteLeads = lists.set("non-finite-lead");
    clauseVerbs = lists.set("clause-verb");
    listenerVerbs = lists.set("listener-verb");
    timeNouns = lists.set("time-noun");
    dateLeads = lists.set("date-lead");
    mediumLeads = lists.set("medium-lead");
    media = lists.set("medium");
    nounPhraseStarts = lists.set("noun-phrase-start");
    nounPhraseBreaks = lists.set("noun-phrase-break");
    beforeSpeakerNames = lists.set("before-speaker-name");
    speakerSearchEnds = lists.set("speaker-search-end");
    nounSearchEnds = lists.set("noun-search-end");
    objectLeads = lists.set("object-lead");
    originBreaks = lists.set("origin-break");
    originLeads = lists.set("origin-lead");
    titleSmallWords = lists.set("title-small-word");
    quoting = lists.set("quoting-verb");
    answerLeads = lists.set("answer-lead");
    questionLeads = lists.set("question-lead");
    promising = lists.set("promising-verb");
    reporting = lists.set("reporting-verb");
    denials = lists.set("denial");
    goingOnToSay = lists.set("going-on-to-say");
    unreal = lists.set("unreal-auxiliary");
    conditions = lists.set("condition");
    negations = lists.set("negation");
    adverbSuffix =
        Pattern.compile("\\p{L}{3,}" + WordLists.alternatives(lists.list("adverb-suffix")));
    verbSuffix = lists.suffix("verb-suffix", 2);
  }

  /** "Roe called it “a shame”": "called" introduces the speaker of the words between marks. */
  public boolean isCue(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return saying.contains(lower) || besideQuotes.contains(lower);
  }

  /** "Roe repeatedly said": "repeatedly" may stand between the subject and its verb. */
  public boolean isAdverb(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return adverbs.contains(lower) || adverbSuffix.matcher(lower).matches();
  }

  /** "Roe met the mayor, calling him …": "met" looks like a verb. As printed. */
  public boolean looksLikeVerb(String word) {
    return pastVerbs.contains(word) || verbSuffix.matcher(word).matches();
  }

  /** "Roe said the bridge was closed": even a clause without marks is a quote behind "said". */
  public boolean isSaying(String word) {
    return WordLists.has(saying, word);
  }

  /** "…, said Roe": the speaker may stand behind "said". */
  public boolean isBeforeSpeaker(String word) {
    return WordLists.has(beforeSpeaker, word);
  }

  /** "Roe left, calling it “a shame”": the subject of the sentence is that of "calling". */
  public boolean isParticiple(String word) {
    return WordLists.has(participles, word);
  }

  /** "Roe called it “dead”": a single word beside "called" is a quote. */
  public boolean isNaming(String word) {
    return WordLists.has(naming, word);
  }

  /** "police said": the noun speaks without a name. */
  public boolean isSpeaker(String word) {
    return WordLists.has(speakers, word);
  }

  /** "the ministry said": the noun stands for a body named before. */
  public boolean isBody(String word) {
    return WordLists.has(bodies, word);
  }

  /** "a film titled “The Road”": the marks hold a title and no quote. */
  public boolean isTitleLead(String word) {
    return WordLists.has(titleLeads, word);
  }

  /** "“Why?” asked Roe": the verb may follow a question that is a sentence of its own. */
  public boolean isExclaiming(String word) {
    return WordLists.has(exclaiming, word);
  }

  /** "EU states will meet": in front of "will" the word "states" is a noun. */
  public boolean isBehindNoun(String word) {
    return WordLists.has(behindNouns, word);
  }

  /** "“…,” but Roe said": "but" announces another speaker. */
  public boolean isTurn(String word) {
    return WordLists.has(turns, word);
  }

  /** "claims were made": the word can be a noun in the plural. */
  public boolean isPluralNoun(String word) {
    return WordLists.has(pluralNouns, word);
  }

  /** "the claims": behind "the" the word is a noun. */
  public boolean isNounIntroducer(String word) {
    return WordLists.has(nounIntroducers, word);
  }

  /** "was told": behind "was" the verb is passive. */
  public boolean isPassiveAuxiliary(String word) {
    return WordLists.has(passiveAuxiliaries, word);
  }

  /** "Roe was calling it …": "was" makes the participle a verb of its own. */
  public boolean isParticipleAuxiliary(String word) {
    return WordLists.has(participleAuxiliaries, word);
  }

  /** "She went on: …": "went" introduces a quote together with "on". */
  public boolean isGoingOn(String word) {
    return WordLists.has(goingOn, word);
  }

  /** "declined to say": behind "to" the verb reports nothing. */
  public boolean isNonFiniteLead(String word) {
    return WordLists.has(nonFiniteLeads, word);
  }

  /** "Roe said the bridge was closed": the clause behind "said" needs no "that". */
  public boolean isClauseVerb(String word) {
    return WordLists.has(clauseVerbs, word);
  }

  /** "Roe told the court that …": the object is the listener. */
  public boolean isListenerVerb(String word) {
    return WordLists.has(listenerVerbs, word);
  }

  /** "said that day": "that day" begins no clause. */
  public boolean isTimeNoun(String word) {
    return WordLists.has(timeNouns, word);
  }

  /** "said on Monday": "on" may stand in front of a date. */
  public boolean isDateLead(String word) {
    return WordLists.has(dateLeads, word);
  }

  /** "said in a statement": "in" may stand in front of a medium. */
  public boolean isMediumLead(String word) {
    return WordLists.has(mediumLeads, word);
  }

  /** "said in a statement": the noun is a medium or an occasion. */
  public boolean isMedium(String word) {
    return WordLists.has(media, word);
  }

  /** "a senior official said": "a" opens the noun phrase. */
  public boolean isNounPhraseStart(String word) {
    return WordLists.has(nounPhraseStarts, word);
  }

  /** "Roe and officials said": no noun phrase holds "and". */
  public boolean isNounPhraseBreak(String word) {
    return WordLists.has(nounPhraseBreaks, word);
  }

  /** "said the minister": "the" may stand between the verb and the speaker. */
  public boolean isBeforeSpeakerName(String word) {
    return WordLists.has(beforeSpeakerNames, word);
  }

  /** "said that Roe": "that" ends the search for a person behind the verb. */
  public boolean isSpeakerSearchEnd(String word) {
    return WordLists.has(speakerSearchEnds, word);
  }

  /** "said to police": "to" ends the search for a noun behind the verb. */
  public boolean isNounSearchEnd(String word) {
    return WordLists.has(nounSearchEnds, word);
  }

  /** "talks with Roe": the name behind "with" is no subject. */
  public boolean isObjectLead(String word) {
    return WordLists.has(objectLeads, word);
  }

  /** "Jane Roe, of the union that called the strike": no origin behind a name holds "that". */
  public boolean isOriginBreak(String word) {
    return WordLists.has(originBreaks, word);
  }

  /** "Jane Roe from the Example Alliance said": "from" leads to the origin. As printed. */
  public boolean isOriginLead(String word) {
    return originLeads.contains(word);
  }

  /** "The Lord of the Road": "of" needs no capital inside the title of a work. As printed. */
  public boolean isTitleSmallWord(String word) {
    return titleSmallWords.contains(word);
  }

  /** "Roe quoted Doe as saying …": the lemma of a verb whose object is the speaker. */
  public boolean isQuoting(String lemma) {
    return quoting.contains(lemma);
  }

  /** "never said", "neither said": the lemma denies that something was said. */
  public boolean isNegation(String lemma) {
    return negations.contains(lemma);
  }

  /** "if Roe says": the lemma tells that nothing was said yet. */
  public boolean isCondition(String lemma) {
    return conditions.contains(lemma);
  }

  /** "might say": the lemma tells that nothing was said yet. */
  public boolean isUnreal(String lemma) {
    return unreal.contains(lemma);
  }

  /** "went on to say": the lemma of a verb that tells of words that were said. */
  public boolean isGoingOnToSay(String lemma) {
    return goingOnToSay.contains(lemma);
  }

  /** "denied calling": the lemma of a verb that denies words. */
  public boolean isDenial(String lemma) {
    return denials.contains(lemma);
  }

  /** "Roe said the bridge was closed": the lemma of a verb that reports a clause. */
  public boolean isReporting(String lemma) {
    return reporting.contains(lemma);
  }

  /** "Roe vowed to go on": the lemma of a verb that reports an infinitive. */
  public boolean isPromising(String lemma) {
    return promising.contains(lemma);
  }

  /** "Q: Will you pay more?": the word opens a question of an interview. */
  public boolean isQuestionLead(String word) {
    return WordLists.has(questionLeads, word);
  }

  /** "A: Yes, from next year.": the word opens an answer of an interview. */
  public boolean isAnswerLead(String word) {
    return WordLists.has(answerLeads, word);
  }
}
