package io.dateline.entities.knowledge;

import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.text.Span;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * All mentions of one name or entity in one article.
 *
 * @param first the first of them
 * @param names how often each form of the name occurs; demonyms are not names
 */
record Occurrence(Referent referent, int count, Span first, Map<String, Integer> names) {

  /** By the id of what the page alone makes of each. */
  static NavigableMap<UUID, Occurrence> of(Iterable<Mention> mentions, String text) {
    NavigableMap<UUID, Occurrence> occurrences = new TreeMap<>();
    for (Mention mention : mentions) {
      if (mention.referent() != null) {
        occurrences.merge(mention.referent().id(), of(mention, text), Occurrence::plus);
      }
    }
    return occurrences;
  }

  /** By entity id, so that all replicas lock entities in the same order. */
  static NavigableMap<UUID, Occurrence> byEntity(
      Collection<Occurrence> occurrences, Identities identities) {
    NavigableMap<UUID, Occurrence> byEntity = new TreeMap<>();
    for (Occurrence found : occurrences) {
      Referent entity = identities.entity(found.referent());
      byEntity.merge(
          entity.id(),
          new Occurrence(entity, found.count, found.first, found.names),
          (one, other) ->
              one.first.start() <= other.first.start() ? one.plus(other) : other.plus(one));
    }
    return byEntity;
  }

  private static Occurrence of(Mention mention, String text) {
    Map<String, Integer> names = new TreeMap<>();
    if (mention.kind() != MentionKind.DEMONYM) {
      names.put(mention.span().of(text).replaceAll("\\s+", " "), 1);
    }
    return new Occurrence(mention.referent(), 1, mention.span(), names);
  }

  private Occurrence plus(Occurrence later) {
    Map<String, Integer> all = new TreeMap<>(names);
    later.names.forEach((name, n) -> all.merge(name, n, Integer::sum));
    return new Occurrence(referent, count + later.count, first, all);
  }
}
