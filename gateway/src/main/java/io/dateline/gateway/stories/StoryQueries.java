package io.dateline.gateway.stories;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.batch.FieldSelection;
import io.dateline.gateway.happenings.Event;
import io.dateline.gateway.paging.ConnectionWindow;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The fields that return stories. */
@GraphQLApi
public class StoryQueries {

  private final StoryLoader stories;

  StoryQueries(StoryLoader stories) {
    this.stories = stories;
  }

  @Query
  @Description("Filters stories. Null, with an error, if entities-service fails.")
  public Uni<StoryConnection> stories(
      @Description("The conditions that the stories must meet.") StoryFilter filter,
      @NonNull @DefaultValue("LATEST") @Description("The order of the list.") StoryOrder orderBy,
      @Description(
              "The number of items from the front, at most 200. It is 20 if neither first nor last"
                  + " is given.")
          Integer first,
      @Description("The page begins after this cursor.") String after,
      @Description("The number of items from the back, at most 200.") Integer last,
      @Description("The page ends before this cursor.") String before,
      Context context) {
    return stories.search(
        filter == null ? StoryFilter.NONE : filter,
        orderBy,
        StoryFields.selected(context),
        ConnectionWindow.of(first, after, last, before),
        FieldSelection.has(context, "totalCount"));
  }

  @Description(
      "The story of the article. Null if the article is in no story: no similar article was found,"
          + " too many similar ones were, its language is not English, or it waits for its"
          + " extraction. Null, with an error, if entities-service fails.")
  public Uni<Story> story(@Source Article article, Context context) {
    return stories.ofArticle(context, article.key());
  }

  @Description(
      "The story that most articles that report the event belong to; null if they are in none."
          + " Null, with an error, if entities-service fails.")
  public Uni<Story> story(@Source Event event, Context context) {
    return stories.ofEvent(context, event.key());
  }
}
