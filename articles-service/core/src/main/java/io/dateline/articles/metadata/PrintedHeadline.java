package io.dateline.articles.metadata;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.RawBlock;
import io.dateline.articles.block.WordCount;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the headline of bare text: the line above the story that looks like one. */
final class PrintedHeadline {

  /**
   * Blocks above the story that are searched; pages put picture, date and sharing links between
   * headline and story.
   */
  private static final int MAX_BLOCKS_ABOVE_STORY = 60;

  private static final double MIN_SCORE = 1.0;

  /** Words of a headline. */
  private static final int MIN_WORDS = 4;

  /** Score that a line loses if it stands far above the story. */
  private static final double MAX_DISTANCE_COST = 2.5;

  /** Words of the line of date and author, and blocks between the headline and that line. */
  private static final int MAX_BYLINE_WORDS = 18;

  private static final int MAX_BLOCKS_TO_BYLINE = 6;

  /** Blocks between the line of date and author and a caption below it. */
  private static final int MAX_BLOCKS_BELOW_BYLINE = 12;

  /** Words of a standfirst, above which the headline may be an item of a list. */
  private static final int LONG_STANDFIRST = 18;

  /** Words of a headline above a standfirst; a topic has less. */
  private static final int MIN_WORDS_ABOVE_STANDFIRST = 6;

  /** Share of words that a line of places in the page and the headline have in common. */
  private static final double SAME_WORDS = 0.6;

  /** Share of the words of the page's address that the upper one of two lines has. */
  private static final double MIN_SLUG_SHARE = 0.1;

  /** Words of an address that tells something about the headline. */
  private static final int MIN_SLUG_WORDS = 3;

  /** "Opinion Why the pier leaks": a label in front of a headline, without a colon. */
  private static final Pattern LABEL =
      Pattern.compile("^(?:" + Languages.alternatives(WordList.HEADLINE_LABEL) + ") (?=\\p{Lu})");

  /** Words of a topic in front of a headline. */
  private static final int MAX_TOPIC_WORDS = 2;

  /** Words that may follow a copy of the headline: "Back to video". */
  private static final int MAX_WORDS_BEHIND_COPY = 4;

  private static final Pattern BY =
      Pattern.compile("(?i:" + Languages.alternatives(WordList.PORTRAIT_LEAD) + ") ");

  /** "17:46": a time of day stands in the line of date and author. */
  private static final Pattern CLOCK = Pattern.compile("\\b\\d{1,2}[:.]\\d\\d\\b");

  /** "WeatherClimate": the entries of a menu without blanks between them. */
  private static final Pattern GLUED = Pattern.compile("\\p{Ll}{3}\\p{Lu}\\p{Ll}{3}");

  /** "News | Ports | Tides | Weather": a menu in one line, of at least four short entries. */
  private static final Pattern MENU = Pattern.compile("[^|]{1,25}(?:\\|[^|]{1,25}){3,}");

  /** Characters of a headline; the longest of 2,000 news pages has 300. */
  private static final int MAX_CHARS = 1_000;

  private static final Pattern NO_HEADLINE =
      Pattern.compile(
          "(?i)^(" + Languages.alternatives(WordList.NO_HEADLINE) + ")\\b.*|.*(©|@|https?:).*");

  private PrintedHeadline() {}

  static Optional<ExtractedValue<String>> find(LabelledPage page) {
    int bodyStart = page.labels().bodyStart();
    if (bodyStart == page.size()) {
      return Optional.empty();
    }
    int first = Math.max(0, bodyStart - MAX_BLOCKS_ABOVE_STORY);
    int best = -1;
    double bestScore = MIN_SCORE;
    for (int i = first; i < bodyStart; i++) {
      double score = score(page, i, bodyStart);
      if (score >= bestScore) {
        best = i;
        bestScore = score;
      }
    }
    if (best < 0) {
      return firstOfStory(page, bodyStart);
    }
    best = aboveStandfirst(page, aboveByline(page, best, first, bodyStart), bodyStart);
    List<Integer> blocks = new ArrayList<>();
    for (int i = first; i < bodyStart; i++) {
      if (page.text(i).equalsIgnoreCase(page.text(best))) {
        blocks.add(i);
      }
    }
    return Optional.of(
        new ExtractedValue<>(
            withoutTopic(page, asPrintedBefore(page, best)),
            "text",
            blocks,
            page.labels().page().block(blocks.get(0)).rawSpan(),
            Math.min(0.95, 0.4 + bestScore / 10)));
  }

