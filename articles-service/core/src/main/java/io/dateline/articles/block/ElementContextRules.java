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

/** Reads the structural contexts of an element from its tag, class, id and role. */
final class ElementContextRules {

  private static final PhraseSet CREDIT_NAME = PhraseSet.of(Languages.words(WordList.CREDIT_NAME));

  private static final PhraseSet SOURCE_NAME = PhraseSet.of(Languages.words(WordList.SOURCE_NAME));

  /**
   * "text-caption", "has-caption": a class that sets the size of letters, or says that a caption
   * stands elsewhere, names no caption.
   */
  private static final Pattern NO_CAPTION =
      Pattern.compile(
          "(?<![\\w-])(?:\\w+:)?(?:(?:text|typo)-caption(?!\\S)|(?:has|with|no)[-_]?[cC]aption)");

  private static final PhraseSet UNSEEN_NAME = PhraseSet.of(Languages.words(WordList.UNSEEN_NAME));

  private static final PhraseSet KICKER_NAME = PhraseSet.of(Languages.words(WordList.KICKER_NAME));

  /** "https://schema.org/Comment", "http://schema.org/UserComments". */
  private static final Pattern COMMENT_TYPE = Pattern.compile("(?i)comments?/?$");

  private static final Pattern OFF_SCREEN =
      Pattern.compile("(?:left|top|text-indent)\\s*:\\s*-\\d{4,}(?:px|em|rem)");

  private static final Pattern HIDING_CLASS =
      Pattern.compile("(?<![\\w-])(?:d-none|[a-z]{1,2}-hidden|is-hidden)(?![\\w-])");

  private static final Pattern SHOWING_CLASS =
      Pattern.compile("(?<![\\w-])(?:[a-z]{2}:|d-[a-z]{2,3}-)(?:block|flex|inline)");

  private static final Map<StructuralContext, PhraseSet> PHRASES_BY_CONTEXT =
      Map.of(
          StructuralContext.CONSENT_NAME, PhraseSet.of(Languages.words(WordList.CONSENT_NAME)),
          StructuralContext.STORY_NAME, PhraseSet.of(Languages.words(WordList.STORY_NAME)),
          StructuralContext.CLUTTER_NAME, PhraseSet.of(Languages.words(WordList.CLUTTER_NAME)),
          StructuralContext.RELATED_NAME, PhraseSet.of(Languages.words(WordList.RELATED_NAME)),
          StructuralContext.CAPTION_NAME, PhraseSet.of(Languages.words(WordList.CAPTION_NAME)),
          StructuralContext.BYLINE_NAME, PhraseSet.of(Languages.words(WordList.BYLINE_NAME)),
          StructuralContext.STANDFIRST_NAME,
              PhraseSet.of(Languages.words(WordList.STANDFIRST_NAME)),
          StructuralContext.HEADLINE_NAME, PhraseSet.of(Languages.words(WordList.HEADLINE_NAME)),
          StructuralContext.COMMENT_NAME, PhraseSet.of(Languages.words(WordList.COMMENT_NAME)));

  /**
   * Characters of the names that are read. Lists of utility classes can have kilobytes; the telling
   * names stand at the front.
   */
  private static final int MAX_NAME_CHARS = 300;

  /** Contexts by the names that this page has used so far: pages repeat a few names many times. */
  private final Map<String, Set<StructuralContext>> seen = new HashMap<>();

  /** Whether such classes name text for screen readers. */
  private final Map<String, Boolean> forScreenReaders = new HashMap<>();

