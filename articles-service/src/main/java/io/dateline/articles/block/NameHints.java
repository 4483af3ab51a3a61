package io.dateline.articles.block;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads what an element's tag, class, id and role say about the blocks in it. */
final class NameHints {

  private static final Pattern STORY =
      Pattern.compile(
          "article[-_]?(body|content|text|main|copy)|(story|post|entry|news|page)[-_]?(body|content|text)"
              + "|articlebody|body[-_]?copy|paragraph|rich[-_]?text|prose|wysiwyg|maincontent|main-content");
  private static final Pattern CLUTTER =
      Pattern.compile(
          "(^|[-_ ])(nav|menu|breadcrumb|sidebar|side|footer|foot|header|masthead|toolbar|share|sharing|social"
              + "|newsletter|subscribe|subscription|paywall|promo|promotion|advert|advertisement|ads?|banner"
              + "|sponsor|sponsored|cookie|consent|popup|modal|overlay|widget|tags?|taglist|topics?|login"
              + "|signup|sign-up|donate|toc|table-of-contents|pagination|pager|skip|search|copyright"
              + "|disclaimer|legal|print|tools|follow|app|teaser|carousel|slider|ticker|outbrain|taboola"
              + "|author-bio|bio|about-author|authorbox|author-box)([-_ ]|s?$)"
              + "|newsletter|breadcrumb|subscri|cookie|sharebar|sharedaddy|teaser|advert|promo");
  private static final Pattern RELATED =
      Pattern.compile(
          "relat|recommend|trending|most[-_]?(read|popular|viewed)|popular|read[-_]?(more|next|also)"
              + "|see[-_]?also|more[-_]?(from|stories|news|on)|latest|also[-_]?(read|like)|recirc|next[-_]?up"
              + "|similar|further");
  private static final Pattern CAPTION =
      Pattern.compile("caption|image[-_]?(text|desc)|legend|bildunter");
  private static final Pattern BYLINE =
      Pattern.compile(
          "byline|author|autor|dateline|timestamp|publish(ed)?[-_]?(date|time)|article[-_]?meta|post[-_]?meta|entry[-_]?meta");
  private static final Pattern STANDFIRST =
      Pattern.compile(
          "standfirst|subtitle|sub[-_]?head|subheadline|deck|dek($|[-_ ])|kicker-text|lead($|[-_ ])|lede|intro($|[-_ ])"
              + "|summary|teaser-text|abstract|excerpt|vorspann|chapo|entradilla|sommario|ingress");
  private static final Pattern HEADLINE =
      Pattern.compile("headline|entry-title|article[-_]?title|post[-_]?title|page[-_]?title");
  private static final Pattern COMMENT =
      Pattern.compile("comment|disqus|reply|replies|respond|kommentar");
  private static final Pattern HIDDEN_STYLE =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private NameHints() {}

  static void add(Element element, Set<Setting> settings) {
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
    switch (element.attr("role").toLowerCase(Locale.ROOT)) {
      case "navigation", "menu", "menubar" -> settings.add(Setting.NAV);
      case "main" -> settings.add(Setting.MAIN);
      case "article" -> settings.add(Setting.ARTICLE);
      case "complementary" -> settings.add(Setting.ASIDE);
      case "contentinfo" -> settings.add(Setting.FOOTER);
      case "dialog", "alertdialog" -> settings.add(Setting.HIDDEN);
      default -> {}
    }
    if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
      settings.add(Setting.ARTICLE_BODY);
    }
    if (element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || HIDDEN_STYLE.matcher(element.attr("style")).find()) {
      settings.add(Setting.HIDDEN);
    }
    String names = names(element);
    if (names.isEmpty()) {
      return;
    }
    addIf(STORY, names, Setting.STORY_NAME, settings);
    addIf(CLUTTER, names, Setting.CLUTTER_NAME, settings);
    addIf(RELATED, names, Setting.RELATED_NAME, settings);
    addIf(CAPTION, names, Setting.CAPTION_NAME, settings);
    addIf(BYLINE, names, Setting.BYLINE_NAME, settings);
    addIf(STANDFIRST, names, Setting.STANDFIRST_NAME, settings);
    addIf(HEADLINE, names, Setting.HEADLINE_NAME, settings);
    addIf(COMMENT, names, Setting.COMMENT_NAME, settings);
  }

  private static void addIf(Pattern pattern, String names, Setting setting, Set<Setting> settings) {
    if (!settings.contains(setting) && pattern.matcher(names).find()) {
      settings.add(setting);
    }
  }

  private static String names(Element element) {
    String all =
        element.className()
            + " "
            + element.id()
            + " "
            + element.attr("data-component")
            + " "
            + element.attr("data-testid");
    // Utility class lists can run to kilobytes; what names a part stands at the front.
    return all.substring(0, Math.min(all.length(), 300)).toLowerCase(Locale.ROOT).strip();
  }
}
