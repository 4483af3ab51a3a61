package io.dateline.entities.quotes;

import java.util.Locale;
import java.util.Set;

/** The English words that say that somebody says something. */
final class EnglishSpeech {

  /** Verbs of saying; behind them even a clause without quotation marks is what somebody said. */
  private static final Set<String> SAYING =
      words(
          """
          said says say told tells added adds announced announces warned warns claimed claims
          insisted insists argued argues noted notes explained explains stressed stresses
          acknowledged acknowledges admitted admits confirmed confirms reported stated states declared
          declares testified testifies wrote writes tweeted suggested suggests alleged alleges
          maintained contends contended predicted predicts emphasised emphasized reiterated
          reaffirmed cautioned cautions complained conceded concedes recalled recalls remarked
          concluded promised promises vowed vows pledged boasted revealed reveals asserted asserts
          denied denies responded replied quipped joked observed
          """);

  /** Verbs that say so only beside quotation marks. */
  private static final Set<String> BESIDE_QUOTES =
      words(
          """
          asked asks continued continues concluded began called calls calling described describes
          describing hailed hails praised praises slammed slams blasted blasts dismissed dismisses
          denounced denounces condemned condemns criticised criticized branded labelled labeled
          termed dubbed welcomed shouted yelled whispered laughed sighed exclaimed demanded urged
          urges commented comments opined mused agreed posted read reads echoed accused accuses
          characterised characterized pointed tagged lamented thanked mocked warns rejected rejects
          expressed voiced cited citing hoped wondered recounted quoted advised
          remembered remembers detailed details reflected reflects countered counters reasoned cried
          enthused underlined underscored underlines underscores emphasises emphasizes
          saying adding warning telling arguing noting insisting explaining claiming writing
          stressing declaring stating asserting suggesting stressed deemed interjected begged
          """);

  /** Verbs behind which the speaker may stand: "…, said Roe". */
  private static final Set<String> BEFORE_SPEAKER =
      words(
          """
          said says added adds asked asks wrote writes explained explains noted notes warned warns
          insisted insists replied continued continues declared declares recalled recalls argued
          argues according tweeted remarked commented concluded stressed stresses admitted admits
          joked quipped confirmed announced claimed claims observed responded exclaimed reads
          comments stated states remembers remembered details detailed reflects reflected
          """);

  /** Forms without a subject of their own: that of the sentence speaks. */
  private static final Set<String> PARTICIPLES =
      words(
          "saying adding warning telling arguing noting insisting explaining claiming writing"
              + " stressing declaring stating calling describing asserting suggesting citing");

  /** Verbs that name something in somebody's words: a single word beside them is a quote. */
  private static final Set<String> NAMING =
      words(
          "called calls calling described describes describing hailed hails branded labelled"
              + " labeled termed dubbed slammed blasted dismissed denounced condemned characterised"
              + " characterized deemed");

  /** Words between a subject and its verb. */
  private static final Set<String> ADVERBS =
      words(
          """
          also later then again has had have is was were been already once even still just first
          who now earlier soon further instead today yesterday in on late early at would could
          did does repeatedly publicly reportedly previously recently always never not n't himself
          herself themselves itself all both did will may might must
          """);

  /** People and bodies that news let speak without a name. */
  private static final Set<String> SPEAKERS =
      words(
          """
          police officials official authorities authority ministry department government agency
          army military company firm group organization organisation court statement report
          source sources spokesman spokeswoman spokesperson spokespeople analysts analyst experts
          expert residents resident witnesses witness lawyers lawyer prosecutors prosecutor
          investigators investigator researchers researcher scientists scientist doctors doctor
          lawmakers lawmaker critics campaigners activists protesters diplomats diplomat officers
          officer firefighters rescuers union unions regulator regulators watchdog bank office
          committee commission council party campaign airline administration judge jury family
          relatives mother father brother sister wife husband son daughter teacher farmer
          economists economist observers people some many others one insider insiders
          aides aide advisers adviser ministers minister president governor mayor senator leader
          leaders chief chairman chairwoman director ceo coach manager owner founder editor center
          centre letter lawsuit complaint filing
          """);

  /** Bodies that a definite noun may stand for after their name has been printed. */
  private static final Set<String> BODIES =
      words(
          """
          ministry department government agency army company firm group organization organisation
          court union regulator watchdog bank office committee commission council party airline
          university
          """);

  /** In front of a quote these say that it is a name or a nickname. */
  private static final Set<String> TITLED =
      words("titled entitled named nicknamed so-called dubbed codenamed headlined song film book");

  /** Behind a question that is a sentence of its own, only these say whose it was. */
  private static final Set<String> EXCLAIMING =
      words(
          "asked asks said says wrote writes shouted yelled exclaimed wondered added continued"
              + " tweeted joked quipped demanded");

  private static final Set<String> BEHIND_NOUNS =
      words("will would have has are were was is could should can may might must of in and or");

  /** What turns against what was quoted, so that the next speaker is another. */
  private static final Set<String> TURNS = words("but although though while whereas however");

  private EnglishSpeech() {}

  private static Set<String> words(String list) {
    return java.util.Arrays.stream(list.strip().split("\\s+"))
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  private static boolean has(Set<String> words, String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isSaying(String word) {
    return has(SAYING, word);
  }

  static boolean isCue(String word) {
    return has(SAYING, word) || has(BESIDE_QUOTES, word);
  }

  /** "EU states will meet": what goes on like this was a noun. */
  static boolean isBehindNoun(String word) {
    return has(BEHIND_NOUNS, word);
  }

  static boolean isBeforeSpeaker(String word) {
    return has(BEFORE_SPEAKER, word);
  }

  static boolean isParticiple(String word) {
    return has(PARTICIPLES, word);
  }

  static boolean isNaming(String word) {
    return has(NAMING, word);
  }

  static boolean isAdverb(String word) {
    return has(ADVERBS, word) || word.toLowerCase(Locale.ROOT).matches("\\p{L}{3,}ly");
  }

  static boolean isSpeaker(String word) {
    return has(SPEAKERS, word);
  }

  static boolean isBody(String word) {
    return has(BODIES, word);
  }

  static boolean isTitled(String word) {
    return has(TITLED, word);
  }

  static boolean isExclaiming(String word) {
    return has(EXCLAIMING, word);
  }

  static boolean isTurn(String word) {
    return has(TURNS, word);
  }
}
