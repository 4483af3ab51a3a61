package io.dateline.gateway.mentions;

import static java.util.stream.Collectors.toMap;

import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.calls.Calls;
import io.dateline.gateway.entities.ArticleContentRequest;
import io.dateline.gateway.entities.EntityKind;
import io.dateline.gateway.entities.PagePerEntityRequest;
import io.dateline.gateway.paging.ConnectionWindow;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Reads mentions from entities-service, in batches. Each failure is a {@link
 * io.dateline.gateway.failure.CodedException}.
 */
@ApplicationScoped
public class MentionLoader {

  private final Calls calls;

  MentionLoader(Calls calls) {
    this.calls = calls;
  }

  /** Fetches the mentions of each article; an unknown article has no entry. */
  Uni<Map<UUID, List<Mention>>> mentions(List<UUID> articleIds) {
    return mentions(articleIds, null, null);
  }

  /** Fetches the mentions of certain kinds; null for all kinds. */
  public Uni<Map<UUID, List<Mention>>> mentions(List<UUID> articleIds, List<EntityKind> kinds) {
    return mentions(articleIds, kinds, null);
  }

  /** Fetches the mentions of certain kinds, with the fields that the current field selects. */
  Uni<Map<UUID, List<Mention>>> mentions(
      Context context, List<UUID> articleIds, List<EntityKind> kinds) {
    return mentions(articleIds, kinds, MentionFields.selected(context));
  }

  private Uni<Map<UUID, List<Mention>>> mentions(
      List<UUID> articleIds, List<EntityKind> kinds, List<String> fields) {
    return calls.read(
        MentionEndpoints.MENTIONS_OF.with(new ArticleContentRequest(articleIds, kinds, fields)),
        found ->
            found.items().stream()
                .collect(
                    toMap(
                        MentionsByArticle.Item::articleId,
                        item ->
                            item.mentions().stream()
                                .map(mention -> Mention.from(item.articleId(), mention))
                                .toList())));
  }

  /**
   * Loads mentions by their ids, in one batch with the others of their level. Mentions of an
   * earlier extraction are missing.
   */
  Uni<List<Mention>> mentionsById(Context context, List<String> ids) {
    return Batches.loadAll(context, "mentions by id", ids, this::fetchMentions)
        .map(mentions -> mentions.stream().filter(Objects::nonNull).toList());
  }

  private Uni<Map<String, Mention>> fetchMentions(List<String> ids) {
    return calls.read(
        MentionEndpoints.MENTIONS_BY.with(new MentionsRequest(ids)),
        found ->
            found.items().stream()
                .collect(
                    toMap(
                        item -> item.mention().id(),
                        item -> Mention.from(item.articleId(), item.mention()))));
  }

  /** Fetches one page of the mentions of each entity; an unknown entity has no entry. */
  Uni<Map<UUID, MentionConnection>> mentionsOf(
      List<UUID> entityIds, ConnectionWindow page, boolean count) {
    return calls.read(
        MentionEndpoints.MENTIONS_OF_ENTITIES.with(PagePerEntityRequest.of(entityIds, page, count)),
        found ->
            found.items().stream()
                .collect(toMap(MentionEndpoints.MentionsItem::entityId, MentionConnection::from)));
  }
}
