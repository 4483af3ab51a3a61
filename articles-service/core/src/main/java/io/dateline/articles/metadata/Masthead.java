package io.dateline.articles.metadata;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.RawBlock;
import io.dateline.articles.block.StructuralContext;
import io.dateline.articles.block.WordCount;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the outlet's name where it stands by itself: beside the headline in an HTML title, or at
 * the top of the page, alone or before the menu.
 */
final class Masthead {

  /**
   * "The Evening Post", "Der Anzeiger": a word that newspapers have in their names, or an article
   * in front.
   */
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:.*\\b("
              + Languages.alternatives(WordList.NEWSPAPER_WORD)
              + ")\\b.*|("
              + Languages.alternatives(WordList.NEWSPAPER_ARTICLE)
              + ") \\p{L}.*)");

  private static final Pattern MENU =
      Pattern.compile("(?i).*\\b(" + Languages.alternatives(WordList.MENU_WORD) + ")\\b.*");

  private static final int MAX_NAME_WORDS = 4;

  /** Characters of a title, or of a line of names or of a menu. */
  private static final int MAX_LINE_CHARS = 1_000;

  private static final int MAX_NAME_CHARS = 100;

  private Masthead() {}

  static Optional<ExtractedValue<String>> inTitle(
      LabelledPage page, Optional<ExtractedValue<String>> headline) {
    String title = page.head().title();
    if (title == null || headline.isEmpty() || title.length() > MAX_LINE_CHARS) {
      return Optional.empty();
    }
    String[] pieces = TitlePieces.of(title);
    List<String> ends = new ArrayList<>();
    for (String piece : pieces) {
      if (pieces.length > 1 && page.outlet().isNamed(piece)) {
        ends.add(piece);
      }
    }
    ends.add(pieces[pieces.length - 1]);
    ends.add(pieces[0]);
    for (String piece : ends) {
      String rest = title.replace(piece, " ");
      boolean brand =
          WordCount.of(piece) <= MAX_NAME_WORDS
              && !isSection(piece, page)
              && WordOverlap.of(piece, headline.get().value()) < 0.3
              && sharesHeadline(rest, headline.get().value());
      if (brand) {
        return Optional.of(ExtractedValue.inMarkup(piece.strip(), "title", 0.6));
      }
    }
    return Optional.empty();
  }

  /** Returns whether the rest of the title has the headline, with a section at most beside it. */
  private static boolean sharesHeadline(String rest, String headline) {
    Set<String> words = WordOverlap.words(headline);
    Set<String> own = WordOverlap.words(rest);
    long shared = words.stream().filter(own::contains).count();
    return shared > 0.7 * words.size();
  }

  /** Returns whether the piece is an entry of the page's menu, or the declared section. */
  private static boolean isSection(String piece, LabelledPage page) {
    String name = piece.strip();
    String declared =
        page.jsonLd()
            .text("articleSection")
            .or(() -> page.head().meta("article:section"))
            .orElse("");
    if (name.equalsIgnoreCase(declared)) {
      return true;
    }
    for (int i = 0; i < page.size(); i++) {
      RawBlock block = page.labels().page().block(i);
      if (block.bullet()
          && block.in(StructuralContext.NAV)
          && block.text().equalsIgnoreCase(name)
          && !page.outlet().isNamed(name)) {
        return true;
      }
    }
    return false;
  }

  static Optional<ExtractedValue<String>> atTop(LabelledPage page) {
    int end = Math.min(2, Math.min(page.size() - 1, page.labels().bodyStart()));
    for (int i = 0; i < end; i++) {
      if (page.text(i).length() > MAX_LINE_CHARS) {
        continue;
      }
      String[] pieces = page.text(i).split("\\s+[|·•]\\s+");
      String name = pieces[0].strip();
      boolean menu =
          MENU.matcher(pieces.length > 1 ? page.text(i).substring(name.length()) : "").matches();
      boolean menuNear = menu;
      for (int j = i + 1; j <= Math.min(i + 2, page.size() - 1); j++) {
        menuNear |=
            page.text(j).length() <= MAX_LINE_CHARS
                && page.words(j) < 25
                && MENU.matcher(page.text(j)).matches();
      }
      RawBlock block = page.labels().page().block(i);
      boolean free =
          !(block.bullet() && block.in(StructuralContext.NAV))
              && !page.labels().is(i, BlockLabel.HEADLINE)
              && !page.labels().is(i, BlockLabel.BODY);
      if (free
          && menuNear
          && WordCount.of(name) <= MAX_NAME_WORDS
          && WordCount.of(name) > 0
          && name.length() <= MAX_NAME_CHARS
          && NAME.matcher(name).matches()) {
        return Optional.of(
            ExtractedValue.inBlock(TitleCase.of(name), "top of the page", page, i, 0.5));
      }
    }
    return Optional.empty();
  }
}
