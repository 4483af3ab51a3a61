package io.dateline.gateway.entities;

import io.dateline.gateway.failure.AnswerToException;
import io.dateline.gateway.failure.ProblemAnswered;
import io.dateline.gateway.failure.ServiceFailed;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * What entities-service knows of entities and articles. All of it reads, the POSTs too: they carry
 * ids that would not fit into an address. The numbers are those of the client of articles-service.
 */
@RegisterRestClient(configKey = "entities")
@RegisterProvider(AnswerToException.class)
@Produces("application/json")
@Consumes("application/json")
@Timeout(3000)
@Retry(
    maxRetries = 2,
    delay = 50,
    jitter = 50,
    jitterDelayUnit = ChronoUnit.MILLIS,
    retryOn = {ProcessingException.class, ServiceFailed.class})
@CircuitBreaker(requestVolumeThreshold = 20, delay = 2000, skipOn = ProblemAnswered.class)
interface EntitiesClient {

  /** Null parameters are left out. */
  @GET
  @Path("/entities")
  Uni<EntityPage> search(
      @QueryParam("q") String q,
      @QueryParam("kind") List<EntityKind> kind,
      @QueryParam("country") List<String> country,
      @QueryParam("articleId") UUID articleId,
      @QueryParam("orderBy") EntityOrder orderBy,
      @QueryParam("limit") int limit,
      @QueryParam("after") String after,
      @QueryParam("before") String before,
      @QueryParam("last") Boolean last,
      @QueryParam("count") Boolean count);

  /** The ids are separated by commas. */
  @GET
  @Path("/entities")
  Uni<EntityList> byId(@QueryParam("ids") String ids);

  @GET
  @Path("/entities/suggest")
  Uni<EntityList> suggest(@QueryParam("prefix") String prefix, @QueryParam("limit") int limit);

  @POST
  @Path("/entities/articles")
  Uni<ArticlesByEntity> articlesOf(PageOfEach entities);

  @POST
  @Path("/articles/entities")
  Uni<EntitiesByArticle> entitiesOf(OfArticles articles);

  @POST
  @Path("/articles/mentions")
  Uni<MentionsByArticle> mentionsOf(OfArticles articles);

  @POST
  @Path("/mentions")
  Uni<MentionsById> mentionsBy(OfMentions mentions);

  @POST
  @Path("/entities/mentions")
  Uni<EntityLists.MentionsByEntity> mentionsOfEntities(PageOfEach entities);

  @POST
  @Path("/entities/related")
  Uni<EntityLists.RelatedByEntity> related(EntityLists.RelatedTo entities);

  @POST
  @Path("/entities/timelines")
  Uni<EntityLists.TimelinesByEntity> timelines(EntityLists.TimelinesOf entities);
}
