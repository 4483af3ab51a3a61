package io.dateline.gateway.stories;

import io.dateline.gateway.identity.GlobalId;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A join or a split of stories.")
public record StoryChange(
    @NonNull @Description("What happened.") StoryChangeKind kind,
    @Id
        @NonNull
        @Description("The global id of the story that ended, or that the other one came out of.")
        String fromId,
    @Id
        @NonNull
        @Description("The global id of the story that goes on, or that came out of the other one.")
        String intoId,
    @NonNull @Description("The number of articles that went over.") Integer articleCount,
    @NonNull @Description("When it was found.") OffsetDateTime at) {

  static StoryChange from(StoryDocument.ChangeOfStory change) {
    return new StoryChange(
        change.kind(),
        GlobalId.of(GlobalId.Kind.Story, change.fromId()),
        GlobalId.of(GlobalId.Kind.Story, change.intoId()),
        change.articles(),
        change.at());
  }
}
