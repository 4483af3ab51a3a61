package io.dateline.gateway.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.access.Right;
import io.dateline.gateway.access.AccessControl;
import io.dateline.gateway.access.AccessDenied;
import io.dateline.gateway.access.Caller;
import io.dateline.gateway.access.CallerLimits;
import io.dateline.gateway.access.CallerPlaces;
import io.dateline.gateway.entities.EntityKind;
import io.dateline.gateway.entities.NamedEntity;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.limits.ArgumentChecks;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.Function;

/**
 * Streams the files of {@link ExportFile} at {@code GET /export/FILE}. It refuses a parameter that
 * the file does not have.
 */
@Singleton
class ExportRoute {

  private final ExportSources sources;
  private final PassageSources passages;
  private final EventSources events;
  private final AccessControl access;
  private final CallerLimits limits;
  private final ArgumentChecks checks;
  private final ExportSettings settings;
  private final ExportProblems problems;
  private final CallerPlaces places;

  ExportRoute(
      ExportSources sources,
      PassageSources passages,
      EventSources events,
      AccessControl access,
      CallerLimits limits,
      ArgumentChecks checks,
      ExportSettings settings,
      ObjectMapper mapper) {
    this.sources = sources;
    this.passages = passages;
    this.events = events;
    this.access = access;
    this.limits = limits;
    this.checks = checks;
    this.settings = settings;
    this.problems = new ExportProblems(mapper);
    this.places = new CallerPlaces(settings.atOnce(), settings.perCaller());
  }

  void register(@Observes Router router) {
    router
        .route("/export/:file")
        .order(10 - SecurityHandlerPriorities.AUTHORIZATION)
        .handler(this::handle);
  }

  private void handle(RoutingContext http) {
    HttpMethod method = http.request().method();
    if (method.equals(HttpMethod.GET)) {
      admit(http);
      return;
    }
    http.response().putHeader(HttpHeaders.ALLOW, "GET, OPTIONS");
    if (method.equals(HttpMethod.OPTIONS)) {
      http.response().setStatusCode(204).end();
    } else {
      problems.problem(http, 405, "METHOD_NOT_ALLOWED", "Exports can only be read.");
    }
  }

  private void admit(RoutingContext http) {
    access
        .caller(http)
        .subscribe()
        .with(
            caller -> {
              try {
                limits.request(caller);
                access.require(caller, Right.READ);
                begin(http, caller);
              } catch (AccessDenied | RuntimeException e) {
                problems.refuse(http, e);
              }
            },
            failure -> problems.refuse(http, failure));
  }

  private void begin(RoutingContext http, Caller caller) {
    ExportFile file = ExportFile.named(http.pathParam("file"));
    ExportStream<?> stream =
        switch (file) {
          case ARTICLES_CSV ->
              articles(http, file, new Csv<>(ArticlesAsCsv.COLUMNS, bom(http, file)), false);
          case ARTICLES_JSON_LD -> articles(http, file, new ArticlesAsJsonLd(), true);
          case ARTICLES_FOLLOW_THE_MONEY ->
              articles(http, file, new ArticlesAsFollowTheMoney(), true);
          case ENTITIES_CSV ->
              entities(http, file, new Csv<>(EntitiesAsCsv.COLUMNS, bom(http, file)));
          case ENTITIES_FOLLOW_THE_MONEY -> entities(http, file, new EntitiesAsFollowTheMoney());
          case QUOTES_CSV -> quotes(http, file);
          case MENTIONS_CSV -> mentions(http, file);
          case EVENTS_PLOVER -> events(http, file, new EventsAsPlover());
          case EVENTS_CSV -> events(http, file, new Csv<>(EventsAsCsv.COLUMNS, bom(http, file)));
          case EVENTS_FOLLOW_THE_MONEY -> events(http, file, new EventsAsFollowTheMoney());
          case EVENTS_GRAPHML -> eventGraph(http, file, new EventsAsGraphMl());
          case EVENTS_GEXF -> eventGraph(http, file, new EventsAsGexf());
          case NETWORK_GRAPHML -> network(http, file, new NetworkAsGraphMl());
          case NETWORK_GEXF -> network(http, file, new NetworkAsGexf());
        };
    switch (places.enter(caller)) {
      case ENTERED -> http.addEndHandler(any -> places.leave(caller));
      case FULL ->
          throw new CodedException(
              "TOO_MANY_EXPORTS", "Too many exports are running; try again later.");
      case FULL_FOR_CALLER ->
          throw new CodedException(
              "TOO_MANY_EXPORTS",
              "You have reached the maximum number of running exports for one caller.");
    }
    stream.start(failure -> problems.refuse(http, failure));
  }

  private boolean bom(RoutingContext http, ExportFile file) {
    return Boolean.TRUE.equals(asked(http, file).truth(ExportParameter.BOM));
  }

  private ExportParameters asked(RoutingContext http, ExportFile file) {
    return new ExportParameters(http.queryParams(), file.parameters(), checks);
  }

  private <T> ExportStream<T> stream(
      RoutingContext http,
      ExportFile file,
      ExportFormat<T> form,
      Function<String, Uni<ExportPage<T>>> source) {
    return new ExportStream<>(http, file, form, settings.writeTimeout(), source);
  }

  private ExportStream<?> articles(
      RoutingContext http,
      ExportFile file,
      ExportFormat<ExportedArticle> form,
      boolean withEntities) {
    ExportParameters asked = asked(http, file);
    return stream(
        http,
        file,
        form,
        sources.articles(
            asked.text(ExportParameter.SEARCH), ExportFilters.articles(asked), withEntities));
  }

  private ExportStream<?> mentions(RoutingContext http, ExportFile file) {
    ExportParameters asked = asked(http, file);
    return stream(
        http,
        file,
        new Csv<>(MentionsAsCsv.COLUMNS, bom(http, file)),
        passages.mentions(
            asked.text(ExportParameter.SEARCH),
            ExportFilters.articles(asked),
            asked.oneOf(ExportParameter.MENTION_KINDS, EntityKind.class)));
  }

  private ExportStream<?> quotes(RoutingContext http, ExportFile file) {
    return stream(
        http,
        file,
        new Csv<>(QuotesAsCsv.COLUMNS, bom(http, file)),
        passages.quotes(ExportFilters.quotes(asked(http, file))));
  }

  private ExportStream<?> events(
      RoutingContext http, ExportFile file, ExportFormat<ExportedEvent> form) {
    return stream(http, file, form, events.events(ExportFilters.events(asked(http, file))));
  }

  private ExportStream<?> eventGraph(
      RoutingContext http, ExportFile file, ExportFormat<EventGraphPart> form) {
    return stream(http, file, form, events.graph(ExportFilters.events(asked(http, file))));
  }

  private ExportStream<?> entities(
      RoutingContext http, ExportFile file, ExportFormat<NamedEntity> form) {
    return stream(http, file, form, sources.entities(ExportFilters.entities(asked(http, file))));
  }

  private ExportStream<?> network(
      RoutingContext http, ExportFile file, ExportFormat<NetworkPart> form) {
    ExportParameters asked = asked(http, file);
    return stream(
        http,
        file,
        form,
        sources.network(
            ExportFilters.entities(asked), asked.number(ExportParameter.MIN_ARTICLES, 1)));
  }
}
