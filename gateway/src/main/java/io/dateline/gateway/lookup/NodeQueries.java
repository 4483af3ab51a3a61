package io.dateline.gateway.lookup;

import io.dateline.gateway.articles.ArticleLoader;
import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.entities.EntityLoader;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.happenings.EventLoader;
import io.dateline.gateway.identity.GlobalId;
import io.dateline.gateway.identity.GlobalId.Kind;
import io.dateline.gateway.identity.Node;
import io.dateline.gateway.quotes.QuoteLoader;
import io.dateline.gateway.stories.StoryLoader;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** The root fields {@code node} and {@code nodes}. */
@GraphQLApi
public class NodeQueries {

  private final ArticleLoader articles;
  private final EntityLoader entities;
  private final QuoteLoader quotes;
  private final EventLoader events;
  private final StoryLoader stories;

  NodeQueries(
      ArticleLoader articles,
      EntityLoader entities,
      QuoteLoader quotes,
      EventLoader events,
      StoryLoader stories) {
    this.articles = articles;
    this.entities = entities;
    this.quotes = quotes;
    this.events = events;
    this.stories = stories;
  }

  @Query
  @Description(
      "Returns the article, entity, quote, event or story with this id; null if the id is unknown. A UUID"
          + " is refused, because it does not tell its kind.")
  public Uni<Node> node(
      @Id @NonNull @Description("The global id of an article, entity, quote, event or story.")
          String id,
      Context context) {
    GlobalId.anyNode("id", id);
    return nodes(List.of(id), context).map(found -> found.get(0));
  }

  @Query
  @NonNull
  @Description(
      "Returns the articles, entities, quotes, events and stories with these ids, at most 500, in the order"
          + " of the ids. An item is null if its id is unknown, and null with an error if its id is"
          + " no global id or its service fails.")
  public Uni<List<Node>> nodes(
      @NonNull @Description("The global ids of articles, entities, quotes, events or stories.")
          List<@NonNull String> ids,
      Context context) {
    if (ids.size() > Batches.MAX_KEYS) {
      throw new CodedException(
          "TOO_MANY_IDS", "A request may name at most " + Batches.MAX_KEYS + " ids.");
    }
    CodedException bad = firstBad(ids);
    KindPositions ofArticles = KindPositions.of(Kind.Article, ids);
    KindPositions ofEntities = KindPositions.of(Kind.NamedEntity, ids);
    Uni<KindAnswer> foundArticles =
        ofArticles.keys().isEmpty()
            ? KindAnswer.nothing()
            : KindAnswer.orFailure(articles.many(context, ofArticles.keys()));
    Uni<KindAnswer> foundEntities =
        ofEntities.keys().isEmpty()
            ? KindAnswer.nothing()
            : KindAnswer.orFailure(entities.many(context, ofEntities.keys()));
    KindPositions ofQuotes = KindPositions.of(Kind.Quote, ids);
    Uni<KindAnswer> foundQuotes =
        ofQuotes.keys().isEmpty()
            ? KindAnswer.nothing()
            : KindAnswer.orFailure(quotes.many(context, ofQuotes.keys()));
    KindPositions ofEvents = KindPositions.of(Kind.Event, ids);
    Uni<KindAnswer> foundEvents =
        ofEvents.keys().isEmpty()
            ? KindAnswer.nothing()
            : KindAnswer.orFailure(events.many(context, ofEvents.keys()));
    KindPositions ofStories = KindPositions.of(Kind.Story, ids);
    Uni<KindAnswer> foundStories =
        ofStories.keys().isEmpty()
            ? KindAnswer.nothing()
            : KindAnswer.orFailure(stories.many(context, ofStories.keys()));
    return Uni.combine()
        .all()
        .unis(foundArticles, foundEntities, foundQuotes, foundEvents, foundStories)
        .asTuple()
        .flatMap(
            found -> {
              List<Node> nodes = new ArrayList<>();
              ids.forEach(id -> nodes.add(null));
              found.getItem1().putInto(nodes, ofArticles);
              found.getItem2().putInto(nodes, ofEntities);
              found.getItem3().putInto(nodes, ofQuotes);
              found.getItem4().putInto(nodes, ofEvents);
              found.getItem5().putInto(nodes, ofStories);
              Throwable failure =
                  Stream.of(
                          found.getItem1(),
                          found.getItem2(),
                          found.getItem3(),
                          found.getItem4(),
                          found.getItem5())
                      .map(KindAnswer::failure)
                      .filter(Objects::nonNull)
                      .findFirst()
                      .orElse(bad);
              // A failed service affects only its own nodes; the others are answered beside the
              // error.
              return failure == null
                  ? Uni.createFrom().item(nodes)
                  : Uni.createFrom()
                      .failure(new GraphQLException(failure.getMessage(), failure, nodes));
            });
  }

  /** Returns the error of the first invalid id; null if all are valid. */
  private static CodedException firstBad(List<String> ids) {
    for (int i = 0; i < ids.size(); i++) {
      try {
        GlobalId.anyNode("ids[" + i + "]", ids.get(i));
      } catch (CodedException bad) {
        return bad;
      }
    }
    return null;
  }

  /** The ids of one kind: their positions in the request, and their keys. */
  private record KindPositions(List<Integer> indexes, List<UUID> keys) {

    static KindPositions of(Kind kind, List<String> ids) {
      List<Integer> indexes =
          IntStream.range(0, ids.size())
              .filter(i -> GlobalId.uuid(kind, ids.get(i)).isPresent())
              .boxed()
              .toList();
      return new KindPositions(
          indexes,
          indexes.stream().map(i -> GlobalId.uuid(kind, ids.get(i)).orElseThrow()).toList());
    }
  }

  /** The answer of a service for its keys, or its failure. */
  private record KindAnswer(List<? extends Node> nodes, Throwable failure) {

    static Uni<KindAnswer> nothing() {
      return Uni.createFrom().item(new KindAnswer(List.of(), null));
    }

    static Uni<KindAnswer> orFailure(Uni<? extends List<? extends Node>> nodes) {
      return nodes
          .map(found -> new KindAnswer(found, null))
          .onFailure()
          .recoverWithItem(failure -> new KindAnswer(null, failure));
    }

    void putInto(List<Node> all, KindPositions places) {
      if (failure == null) {
        for (int i = 0; i < nodes.size(); i++) {
          all.set(places.indexes().get(i), nodes.get(i));
        }
      }
    }
  }
}