  /**
   * Returns the first line of the story if the line of date and author stands below it: such a line
   * reads like the story, and is its headline.
   */
  private static Optional<ExtractedValue<String>> firstOfStory(LabelledPage page, int bodyStart) {
    RawBlock block = page.labels().page().block(bodyStart);
    int last = Math.min(page.size() - 1, bodyStart + MAX_BLOCKS_TO_BYLINE);
    boolean signed = false;
    for (int i = bodyStart + 1; i <= last && !signed; i++) {
      signed = !page.labels().is(i, BlockLabel.BODY) && signs(page, i);
    }
    boolean headline =
        signed
            && block.words() >= MIN_WORDS
            && block.words() <= MAX_BYLINE_WORDS
            && !block.bullet()
            && !endsStatement(block.text())
            && !MENU.matcher(block.text()).matches();
    return headline
        ? Optional.of(
            new ExtractedValue<>(
                withoutTopic(page, block.text()), "text", List.of(bodyStart), block.rawSpan(), 0.5))
        : Optional.empty();
  }

  /**
   * Returns the line above the byline, if there is one that looks like a headline: a line below the
   * byline is mostly the caption of a picture.
   */
  private static int aboveByline(LabelledPage page, int best, int first, int bodyStart) {
    for (int line = best - 1; line >= Math.max(first, best - MAX_BLOCKS_BELOW_BYLINE); line--) {
      if (!signs(page, line)) {
        continue;
      }
      int above = -1;
      double aboveScore = 0;
      for (int i = line - 1; i >= Math.max(first, line - MAX_BLOCKS_TO_BYLINE); i--) {
        double score = score(page, i, bodyStart);
        boolean near =
            (i == line - 1 && BylineText.isByline(page.text(line)))
                || slug(page, page.text(i)) >= slug(page, page.text(best));
        if (near && score > aboveScore && isPlausible(page, i, bodyStart)) {
          above = i;
          aboveScore = score;
        }
      }
      if (above >= 0) {
        return above;
      }
    }
    return best;
  }

  /** Returns whether the line says who wrote the story, or when. */
  private static boolean signs(LabelledPage page, int i) {
    String text = page.text(i);
    return page.words(i) <= MAX_BYLINE_WORDS
        && (page.isDated(i) || BylineText.isByline(text) || BylineText.tellsWhen(text));
  }

  /**
   * Returns the line above a standfirst that was taken for the headline: of two lines right above
   * the byline the first is the headline, if it is no mere topic.
   */
  private static int aboveStandfirst(LabelledPage page, int best, int bodyStart) {
    if (best == 0
        || page.words(best - 1) < MIN_WORDS_ABOVE_STANDFIRST
        || GLUED.matcher(page.text(best - 1)).find()
        || !isPlausible(page, best - 1, bodyStart, page.words(best) >= LONG_STANDFIRST)
        || WordOverlap.of(page.text(best - 1), page.text(best)) >= SAME_WORDS
        || copies(page, best, bodyStart) > 1) {
      return best;
    }
    String above = page.text(best - 1);
    String below = page.text(best);
    double more = slug(page, above) - slug(page, below);
    boolean signed = false;
    for (int i = best + 1; i <= Math.min(best + MAX_BLOCKS_TO_BYLINE, bodyStart - 1); i++) {
      signed |= signs(page, i) || BylineText.isNames(page.text(i));
    }
    boolean first =
        more > 0
            || (more == 0 && (signed || endsStatement(below) || isLonger(below, above)))
            || (signed && slug(page, above) > MIN_SLUG_SHARE);
    return first ? best - 1 : best;
  }

  /**
   * "Opinion Why the pier leaks": cuts a label off. "Premier League Pier reopens" where another
   * line is "Pier reopens": returns that line.
   */
  private static String withoutTopic(LabelledPage page, String text) {
    String label = LABEL.matcher(text).replaceFirst("");
    if (!label.isEmpty() && label.length() < text.length()) {
      return label;
    }
    for (int i = 0; i < page.size(); i++) {
      String other = page.text(i);
      int topic = text.length() - other.length();
      if (topic > 1
          && page.words(i) >= MIN_WORDS_ABOVE_STANDFIRST
          && WordCount.of(text.substring(0, topic)) <= MAX_TOPIC_WORDS
          && text.endsWith(other)
          && text.charAt(topic - 1) == ' '
          && (text.charAt(topic - 2) != ':' || text.charAt(Math.max(0, topic - 3)) == ' ')
          && Character.isUpperCase(other.codePointAt(0))) {
        return other;
      }
    }
    return text;
  }

