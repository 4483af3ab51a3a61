package io.dateline.gateway.mentions;

import java.util.List;
import java.util.UUID;

/** Mentions in the order asked, each with its article; those not known are left out. */
record MentionsById(List<Item> items) {

  record Item(UUID articleId, MentionDocument mention) {}
}
