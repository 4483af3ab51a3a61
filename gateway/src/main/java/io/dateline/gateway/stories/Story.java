package io.dateline.gateway.stories;

import io.dateline.gateway.identity.GlobalId;
import io.dateline.gateway.identity.Node;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A story in the graph.
 *
 * @param key the id that entities-service gave the story
 * @param centralArticleKey the article whose headline is the title
 * @param articleKeys its articles, the newest first, at most 1000
 * @param entityCounts its entities, those of most articles first
 */
@Description("Articles about one happening, over days. A story has at least two articles.")
public record Story(
    @Ignore UUID key,
    @Ignore UUID centralArticleKey,
    @Ignore List<UUID> articleKeys,
    @Ignore List<StoryDocument.EntityOfStory> entityCounts,
    @Id
        @NonNull
        @Description(
            "The global id, which is unique and opaque. It stays while articles come and go; if the"
                + " story joins a larger one, the id leads to that one.")
        String id,
    @Description("The headline of its most central article; null if that has none.") String title,
    @NonNull @Description("The day of its first article (UTC).") LocalDate from,
    @NonNull @Description("The day of its last article (UTC).") LocalDate to,
    @NonNull @Description("The number of its articles.") Integer articleCount,
    @NonNull @Description("The number of its outlets, as far as they are known.")
        Integer outletCount,
    @NonNull @Description("The joins and splits of the story, the latest first, at most 100.")
        List<@NonNull StoryChange> history)
    implements Node {

  static Story from(StoryDocument document) {
    return new Story(
        document.id(),
        document.centralArticleId(),
        orEmpty(document.articleIds()),
        orEmpty(document.entities()),
        GlobalId.of(GlobalId.Kind.Story, document.id()),
        document.title(),
        document.firstDay(),
        document.lastDay(),
        document.articleCount(),
        document.outletCount(),
        orEmpty(document.history()).stream().map(StoryChange::from).toList());
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }
}
