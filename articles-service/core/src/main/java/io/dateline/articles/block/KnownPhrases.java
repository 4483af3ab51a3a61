package io.dateline.articles.block;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phrases that outlets everywhere write around their stories, such as "Read also". Training cannot
 * learn them from statistics of words and links. They stand in the word lists; none names an
 * outlet.
 */
public final class KnownPhrases {

  /** The effect of a phrase on the blocks behind it. */
  enum EffectOnStory {
    /** It says nothing about them. */
    DROP,
    /**
     * A list of other stories begins: a block behind it belongs to the story only if the model is
     * sure.
     */
    OPENS_LIST,
    /** The story is over. */
    ENDS_STORY
  }

  /** A phrase that is the whole block or its beginning. */
  record KnownPhrase(Pattern pattern, BlockLabel label, EffectOnStory effect, String reason) {

    /** Returns whether a text with this beginning can match the phrase. */
    boolean mayBegin(String beginning) {
      Matcher matcher = pattern.matcher(beginning);
      return matcher.lookingAt() || matcher.hitEnd();
    }
  }

  /** The reason of a block that offers to share the story. */
  public static final String SHARING_LINKS = "sharing links";

  /** Characters of a phrase. A longer paragraph that happens to begin like one is not meant. */
  private static final int MAX_PHRASE_CHARS = 400;

  private static final int BEGINNING_CHARS = 3;

  /** Beginnings that are remembered, so that pages cannot fill the memory. */
  private static final int MAX_BEGINNINGS = 20_000;

  private static final Map<String, List<KnownPhrase>> BY_BEGINNING = new ConcurrentHashMap<>();

  private static final List<KnownPhrase> PHRASES =
      List.of(
          phrase(
              WordList.EDITION_NOTICE,
              BlockLabel.PROMOTION,
              EffectOnStory.ENDS_STORY,
              "says which edition it is from"),
          phrase(
              WordList.SUBSCRIPTION_OFFER,
              BlockLabel.PROMOTION,
              EffectOnStory.OPENS_LIST,
              "subscription offer"),
          phrase(
              WordList.FOLLOW_REQUEST,
              BlockLabel.PROMOTION,
              EffectOnStory.DROP,
              "asks to subscribe or follow"),
          phrase(
              WordList.OTHER_STORIES_HEADING,
              BlockLabel.RELATED,
              EffectOnStory.OPENS_LIST,
              "heading of a list of other stories"),
          phrase(
              WordList.COPYRIGHT_NOTICE, BlockLabel.LEGAL, EffectOnStory.ENDS_STORY, "copyright"),
          phrase(WordList.LEGAL_NOTICE, BlockLabel.LEGAL, EffectOnStory.DROP, "legal notice"),
          phrase(
              WordList.CONSENT_NOTICE,
              BlockLabel.LEGAL,
              EffectOnStory.DROP,
              "notice about cookies"),
          phrase(WordList.SOURCE_CREDIT, BlockLabel.CREDIT, EffectOnStory.DROP, "credits agencies"),
          phrase(
              WordList.TAGS_AND_TOOLS, BlockLabel.NAVIGATION, EffectOnStory.DROP, "tags and tools"),
          phrase(WordList.AGENCY_INPUT, BlockLabel.CREDIT, EffectOnStory.DROP, "credits agencies"),
          phrase(
              WordList.MAKING_NOTE,
              BlockLabel.LEGAL,
              EffectOnStory.DROP,
              "note about how it was made"),
          phrase(
              WordList.COMMENTS_HEADING,
              BlockLabel.COMMENTS,
              EffectOnStory.OPENS_LIST,
              "comments begin"),
          phrase(
              WordList.ADVERTISEMENT_MARK,
              BlockLabel.PROMOTION,
              EffectOnStory.DROP,
              "marks an advertisement"),
          phrase(WordList.SHARING_LINK, BlockLabel.NAVIGATION, EffectOnStory.DROP, SHARING_LINKS));

  private KnownPhrases() {}

  static Optional<KnownPhrase> in(RawBlock block) {
    return in(block.text());
  }

  static Optional<KnownPhrase> in(String text) {
    if (text.length() > MAX_PHRASE_CHARS) {
      return Optional.empty();
    }
    String plain = text.replace('’', '\'');
    for (KnownPhrase phrase : possible(plain)) {
      if (phrase.pattern.matcher(plain).lookingAt()) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the phrases that a text with this beginning can match, which for most beginnings are
   * few.
   */
  private static List<KnownPhrase> possible(String text) {
    String beginning = text.substring(0, Math.min(BEGINNING_CHARS, text.length()));
    List<KnownPhrase> known = BY_BEGINNING.get(beginning);
    if (known == null) {
      known = PHRASES.stream().filter(phrase -> phrase.mayBegin(beginning)).toList();
      if (BY_BEGINNING.size() < MAX_BEGINNINGS) {
        BY_BEGINNING.put(beginning, known);
      }
    }
    return known;
  }

  private static KnownPhrase phrase(
      WordList list, BlockLabel label, EffectOnStory effect, String reason) {
    return new KnownPhrase(
        Pattern.compile(
            Languages.alternatives(list), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        label,
        effect,
        reason);
  }
}
