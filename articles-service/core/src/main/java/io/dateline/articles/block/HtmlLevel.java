package io.dateline.articles.block;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** An open block-level element, with the contexts and names of its ancestors added to its own. */
record HtmlLevel(
    Element element,
    String tag,
    boolean bullet,
    int depth,
    int number,
    int parent,
    int outer,
    Set<StructuralContext> contexts,
    ElementNames names) {

  static HtmlLevel of(
      Element element,
      String tag,
      HtmlLevel outer,
      int number,
      int depth,
      ElementContextRules hints) {
    Set<StructuralContext> contexts = EnumSet.noneOf(StructuralContext.class);
    if (outer != null) {
      contexts.addAll(outer.contexts);
    }
    hints.add(element, contexts);
    boolean bullet = tag.equals("li") || (outer != null && outer.bullet);
    return new HtmlLevel(
        element,
        tag.toLowerCase(Locale.ROOT),
        bullet,
        depth,
        number,
        outer == null ? 0 : outer.number,
        outer == null ? 0 : outer.parent,
        contexts,
        ElementNames.of(element, outer == null ? null : outer.names));
  }
}