  void add(Element element, Set<StructuralContext> contexts) {
    switch (element.normalName()) {
      case "nav" -> contexts.add(StructuralContext.NAV);
      case "header" -> contexts.add(StructuralContext.HEADER);
      case "footer" -> contexts.add(StructuralContext.FOOTER);
      case "aside" -> contexts.add(StructuralContext.ASIDE);
      case "article" -> contexts.add(StructuralContext.ARTICLE);
      case "main" -> contexts.add(StructuralContext.MAIN);
      case "figure" -> {
        if (Figures.showsPicture(element)) {
          contexts.add(StructuralContext.FIGURE);
        }
      }
      case "figcaption" -> {
        if (contexts.contains(StructuralContext.FIGURE) || !Figures.isIn(element)) {
          contexts.add(StructuralContext.FIGCAPTION);
        }
      }
      case "blockquote" -> contexts.add(StructuralContext.BLOCKQUOTE);
      case "table" -> contexts.add(StructuralContext.TABLE);
      case "form", "button", "fieldset", "label" -> contexts.add(StructuralContext.FORM);
      case "body" -> {
        return; // The classes of the body name the kind of page and not a part of it.
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
    addMicrodata(element, contexts);
    String style = element.attr("style");
    String classes = element.className();
    if (isHiddenItself(element, style)) {
      contexts.add(StructuralContext.UNSEEN);
      contexts.add(StructuralContext.HIDDEN);
    } else if (isHiddenByLook(classes, style)) {
      contexts.add(StructuralContext.UNSEEN);
    }
    String names =
        String.join(
            " ",
            classes,
            element.id(),
            element.attr("data-component"),
            element.attr("data-testid"));
    if (!names.isBlank()) {
      contexts.addAll(seen.computeIfAbsent(names, ElementContextRules::of));
    }
  }

  private static void addMicrodata(Element element, Set<StructuralContext> contexts) {
    String item = element.attr("itemprop");
    String type = element.attr("itemtype");
    if (!item.isEmpty() && LowerCase.of(item).contains("articlebody")) {
      contexts.add(StructuralContext.ARTICLE_BODY);
    }
    if (item.equalsIgnoreCase("comment")
        || (!type.isEmpty() && COMMENT_TYPE.matcher(type).find())) {
      contexts.add(StructuralContext.COMMENT);
    }
  }

  /** Returns whether readers of the page do not see the element. */
  boolean isUnseen(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style");
    return isHiddenItself(element, style) || isHiddenByLook(element.className(), style);
  }

  private static boolean isHiddenItself(Element element, String style) {
    return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true") || hides(style);
  }

  private boolean isHiddenByLook(String classes, String style) {
    return isForScreenReaders(classes) || isHiddenByClass(classes) || isMovedAway(style);
  }

  /** Returns whether only screen readers get the element's text. */
  boolean isForScreenReaders(Element element) {
    return isForScreenReaders(element.className());
  }

  private boolean isForScreenReaders(String classes) {
    return !classes.isEmpty()
        && forScreenReaders.computeIfAbsent(classes, n -> UNSEEN_NAME.in(parts(front(n))));
  }

  /** Returns whether an element of a heading is named as the topic or label before the headline. */
  static boolean namesKicker(String names) {
    return !names.isEmpty() && KICKER_NAME.in(parts(front(names)));
  }

  private static String front(String names) {
    return names.substring(0, Math.min(names.length(), MAX_NAME_CHARS));
  }

  /** Returns whether the names are those of a caption. */
  static boolean namesCaption(String names) {
    return !names.isEmpty()
        && PHRASES_BY_CONTEXT.get(StructuralContext.CAPTION_NAME).in(telling(names));
  }

  /** Returns whether the names of a part of a caption are those of the picture's source. */
  static boolean namesSource(String names) {
    return !names.isEmpty() && SOURCE_NAME.in(parts(names));
  }

  /** Returns whether the names are those of a picture's credit. */
  static boolean namesCredit(String names) {
    return !names.isEmpty() && CREDIT_NAME.in(parts(names));
  }

  private static boolean hides(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String plain = LowerCase.of(style).replace(" ", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  /** "position:absolute; left:-9999px": returns whether the element is moved off the screen. */
  private static boolean isMovedAway(String style) {
    return style.indexOf('-') >= 0 && OFF_SCREEN.matcher(LowerCase.of(style)).find();
  }

  /**
   * "d-none": returns whether a usual class hides the element; "d-none d-md-block" hides it on
   * small screens alone.
   */
  private static boolean isHiddenByClass(String names) {
    return (names.contains("-hidden") || names.contains("d-none"))
        && HIDING_CLASS.matcher(names).find()
        && !SHOWING_CLASS.matcher(names).find();
  }

  /** Returns the parts of the names, without those that only look like the name of a caption. */
  private static String[] telling(String names) {
    String front = front(names);
    return parts(front.contains("aption") ? NO_CAPTION.matcher(front).replaceAll(" ") : front);
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

  /**
   * Splits names into words: "articleBody", "article-body" and "article_body" become "article" and
   * "body".
   */
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
