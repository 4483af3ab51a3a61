package io.dateline.gateway.mentions;

import java.util.List;
import java.util.UUID;

/** Mentions in the order of the requested ids, each with its article; unknown ids are left out. */
record MentionsById(List<Item> items) {

  record Item(UUID articleId, MentionDocument mention) {}
}
