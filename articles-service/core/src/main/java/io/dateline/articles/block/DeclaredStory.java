package io.dateline.articles.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the story from the {@code articleBody} of JSON-LD where the page shows less of it: a page
 * that scripts fill, or that hides the story behind an offer.
 */
public final class DeclaredStory {

  /** Words of a declared story. */
  private static final int MIN_WORDS = 50;

  /** Times as many words as the page shows, and words more. */
  private static final double MIN_RATIO = 1.3;

  private static final int MIN_WORDS_MORE = 30;

  /** Share of the shown story's words in threes that the declared story has. */
  private static final double MIN_SHARED = 0.6;

  /** Share of the declared story that stands somewhere on the page; more means that it is shown. */
  private static final double MAX_ON_PAGE = 0.7;

  /** Share of the title's words that the declared story has if the page shows no story. */
  private static final double MIN_TITLE_SHARED = 0.4;

  /** Words of a story of which little can be told. */
  private static final int MAX_UNKNOWN_WORDS = 12;

  private static final int WORDS_PER_SHINGLE = 3;

  private static final Pattern LINE = Pattern.compile("[\\n\\r]+");

  private DeclaredStory() {}

  /** Returns the labels with the declared story as the body, or the labels as they are. */
  public static LabelledBlocks complete(LabelledBlocks labels) {
    PageLayout page = labels.page();
    if (!page.html() || page.head().jsonLd().isEmpty()) {
      return labels;
    }
    List<DeclaredText> texts = DeclaredText.on(page);
    if (texts.isEmpty()) {
      return labels;
    }
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      if (labels.is(i, BlockLabel.BODY)) {
        Collections.addAll(shown, LowerCaseWords.of(labels.text(i)));
      }
    }
    Set<String> onPage = null;
    DeclaredText best = null;
    int bestWords = 0;
    for (DeclaredText declared : texts) {
      List<String> words = List.of(LowerCaseWords.of(declared.text()));
      boolean longer =
          words.size() >= Math.max(MIN_WORDS, MIN_RATIO * shown.size())
              && words.size() >= shown.size() + MIN_WORDS_MORE;
      if (longer && words.size() > bestWords && isOfPage(page, shown, words)) {
        onPage = onPage == null ? shinglesOf(page) : onPage;
        if (shared(shingles(words), onPage) < MAX_ON_PAGE) {
          best = declared;
          bestWords = words.size();
        }
      }
    }
    return best == null ? labels : withBody(labels, best);
  }

  /** Returns whether the declared story goes on where the shown one ends, or fits the title. */
  private static boolean isOfPage(PageLayout page, List<String> shown, List<String> declared) {
    if (shown.size() > MAX_UNKNOWN_WORDS) {
      return shared(shingles(shown), shingles(declared)) >= MIN_SHARED;
    }
    int main = MainHeading.of(page);
    String title = page.head().meta("og:title").orElse(page.head().title());
    String line = main >= 0 ? page.block(main).text() : title == null ? "" : title;
    Set<String> words = new HashSet<>(declared);
    Set<String> titleWords = new HashSet<>(List.of(LowerCaseWords.of(line)));
    long shared = titleWords.stream().filter(words::contains).count();
    return titleWords.isEmpty() || shared >= MIN_TITLE_SHARED * titleWords.size();
  }

  /** Returns the share of the first shingles that the others have. */
  private static double shared(Set<String> shingles, Set<String> others) {
    long shared = shingles.stream().filter(others::contains).count();
    return shingles.isEmpty() ? 0 : (double) shared / shingles.size();
  }

  private static Set<String> shinglesOf(PageLayout page) {
    Set<String> shingles = new HashSet<>();
    for (RawBlock block : page.blocks()) {
      addShingles(List.of(LowerCaseWords.of(block.text())), shingles);
    }
    return shingles;
  }

  private static Set<String> shingles(List<String> words) {
    Set<String> shingles = new HashSet<>();
    addShingles(words, shingles);
    return shingles;
  }

  private static void addShingles(List<String> words, Set<String> shingles) {
    for (int i = 0; i + WORDS_PER_SHINGLE <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + WORDS_PER_SHINGLE)));
    }
  }

  private static LabelledBlocks withBody(LabelledBlocks labels, DeclaredText declared) {
    PageLayout page = labels.page();
    List<RawBlock> story = paragraphs(declared);
    int at = labels.bodyStart();
    if (at == page.size()) {
      at = MainHeading.of(page) + 1;
    }
    List<RawBlock> blocks = new ArrayList<>(page.blocks());
    blocks.addAll(at, story);
    LabelledBlocks complete =
        new LabelledBlocks(new PageLayout(page.raw(), true, List.copyOf(blocks), page.head()));
    for (int i = 0; i < labels.size(); i++) {
      boolean body = labels.is(i, BlockLabel.BODY);
      complete.set(
          i < at ? i : i + story.size(),
          body ? BlockLabel.OTHER : labels.label(i),
          body ? "JSON-LD has the whole story" : labels.reason(i));
    }
    for (int i = 0; i < story.size(); i++) {
      complete.set(at + i, BlockLabel.BODY, "the story in JSON-LD");
    }
    return complete;
  }

  private static List<RawBlock> paragraphs(DeclaredText declared) {
    List<RawBlock> blocks = new ArrayList<>();
    for (String line : LINE.split(declared.text())) {
      String text = Whitespace.folded(line);
      if (!text.isEmpty()) {
        PageLayout.refuseAnotherAfter(blocks.size());
        blocks.add(
            new RawBlock(
                text,
                WordCount.of(text),
                declared.rawSpan(),
                "p",
                false,
                0,
                0,
                0,
                -1,
                -1,
                EnumSet.of(StructuralContext.ARTICLE_BODY),
                ElementNames.NONE));
      }
    }
    return blocks;
  }
}
