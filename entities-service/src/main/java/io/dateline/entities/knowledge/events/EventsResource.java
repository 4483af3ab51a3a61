package io.dateline.entities.knowledge.events;

import io.dateline.entities.knowledge.lists.AmongArticles;
import io.dateline.entities.knowledge.lists.IdsRequest;
import io.dateline.entities.knowledge.lists.ListOfEachRequest;
import io.dateline.entities.knowledge.lists.RequestProblem;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Serves events: by article, by entity, by id and by search, with their reports. */
@Path("/")
@Tag(name = "Events")
public class EventsResource {

  private final EventReader reader;
  private final EventReportReader reports;
  private final EventSearch search;
  private final EntityEventsReader ofEntities;
  private final DyadCounts dyads;

  EventsResource(
      EventReader reader,
      EventReportReader reports,
      EventSearch search,
      EntityEventsReader ofEntities,
      DyadCounts dyads) {
    this.reader = reader;
    this.reports = reports;
    this.search = search;
    this.ofEntities = ofEntities;
    this.dyads = dyads;
  }

  @POST
  @Path("articles/events")
  @Operation(
      summary = "Returns what several articles report, in the order of their texts",
      description =
          "Each report names the event that it belongs to. Articles whose change was not read from the feed yet are missing.")
  public EventReportView.OfArticles ofArticles(IdsRequest request) {
    return new EventReportView.OfArticles(
        reports.ofArticles(
            IdsRequest.checked(request),
            EventReportView.ALL_FIELDS.restrictedTo(request.fields())));
  }

  @POST
  @Path("events")
  @Operation(
      summary = "Returns events by their ids",
      description =
          "The id of any report gives the event that the report belongs to now, so that an id stays valid when events are joined. Unknown ones are missing.")
  public EventView.Several byId(IdsRequest request) {
    return new EventView.Several(
        reader.byId(
            IdsRequest.checked(request), EventView.ALL_FIELDS.restrictedTo(request.fields())));
  }

  @GET
  @Path("events")
  @Operation(
      summary = "Searches events",
      description = "Returns a page of the events that match, the latest first.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = EventView.Page.class)))
  @APIResponse(
      responseCode = "400",
      description = "Problem urn:dateline:problem:bad-request or urn:dateline:problem:bad-cursor")
  public EventView.Page all(@BeanParam EventParameters asked) {
    return search.find(asked.filter(null), asked.page(), asked.selection());
  }

  @POST
  @Path("events/search")
  @Operation(
      summary = "Searches the events that certain articles report",
      description =
          "Returns a page of the events that match and that one of the given articles reports; the total counts only these. Use it for conditions that another service knows about articles.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = EventView.Page.class)))
  @APIResponse(
      responseCode = "400",
      description = "Problem urn:dateline:problem:bad-request or urn:dateline:problem:bad-cursor")
  public EventView.Page among(@BeanParam EventParameters asked, AmongArticles articles) {
    return search.find(
        asked.filter(AmongArticles.checked(articles)), asked.page(), asked.selection());
  }

  @POST
  @Path("events/reports")
  @Operation(
      summary = "Returns the reports of several events, the newest article first",
      description = "The ids are those of events, or of any of their reports.")
  public EventReportView.OfEvents reports(ListOfEachRequest request) {
    ListOfEachRequest given = RequestProblem.ifMissing(request);
    return new EventReportView.OfEvents(
        reports.ofEvents(IdsRequest.checked(given.ids()), given.page()));
  }

  @GET
  @Path("events/dyads")
  @Operation(
      summary = "Counts events between countries, by step of time, quadrant and type",
      description =
          "An event counts once for each pair of different countries of its actors and recipients. An event without recipients, such as a meeting without a host, counts in both directions. Counts are sorted by time, actor, recipient and type; those above the limit are left out, and truncated tells so.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Dyads.class)))
  @APIResponse(responseCode = "400", description = "Problem urn:dateline:problem:bad-request")
  public Dyads dyads(@BeanParam DyadParameters asked) {
    return dyads.count(asked);
  }

  @POST
  @Path("entities/events")
  @Tag(name = "Entities")
  @Operation(summary = "Returns the events of several entities, the latest first")
  public EntityEvents.OfEntities ofEntities(EntityEvents.Request request) {
    EntityEvents.Request given = RequestProblem.ifMissing(request);
    return new EntityEvents.OfEntities(
        ofEntities.events(
            IdsRequest.checked(given.ids()),
            given.wanted(),
            given.page(),
            EventView.ALL_FIELDS.restrictedTo(given.fields())));
  }
}