  /** "Pier reopens Back to video" where an earlier line is "Pier reopens": returns that line. */
  private static String asPrintedBefore(LabelledPage page, int best) {
    String text = page.text(best);
    for (int i = 0; i < best; i++) {
      String earlier = page.text(i);
      if (earlier.length() < text.length()
          && page.words(i) >= MIN_WORDS_ABOVE_STANDFIRST
          && text.startsWith(earlier + " ")
          && WordCount.of(text.substring(earlier.length())) <= MAX_WORDS_BEHIND_COPY) {
        return earlier;
      }
    }
    return text;
  }

  private static boolean isLonger(String standfirst, String headline) {
    int words = WordCount.of(standfirst);
    return words >= LONG_STANDFIRST && words > 1.5 * WordCount.of(headline);
  }

  /** Returns whether the line can be a headline, wherever it stands. */
  private static boolean isPlausible(LabelledPage page, int i, int bodyStart) {
    return isPlausible(page, i, bodyStart, false);
  }

  private static boolean isPlausible(LabelledPage page, int i, int bodyStart, boolean item) {
    return page.words(i) >= MIN_WORDS
        && (item || !page.labels().page().block(i).bullet())
        && !endsStatement(page.text(i))
        && score(page, i, bodyStart) >= MIN_SCORE;
  }

  private static double score(LabelledPage page, int i, int bodyStart) {
    RawBlock block = page.labels().page().block(i);
    String text = block.text();
    if (text.length() > MAX_CHARS) {
      return 0;
    }
    int words = block.words();
    boolean taken =
        !page.labels().is(i, BlockLabel.OTHER)
            && !(page.labels().is(i, BlockLabel.NAVIGATION) && block.bullet());
    if (taken
        || words < 2
        || words > 35
        || MENU.matcher(text).matches()
        || (NO_HEADLINE.matcher(text).matches() && !isAboutPlace(text, words))) {
      return 0;
    }
    boolean names =
        i + 1 < page.size()
            && BylineText.isNames(text)
            && BylineText.isBylineOrDate(page.text(i + 1));
    if (names) {
      return 0;
    }
    double score = words >= 4 ? 2 : words == 3 ? 0.6 : -0.2;
    score += words >= 7 && words <= 20 ? 0.7 : 0;
    score -= words > 25 ? 1.5 : 0;
    score -= endsStatement(text) ? 1.5 : text.endsWith(":") ? 2 : 0;
    score -= block.bullet() ? 1 : 0;
    score -= Math.min(MAX_DISTANCE_COST, 0.09 * (bodyStart - i));
    score -= text.indexOf('|') >= 0 ? 0.7 : 0;
    score -= CLOCK.matcher(text).find() && words <= MAX_BYLINE_WORDS ? 1.5 : 0;
    score -= GLUED.matcher(text).find() ? 1 : 0;
    score -= page.labels().is(i + 1, BlockLabel.CREDIT) ? 1 : 0;
    score -= Character.isLowerCase(text.codePointAt(0)) ? 0.7 : 0;
    score -= page.isDated(i) ? 2.5 : 0;
    score += copies(page, i, bodyStart) > 1 ? 1 : 0;
    score += slug(page, text) * 3;
    for (int j = i + 1; j <= Math.min(bodyStart, i + 4); j++) {
      if (page.words(j) < 14 && (page.isDated(j) || BylineText.isByline(page.text(j)))) {
        score += 1;
        break;
      }
    }
    return score;
  }

  /** "Von München bis Aachen": a word that opens bylines also opens headlines. */
  private static boolean isAboutPlace(String text, int words) {
    return words > MIN_WORDS
        && BY.matcher(text).lookingAt()
        && !BylineText.isBylineOrDate(text)
        && text.chars().filter(c -> c == ' ').count() >= MIN_WORDS
        && text.matches(".*\\s\\p{Ll}.*");
  }

  private static boolean endsStatement(String text) {
    return text.endsWith(".") || text.endsWith("।") || text.endsWith("。");
  }

  private static int copies(LabelledPage page, int i, int bodyStart) {
    int copies = 0;
    for (int j = Math.max(0, bodyStart - MAX_BLOCKS_ABOVE_STORY); j < bodyStart; j++) {
      copies += page.text(j).equalsIgnoreCase(page.text(i)) ? 1 : 0;
    }
    return copies;
  }

  /** Returns the share of the words of the page's address that the text has, 0 to 1. */
  private static double slug(LabelledPage page, String text) {
    if (page.slug().size() < MIN_SLUG_WORDS) {
      return 0;
    }
    Set<String> own = WordOverlap.words(text);
    long hits = page.slug().stream().filter(own::contains).count();
    return (double) hits / page.slug().size();
  }
}
