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
 * What outlets everywhere write around their stories. General knowledge that no statistics of words
 * and links can have; each entry has a test. None names an outlet.
 */
public final class KnownPhrases {

  /** What a phrase says of the blocks that follow it. */
  enum Effect {
    /** Nothing. */
    DROP,
    /** A list of other things begins: what follows is of the story only if it clearly reads so. */
    OPENS_LIST,
    /** The story is over. */
    ENDS_STORY
  }

  /** One phrase that a block can be, or begin with. */
  record Phrase(Pattern pattern, BlockLabel label, Effect effect, String reason) {

    /** Whether more text could make this beginning the phrase, if it is not already. */
    boolean mayBegin(String beginning) {
      Matcher matcher = pattern.matcher(beginning);
      return matcher.lookingAt() || matcher.hitEnd();
    }
  }

  /** The reason of a block that offers to share the story. */
  public static final String SHARING_LINKS = "sharing links";

  private static final int BEGINNING = 3;

  /** Pages do not choose how much is remembered. */
  private static final int MOST_BEGINNINGS = 20_000;

  private static final Map<String, List<Phrase>> BY_BEGINNING = new ConcurrentHashMap<>();

  private static final List<Phrase> PHRASES =
      List.of(
          phrase(
              WordList.EDITION_NOTICE,
              BlockLabel.PROMOTION,
              Effect.ENDS_STORY,
              "says which edition it is from"),
          phrase(
              WordList.SUBSCRIPTION_OFFER,
              BlockLabel.PROMOTION,
              Effect.OPENS_LIST,
              "subscription offer"),
          phrase(
              WordList.FOLLOW_REQUEST,
              BlockLabel.PROMOTION,
              Effect.DROP,
              "asks to subscribe or follow"),
          phrase(
              WordList.OTHER_STORIES_HEADING,
              BlockLabel.RELATED,
              Effect.OPENS_LIST,
              "heading of a list of other stories"),
          phrase(WordList.COPYRIGHT_NOTICE, BlockLabel.LEGAL, Effect.ENDS_STORY, "copyright"),
          phrase(WordList.LEGAL_NOTICE, BlockLabel.LEGAL, Effect.DROP, "legal notice"),
          phrase(WordList.SOURCE_CREDIT, BlockLabel.CREDIT, Effect.DROP, "credits agencies"),
          phrase(WordList.TAGS_AND_TOOLS, BlockLabel.NAVIGATION, Effect.DROP, "tags and tools"),
          phrase(WordList.AGENCY_INPUT, BlockLabel.CREDIT, Effect.DROP, "credits agencies"),
          phrase(WordList.MAKING_NOTE, BlockLabel.LEGAL, Effect.DROP, "note about how it was made"),
          phrase(
              WordList.COMMENTS_HEADING, BlockLabel.COMMENTS, Effect.OPENS_LIST, "comments begin"),
          phrase(
              WordList.ADVERTISEMENT_MARK,
              BlockLabel.PROMOTION,
              Effect.DROP,
              "marks an advertisement"),
          phrase(WordList.SHARING_LINK, BlockLabel.NAVIGATION, Effect.DROP, SHARING_LINKS));

  private KnownPhrases() {}

  static Optional<Phrase> in(RawBlock block) {
    String text = block.text();
    // Nothing in the table is longer: a paragraph that happens to begin so is not meant.
    if (text.length() > 400) {
      return Optional.empty();
    }
    String plain = text.replace('’', '\'');
    for (Phrase phrase : possible(plain)) {
      if (phrase.pattern.matcher(plain).lookingAt()) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** The phrases that a text with this beginning may be, which for most beginnings are few. */
  private static List<Phrase> possible(String text) {
    String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
    List<Phrase> known = BY_BEGINNING.get(beginning);
    if (known == null) {
      known = PHRASES.stream().filter(phrase -> phrase.mayBegin(beginning)).toList();
      if (BY_BEGINNING.size() < MOST_BEGINNINGS) {
        BY_BEGINNING.put(beginning, known);
      }
    }
    return known;
  }

  private static Phrase phrase(WordList list, BlockLabel label, Effect effect, String reason) {
    return new Phrase(
        Pattern.compile(
            Languages.alternatives(list), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        label,
        effect,
        reason);
  }
}
