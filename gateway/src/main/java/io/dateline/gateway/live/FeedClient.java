package io.dateline.gateway.live;

import io.dateline.gateway.failure.AnswerToException;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The changes of articles-service. Not tried again: the next look is near. */
@RegisterRestClient(configKey = "articles")
@RegisterProvider(AnswerToException.class)
@Produces("application/json")
@Timeout(3000)
interface FeedClient {

  @GET
  @Path("/feed")
  Uni<Changes> changes(@QueryParam("after") long after, @QueryParam("limit") int limit);

  @GET
  @Path("/feed/head")
  Uni<Head> head();

  record Changes(List<Change> changes, long next) {}

  record Change(long position, String kind, UUID articleId) {}

  record Head(long position) {}
}
