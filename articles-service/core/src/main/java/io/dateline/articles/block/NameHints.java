package io.dateline.articles.block;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads what an element's tag, class, id and role say about the blocks in it. */
final class NameHints {

  private static final LinePhrases CREDIT = LinePhrases.of(Languages.words(WordList.CREDIT_NAME));

  private static final LinePhrases SOURCE = LinePhrases.of(Languages.words(WordList.SOURCE_NAME));

  /** The size of letters in a set of utility classes, or that a caption stands elsewhere. */
  private static final Pattern NO_CAPTION =
      Pattern.compile(
          "(?<![\\w-])(?:\\w+:)?(?:(?:text|typo)-caption(?!\\S)|(?:has|with|no)[-_]?[cC]aption)");

  private static final Map<Setting, LinePhrases> SAID_BY =
      Map.of(
          Setting.STORY_NAME, LinePhrases.of(Languages.words(WordList.STORY_NAME)),
          Setting.CLUTTER_NAME, LinePhrases.of(Languages.words(WordList.CLUTTER_NAME)),
          Setting.RELATED_NAME, LinePhrases.of(Languages.words(WordList.RELATED_NAME)),
          Setting.CAPTION_NAME, LinePhrases.of(Languages.words(WordList.CAPTION_NAME)),
          Setting.BYLINE_NAME, LinePhrases.of(Languages.words(WordList.BYLINE_NAME)),
          Setting.STANDFIRST_NAME, LinePhrases.of(Languages.words(WordList.STANDFIRST_NAME)),
          Setting.HEADLINE_NAME, LinePhrases.of(Languages.words(WordList.HEADLINE_NAME)),
          Setting.COMMENT_NAME, LinePhrases.of(Languages.words(WordList.COMMENT_NAME)));

  /** Utility class lists can run to kilobytes; what names a part stands at the front. */
  private static final int MAX_CHARS = 300;

  /** What names say, of this page: pages use the same few names over and over. */
  private final Map<String, Set<Setting>> seen = new HashMap<>();

  void add(Element element, Set<Setting> settings) {
    switch (element.normalName()) {
      case "nav" -> settings.add(Setting.NAV);
      case "header" -> settings.add(Setting.HEADER);
      case "footer" -> settings.add(Setting.FOOTER);
      case "aside" -> settings.add(Setting.ASIDE);
      case "article" -> settings.add(Setting.ARTICLE);
      case "main" -> settings.add(Setting.MAIN);
      case "figure" -> settings.add(Setting.FIGURE);
      case "figcaption" -> settings.add(Setting.FIGCAPTION);
      case "blockquote" -> settings.add(Setting.BLOCKQUOTE);
      case "table" -> settings.add(Setting.TABLE);
      case "form", "button", "fieldset", "label" -> settings.add(Setting.FORM);
      case "body" -> {
        return; // its classes name the kind of page, not a part of it
      }
      default -> {}
    }
    if (element.attributesSize() == 0) {
      return;
    }
    switch (LowerCase.of(element.attr("role"))) {
      case "navigation", "menu", "menubar" -> settings.add(Setting.NAV);
      case "main" -> settings.add(Setting.MAIN);
      case "article" -> settings.add(Setting.ARTICLE);
      case "complementary" -> settings.add(Setting.ASIDE);
      case "contentinfo" -> settings.add(Setting.FOOTER);
      case "dialog", "alertdialog" -> settings.add(Setting.HIDDEN);
      default -> {}
    }
    if (LowerCase.of(element.attr("itemprop")).contains("articlebody")) {
      settings.add(Setting.ARTICLE_BODY);
    }
    if (element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || hides(element.attr("style"))) {
      settings.add(Setting.HIDDEN);
    }
    String names =
        String.join(
            " ",
            element.className(),
            element.id(),
            element.attr("data-component"),
            element.attr("data-testid"));
    if (!names.isBlank()) {
      settings.addAll(seen.computeIfAbsent(names, NameHints::of));
    }
  }

  /** Whether names say that here stand words under a picture. */
  static boolean namesCaption(String names) {
    return !names.isEmpty() && SAID_BY.get(Setting.CAPTION_NAME).in(telling(names));
  }

  /** Whether names of a part of a caption say that here stands where its picture is from. */
  static boolean namesSource(String names) {
    return !names.isEmpty() && SOURCE.in(parts(names));
  }

  /** Whether names say that here stands who made a picture. */
  static boolean namesCredit(String names) {
    return CREDIT.in(parts(names));
  }

  private static boolean hides(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String plain = LowerCase.of(style).replace(" ", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  /** The parts of names that may name a part of the page. */
  private static String[] telling(String names) {
    String front = names.substring(0, Math.min(names.length(), MAX_CHARS));
    return parts(NO_CAPTION.matcher(front).replaceAll(" "));
  }

  private static Set<Setting> of(String names) {
    Set<Setting> said = EnumSet.noneOf(Setting.class);
    String[] parts = telling(names);
    SAID_BY.forEach(
        (setting, phrases) -> {
          if (phrases.in(parts)) {
            said.add(setting);
          }
        });
    return said;
  }

  /** "articleBody", "article-body" and "article_body" are article and body. */
  static String[] parts(String names) {
    List<String> parts = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      boolean letter = Character.isLetter(c);
      boolean hump =
          letter
              && start >= 0
              && Character.isUpperCase(c)
              && !Character.isUpperCase(names.charAt(i - 1));
      if (start >= 0 && (!letter || hump)) {
        parts.add(names.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
      if (letter && start < 0) {
        start = i;
      }
    }
    return parts.toArray(String[]::new);
  }
}
