package io.dateline.articles.block;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Makes the blocks of an HTML page, however broken or deeply nested it is. */
public final class HtmlLayout {

  private HtmlLayout() {}

  /** The blocks of the page, in the order of its source. */
  public static PageLayout of(String raw) {
    // jsoup counts lines for each position, and nobody asks for them: to HTML a return is the same.
    String oneLine = raw.replace('\n', '\r');
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(oneLine, "");
    Element body = document.body();
    List<RawBlock> blocks = new ArrayList<>();
    if (body != null) {
      new HtmlWalk(raw, blocks).walk(body);
    }
    return new PageLayout(raw, true, List.copyOf(blocks), HtmlHead.of(document));
  }
}
