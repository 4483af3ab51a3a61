package io.dateline.gateway.entities;

import io.dateline.gateway.articles.Span;
import java.util.List;
import java.util.UUID;

/** The mentions of articles, in the order of the text; articles not known are left out. */
record MentionsByArticle(List<Item> items) {

  record Item(UUID articleId, List<MentionDocument> mentions) {}

  record MentionDocument(
      String id,
      EntityKind kind,
      String text,
      Span span,
      String sentence,
      Span sentenceSpan,
      UUID entityId,
      String rule,
      StatedOffice office,
      double confidence) {}

  /** An office as it is stated at a mention: of the date of its page. */
  record StatedOffice(String title, EntityReference of, boolean former) {}
}
