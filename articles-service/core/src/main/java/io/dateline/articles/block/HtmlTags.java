package io.dateline.articles.block;

import java.util.Set;

/** What the elements of HTML are to a page's layout, by their names in small letters. */
final class HtmlTags {

  /** What they hold is not shown as text. */
  static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "select",
          "option",
          "object",
          "embed",
          "canvas",
          "video",
          "audio",
          "map",
          "math",
          "textarea",
          "datalist",
          "head",
          "input",
          "dialog");

  /** Text inside of them is apart from text outside. */
  static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "button",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "legend",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "label",
          "amp-img",
          "hgroup");

  private HtmlTags() {}
}
