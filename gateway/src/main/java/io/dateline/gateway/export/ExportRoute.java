package io.dateline.gateway.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.access.Right;
import io.dateline.gateway.access.Access;
import io.dateline.gateway.access.CallerLimits;
import io.dateline.gateway.access.Denied;
import io.dateline.gateway.articles.ArticleFilter;
import io.dateline.gateway.entities.EntityFilter;
import io.dateline.gateway.entities.EntityKind;
import io.dateline.gateway.entities.NamedEntity;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.identity.GlobalId;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * {@code GET /export/FILE}: the files of {@link ExportFile}, streamed. A parameter that a file does
 * not have is refused.
 */
@Singleton
class ExportRoute {

  private static final Logger LOG = Logger.getLogger(ExportRoute.class);

  /** At once: each reads as fast as its client takes it. */
  private static final int MOST = 8;

  private final Sources sources;
  private final Access access;
  private final CallerLimits limits;
  private final ObjectMapper mapper;
  private final AtomicInteger underWay = new AtomicInteger();

  ExportRoute(Sources sources, Access access, CallerLimits limits, ObjectMapper mapper) {
    this.sources = sources;
    this.access = access;
    this.limits = limits;
    this.mapper = mapper;
  }

  void register(@Observes Router router) {
    router
        .get("/export/:file")
        .order(10 - SecurityHandlerPriorities.AUTHORIZATION)
        .handler(this::admit);
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
                begin(http);
              } catch (Denied | CodedException e) {
                refuse(http, e);
              }
            },
            failure -> refuse(http, failure));
  }

  private void begin(RoutingContext http) {
    ExportFile file = ExportFile.named(http.pathParam("file"));
    ExportStream<?> stream =
        switch (file) {
          case ARTICLES_CSV -> articles(http, file, new Csv<>(ArticlesAsCsv.COLUMNS), false);
          case ARTICLES_JSON_LD -> articles(http, file, new ArticlesAsJsonLd(), true);
          case ARTICLES_FOLLOW_THE_MONEY ->
              articles(http, file, new ArticlesAsFollowTheMoney(), true);
          case ENTITIES_CSV -> entities(http, file, new Csv<>(EntitiesAsCsv.COLUMNS));
          case ENTITIES_FOLLOW_THE_MONEY -> entities(http, file, new EntitiesAsFollowTheMoney());
          case NETWORK_GRAPHML -> network(http, file, new NetworkAsGraphMl());
          case NETWORK_GEXF -> network(http, file, new NetworkAsGexf());
        };
    if (underWay.incrementAndGet() > MOST) {
      underWay.decrementAndGet();
      throw new CodedException("TOO_MANY_EXPORTS", "Too many exports are under way.");
    }
    http.addEndHandler(any -> underWay.decrementAndGet());
    stream.start(failure -> refuse(http, failure));
  }

  private ExportStream<?> articles(
      RoutingContext http, ExportFile file, Form<ExportedArticle> form, boolean withEntities) {
    Parameters asked = new Parameters(http.queryParams(), file.parameters());
    ArticleFilter filter =
        new ArticleFilter(
            asked.texts(ExportParameter.OUTLET),
            asked.texts(ExportParameter.AGENCY),
            asked.texts(ExportParameter.LANGUAGE),
            asked.texts(ExportParameter.SECTION),
            asked.instant(ExportParameter.FROM),
            asked.instant(ExportParameter.TO),
            asked.texts(ExportParameter.ENTITY_IDS),
            asked.truth(ExportParameter.HAS_HEADLINE),
            asked.truth(ExportParameter.FOLD_DUPLICATES));
    return new ExportStream<>(
        http,
        file,
        form,
        sources.articles(asked.text(ExportParameter.SEARCH), filter, withEntities));
  }

  private ExportStream<?> entities(RoutingContext http, ExportFile file, Form<NamedEntity> form) {
    Parameters asked = new Parameters(http.queryParams(), file.parameters());
    return new ExportStream<>(
        http,
        file,
        form,
        sources.entities(asked.text(ExportParameter.SEARCH), filter(asked), article(asked)));
  }

  private ExportStream<?> network(RoutingContext http, ExportFile file, Form<NetworkPart> form) {
    Parameters asked = new Parameters(http.queryParams(), file.parameters());
    return new ExportStream<>(
        http,
        file,
        form,
        sources.network(
            asked.text(ExportParameter.SEARCH),
            filter(asked),
            article(asked),
            asked.number(ExportParameter.MIN_ARTICLES, 1)));
  }

  private static UUID article(Parameters asked) {
    String id = asked.text(ExportParameter.ARTICLE_ID);
    return id == null
        ? null
        : GlobalId.uuid(GlobalId.Kind.Article, id)
            .orElseThrow(
                () -> new CodedException("BAD_ID", "articleId is not the id of an article."));
  }

  private static EntityFilter filter(Parameters asked) {
    return new EntityFilter(
        asked.oneOf(ExportParameter.KIND, EntityKind.class),
        asked.texts(ExportParameter.COUNTRY_CODE),
        null);
  }

  private void refuse(RoutingContext http, Throwable failure) {
    if (failure instanceof Denied denied) {
      if (denied.retryAfter() > 0) {
        http.response().putHeader("Retry-After", String.valueOf(denied.retryAfter()));
      }
      problem(http, denied.status(), denied.code(), denied.getMessage());
    } else if (failure instanceof CodedException coded) {
      problem(http, status(coded), coded.code(), coded.getMessage());
    } else {
      LOG.error("an export failed", failure);
      problem(http, 500, "INTERNAL_ERROR", "Something went wrong here.");
    }
  }

  private static int status(CodedException coded) {
    return switch (coded.code()) {
      case "NOT_FOUND" -> 404;
      case "TOO_MANY_EXPORTS" -> 503;
      case "DOWNSTREAM_TIMEOUT" -> 504;
      case "TOO_MANY_ARTICLES", "TOO_MANY_IDS" -> 400;
      default -> coded.code().startsWith("BAD_") ? 400 : 502;
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
