package io.dateline.entities.knowledge.entities;

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
 * @param first the span of the first mention
 * @param names how often each form of the name occurs; demonyms do not count as names
 */
public record ArticleOccurrence(
    Referent referent, int count, Span first, Map<String, Integer> names) {

  /** Returns the occurrences by the id that the article alone gives to each referent. */
  public static NavigableMap<UUID, ArticleOccurrence> of(Iterable<Mention> mentions, String text) {
    NavigableMap<UUID, ArticleOccurrence> occurrences = new TreeMap<>();
    for (Mention mention : mentions) {
      if (mention.referent() != null) {
        occurrences.merge(mention.referent().id(), of(mention, text), ArticleOccurrence::plus);
      }
    }
    return occurrences;
  }

  /**
   * Returns the occurrences by entity id, sorted, so that all replicas lock entities in the same
   * order.
   */
  public static NavigableMap<UUID, ArticleOccurrence> byEntity(
      Collection<ArticleOccurrence> occurrences, PersonIdentities identities) {
    NavigableMap<UUID, ArticleOccurrence> byEntity = new TreeMap<>();
    for (ArticleOccurrence found : occurrences) {
      Referent entity = identities.entity(found.referent());
      byEntity.merge(
          entity.id(),
          new ArticleOccurrence(entity, found.count, found.first, found.names),
          (one, other) ->
              one.first.start() <= other.first.start() ? one.plus(other) : other.plus(one));
    }
    return byEntity;
  }

  private static ArticleOccurrence of(Mention mention, String text) {
    Map<String, Integer> names = new TreeMap<>();
    if (mention.kind() != MentionKind.DEMONYM) {
      names.put(mention.span().of(text).replaceAll("\\s+", " "), 1);
    }
    return new ArticleOccurrence(mention.referent(), 1, mention.span(), names);
  }

  private ArticleOccurrence plus(ArticleOccurrence later) {
    Map<String, Integer> all = new TreeMap<>(names);
    later.names.forEach((name, n) -> all.merge(name, n, Integer::sum));
    return new ArticleOccurrence(referent, count + later.count, first, all);
  }
}
