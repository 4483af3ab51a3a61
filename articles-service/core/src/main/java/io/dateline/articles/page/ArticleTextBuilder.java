package io.dateline.articles.page;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.Span;
import java.util.ArrayList;
import java.util.List;

/** Joins kept blocks into an article's text, and keeps the place of each. */
final class ArticleTextBuilder {

  private static final String PART_SEPARATOR = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder body = new StringBuilder();
  private final List<TextPart> parts = new ArrayList<>();

  void add(BlockLabel label, String words) {
    if (words.isEmpty()) {
      return;
    }
    if (text.length() > 0) {
      text.append(PART_SEPARATOR);
    }
    int start = text.length();
    text.append(words);
    parts.add(new TextPart(label, new Span(start, text.length())));
    if (label == BlockLabel.BODY) {
      if (body.length() > 0) {
        body.append(PART_SEPARATOR);
      }
      body.append(words);
    }
  }

  String text() {
    return text.toString();
  }

  String body() {
    return body.toString();
  }

  List<TextPart> parts() {
    return List.copyOf(parts);
  }
}
