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
final class ElementContextRules {

  private static final PhraseSet CREDIT_NAME = PhraseSet.of(Languages.words(WordList.CREDIT_NAME));

  private static final PhraseSet SOURCE_NAME = PhraseSet.of(Languages.words(WordList.SOURCE_NAME));

  /** The size of letters in a set of utility classes, or that a caption stands elsewhere. */
  private static final Pattern NO_CAPTION =
      Pattern.compile(
          "(?<![\\w-])(?:\\w+:)?(?:(?:text|typo)-caption(?!\\S)|(?:has|with|no)[-_]?[cC]aption)");

  private static final Map<StructuralContext, PhraseSet> PHRASES_BY_CONTEXT =
      Map.of(
          StructuralContext.STORY_NAME, PhraseSet.of(Languages.words(WordList.STORY_NAME)),
          StructuralContext.CLUTTER_NAME, PhraseSet.of(Languages.words(WordList.CLUTTER_NAME)),
          StructuralContext.RELATED_NAME, PhraseSet.of(Languages.words(WordList.RELATED_NAME)),
          StructuralContext.CAPTION_NAME, PhraseSet.of(Languages.words(WordList.CAPTION_NAME)),
          StructuralContext.BYLINE_NAME, PhraseSet.of(Languages.words(WordList.BYLINE_NAME)),
          StructuralContext.STANDFIRST_NAME,
              PhraseSet.of(Languages.words(WordList.STANDFIRST_NAME)),
          StructuralContext.HEADLINE_NAME, PhraseSet.of(Languages.words(WordList.HEADLINE_NAME)),
          StructuralContext.COMMENT_NAME, PhraseSet.of(Languages.words(WordList.COMMENT_NAME)));

  /** Utility class lists can run to kilobytes; what names a part stands at the front. */
  private static final int MAX_NAME_CHARS = 300;

  /** What names say, of this page: pages use the same few names over and over. */
  private final Map<String, Set<StructuralContext>> seen = new HashMap<>();

  void add(Element element, Set<StructuralContext> contexts) {
    switch (element.normalName()) {
      case "nav" -> contexts.add(StructuralContext.NAV);
      case "header" -> contexts.add(StructuralContext.HEADER);
      case "footer" -> contexts.add(StructuralContext.FOOTER);
      case "aside" -> contexts.add(StructuralContext.ASIDE);
      case "article" -> contexts.add(StructuralContext.ARTICLE);
      case "main" -> contexts.add(StructuralContext.MAIN);
      case "figure" -> contexts.add(StructuralContext.FIGURE);
      case "figcaption" -> contexts.add(StructuralContext.FIGCAPTION);
      case "blockquote" -> contexts.add(StructuralContext.BLOCKQUOTE);
      case "table" -> contexts.add(StructuralContext.TABLE);
      case "form", "button", "fieldset", "label" -> contexts.add(StructuralContext.FORM);
      case "body" -> {
        return; // its classes name the kind of page, not a part of it
      }
      default -> {}
    }
    if (element.attributesSize() == 0) {
      return;
    }
    switch (LowerCase.of(element.attr("role"))) {
      case "navigation", "menu", "menubar" -> contexts.add(StructuralContext.NAV);
      case "main" -> contexts.add(StructuralContext.MAIN);
      case "article" -> contexts.add(StructuralContext.ARTICLE);
      case "complementary" -> contexts.add(StructuralContext.ASIDE);
      case "contentinfo" -> contexts.add(StructuralContext.FOOTER);
      case "dialog", "alertdialog" -> contexts.add(StructuralContext.HIDDEN);
      default -> {}
    }
    if (LowerCase.of(element.attr("itemprop")).contains("articlebody")) {
      contexts.add(StructuralContext.ARTICLE_BODY);
    }
    if (element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || hides(element.attr("style"))) {
      contexts.add(StructuralContext.HIDDEN);
    }
    String names =
        String.join(
            " ",
            element.className(),
            element.id(),
            element.attr("data-component"),
            element.attr("data-testid"));
    if (!names.isBlank()) {
      contexts.addAll(seen.computeIfAbsent(names, ElementContextRules::of));
    }
  }

  /** Whether names say that here stand words under a picture. */
  static boolean namesCaption(String names) {
    return !names.isEmpty()
        && PHRASES_BY_CONTEXT.get(StructuralContext.CAPTION_NAME).in(telling(names));
  }

  /** Whether names of a part of a caption say that here stands where its picture is from. */
  static boolean namesSource(String names) {
    return !names.isEmpty() && SOURCE_NAME.in(parts(names));
  }

  /** Whether names say that here stands who made a picture. */
  static boolean namesCredit(String names) {
    return CREDIT_NAME.in(parts(names));
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
    String front = names.substring(0, Math.min(names.length(), MAX_NAME_CHARS));
    return parts(NO_CAPTION.matcher(front).replaceAll(" "));
  }

  private static Set<StructuralContext> of(String names) {
    Set<StructuralContext> said = EnumSet.noneOf(StructuralContext.class);
    String[] parts = telling(names);
    PHRASES_BY_CONTEXT.forEach(
        (context, phrases) -> {
          if (phrases.in(parts)) {
            said.add(context);
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
