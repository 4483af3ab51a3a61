package io.dateline.gateway.export;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import io.dateline.gateway.failure.ProblemAnswered;
import io.dateline.gateway.limits.ArgumentChecks;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Streams the files of {@link ExportFile} at {@code GET /export/FILE}. It refuses a parameter that
 * the file does not have.
 */
@Singleton
class ExportRoute {

  private static final Logger LOG = Logger.getLogger(ExportRoute.class);

  private final ExportSources sources;
  private final PassageSources passages;
  private final AccessControl access;
  private final CallerLimits limits;
  private final ArgumentChecks checks;
  private final ExportSettings settings;
  private final ObjectMapper mapper;
  private final CallerPlaces places;

  ExportRoute(
      ExportSources sources,
      PassageSources passages,
      AccessControl access,
      CallerLimits limits,
      ArgumentChecks checks,
      ExportSettings settings,
      ObjectMapper mapper) {
    this.sources = sources;
    this.passages = passages;
    this.access = access;
    this.limits = limits;
    this.checks = checks;
    this.settings = settings;
    this.mapper = mapper;
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
      problem(http, 405, "METHOD_NOT_ALLOWED", "Exports can only be read.");
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
                refuse(http, e);
              }
            },
            failure -> refuse(http, failure));
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
    stream.start(failure -> refuse(http, failure));
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

  private void refuse(RoutingContext http, Throwable failure) {
    if (http.response().ended() || http.response().closed()) {
      return;
    }
    if (failure instanceof AccessDenied denied) {
      if (denied.status() == 401) {
        http.response().putHeader("WWW-Authenticate", "Bearer");
      }
      if (denied.retryAfter() > 0) {
        http.response().putHeader("Retry-After", String.valueOf(denied.retryAfter()));
      }
      problem(http, denied.status(), denied.code(), denied.getMessage());
    } else if (failure instanceof CodedException coded) {
      problem(http, status(coded), coded.code(), coded.getMessage());
    } else {
      LOG.error("an export failed", failure);
      problem(http, 500, "INTERNAL_ERROR", "The gateway failed unexpectedly.");
    }
  }

  private static int status(CodedException coded) {
    return switch (coded.code()) {
      case "NOT_FOUND" -> 404;
      case "TOO_MANY_EXPORTS", "GATEWAY_BUSY", "DOWNSTREAM_BUSY" -> 503;
      case "DOWNSTREAM_TIMEOUT" -> 504;
      case "TOO_MANY_ARTICLES", "TOO_MANY_IDS" -> 400;
      // A service refused the request, so the client is at fault.
      default ->
          coded.code().startsWith("BAD_") || coded.getCause() instanceof ProblemAnswered
              ? 400
              : 502;
    };
  }

  private void problem(RoutingContext http, int status, String code, String title) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "urn:dateline:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
    problem.put("title", title);
    problem.put("status", status);
    try {
      http.response()
          .setStatusCode(status)
          .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
          .end(mapper.writeValueAsString(problem));
    } catch (JsonProcessingException e) {
      http.fail(e);
    }
  }
}
