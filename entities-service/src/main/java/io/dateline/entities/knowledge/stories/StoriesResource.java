package io.dateline.entities.knowledge.stories;

import io.dateline.entities.knowledge.lists.FieldSelection;
import io.dateline.entities.knowledge.lists.IdsRequest;
import io.dateline.entities.knowledge.lists.ListOfEachRequest;
import io.dateline.entities.knowledge.lists.RequestProblem;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Serves stories: by id, by article, by event and by search, with their articles and events. */
@Path("/")
@Tag(name = "Stories")
public class StoriesResource {

  private final StoryReader reader;
  private final StorySearch search;
  private final StoryContents contents;

  StoriesResource(StoryReader reader, StorySearch search, StoryContents contents) {
    this.reader = reader;
    this.search = search;
    this.contents = contents;
  }

  @GET
  @Path("stories")
  @Operation(
      summary = "Searches stories",
      description = "Returns a page of the stories that match. A story has at least two articles.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StoryView.Page.class)))
  @APIResponse(
      responseCode = "400",
      description = "Problem urn:dateline:problem:bad-request or urn:dateline:problem:bad-cursor")
  public StoryView.Page all(@BeanParam StoryParameters asked) {
    return search.find(asked.filter(), asked.order, asked.page(), asked.selection());
  }

  @POST
  @Path("stories")
  @Operation(
      summary = "Returns stories by their ids",
      description =
          "The id of a story that has joined another one gives that one. Unknown and ended ones are missing.")
  public StoryView.Several byId(IdsRequest request) {
    return new StoryView.Several(reader.byId(IdsRequest.checked(request), fields(request)));
  }

  @POST
  @Path("articles/stories")
  @Operation(
      summary = "Returns the stories of several articles",
      description = "Articles that are in no story are missing.")
  public StoryView.Several ofArticles(IdsRequest request) {
    return new StoryView.Several(reader.ofArticles(IdsRequest.checked(request), fields(request)));
  }

  @POST
  @Path("events/stories")
  @Operation(
      summary = "Returns the stories of several events",
      description =
          "The story of an event is the one that most articles that report it belong to. Events in no story are missing.")
  public StoryView.Several ofEvents(IdsRequest request) {
    return new StoryView.Several(reader.ofEvents(IdsRequest.checked(request), fields(request)));
  }

  @POST
  @Path("stories/articles")
  @Operation(summary = "Returns the articles of several stories, the newest first")
  public StoryView.OfStories articles(ListOfEachRequest request) {
    List<StoryView.OfStory> found =
        contents.articles(
            IdsRequest.checked(RequestProblem.ifMissing(request).ids()), request.page());
    return new StoryView.OfStories(found);
  }

  @POST
  @Path("stories/events")
  @Operation(
      summary = "Returns the events that the articles of several stories report",
      description = "They are a timeline: the earliest event is the first.")
  public StoryView.Timelines events(ListOfEachRequest request) {
    List<StoryView.Timeline> found =
        contents.timelines(
            IdsRequest.checked(RequestProblem.ifMissing(request).ids()), request.page());
    return new StoryView.Timelines(found);
  }

  private static FieldSelection fields(IdsRequest request) {
    return StoryView.ALL_FIELDS.restrictedTo(request.fields());
  }
}
