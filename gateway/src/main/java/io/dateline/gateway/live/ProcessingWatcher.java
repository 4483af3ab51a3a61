package io.dateline.gateway.live;

import static io.dateline.gateway.live.FeedEndpoints.CHANGES;
import static io.dateline.gateway.live.FeedEndpoints.HEAD;

import io.dateline.gateway.calls.Calls;
import io.dateline.gateway.calls.QueryParameters;
import io.dateline.gateway.events.ArticleProcessed;
import io.dateline.gateway.events.Events;
import io.dateline.gateway.live.FeedEndpoints.Change;
import io.dateline.gateway.processing.ProcessingLoader;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Watches the services while at least one client listens, once for all clients. An article counts
 * as processed when entities-service has read the change of the article and finished its
 * extraction. All state belongs to one Vert.x context.
 */
@Singleton
@Startup
class ProcessingWatcher {

  private static final Logger LOG = Logger.getLogger(ProcessingWatcher.class);

  /** Maximum number of articles that both services take in one call. */
  private static final int MAX_ARTICLES_PER_CALL = 500;

  private final ProcessingLoader processing;
  private final Events events;
  private final Calls calls;
  private final LiveSettings settings;
  private final Context context;
  private final AtomicBoolean watching = new AtomicBoolean();
  private final Map<UUID, Long> awaited = new LinkedHashMap<>();
  private long position = -1;

  ProcessingWatcher(
      ProcessingLoader processing, Events events, Calls calls, LiveSettings settings, Vertx vertx) {
    this.processing = processing;
    this.events = events;
    this.calls = calls;
    this.settings = settings;
    this.context = vertx.getOrCreateContext();
    events.whenHeard(this::watch);
  }

  private void watch() {
    if (watching.compareAndSet(false, true)) {
      context.runOnContext(
          any -> {
            position = -1;
            awaited.clear();
            look();
          });
    }
  }

  private void look() {
    if (!events.anyoneListens()) {
      watching.set(false);
      // A listener may have registered in the meantime.
      if (events.anyoneListens()) {
        watch();
      }
      return;
    }
    readFeed()
        .chain(this::askForThose)
        .subscribe()
        .with(
            done -> again(),
            failure -> {
              LOG.debug("asking the services for changes failed", failure);
              again();
            });
  }

  private void again() {
    context.runOnContext(any -> context.owner().setTimer(settings.look().toMillis(), up -> look()));
  }

  private Uni<Void> readFeed() {
    if (position < 0) {
      return calls
          .read(HEAD.with(new QueryParameters()), head -> head)
          .emitOn(this::here)
          .invoke(head -> position = head.position())
          .replaceWithVoid();
    }
    return calls
        .read(
            CHANGES.with(
                new QueryParameters().set("after", position).set("limit", MAX_ARTICLES_PER_CALL)),
            page -> page)
        .emitOn(this::here)
        .invoke(
            page -> {
              for (Change change : page.changes()) {
                awaited.remove(change.articleId());
                if ("UPSERT".equalsIgnoreCase(change.kind())) {
                  awaited.put(change.articleId(), change.position());
                }
              }
              position = page.next();
              Iterator<UUID> oldest = awaited.keySet().iterator();
              while (awaited.size() > settings.awaited()) {
                oldest.next();
                oldest.remove();
              }
            })
        .replaceWithVoid();
  }

  private Uni<Void> askForThose() {
    if (awaited.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    // The state is read after the position, so that it belongs to this change or a later one.
    return processing
        .feedPosition()
        .emitOn(this::here)
        .chain(
            read -> {
              List<UUID> ready =
                  awaited.entrySet().stream()
                      .filter(one -> one.getValue() <= read)
                      .map(Map.Entry::getKey)
                      .limit(MAX_ARTICLES_PER_CALL)
                      .toList();
              return ready.isEmpty()
                  ? Uni.createFrom().voidItem()
                  : processing.done(ready).emitOn(this::here).invoke(this::tell).replaceWithVoid();
            });
  }

  private void tell(ProcessingLoader.EndedProcessing done) {
    done.givenUp().forEach(awaited::remove);
    Set<UUID> processed = done.processed();
    processed.forEach(awaited::remove);
    if (!processed.isEmpty()) {
      // Clients query at once after the event, and must not get an answer from before it.
      calls.forget();
    }
    processed.forEach(article -> events.tell(new ArticleProcessed(article)));
  }

  private void here(Runnable action) {
    context.runOnContext(any -> action.run());
  }
}
