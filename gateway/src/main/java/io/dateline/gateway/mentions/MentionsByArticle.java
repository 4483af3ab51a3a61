package io.dateline.gateway.mentions;

import java.util.List;
import java.util.UUID;

/** The mentions of articles, in the order of the text; unknown articles are left out. */
record MentionsByArticle(List<Item> items) {

  record Item(UUID articleId, List<MentionDocument> mentions) {}
}
