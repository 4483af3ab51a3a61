package io.dateline.gateway.articles;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("ArticleFilter")
@Description("Which articles: all conditions given must hold; of a list, one value must fit.")
public record ArticleFilter(
    @Nullable @Description("Published by one of these outlets.") List<@NonNull String> outlet,
    @Nullable @Description("Written by one of these agencies.") List<@NonNull String> agency,
    @Nullable @Description("In one of these languages (BCP 47).") List<@NonNull String> language,
    @Nullable @Description("In one of these sections.") List<@NonNull String> section,
    @Description("Published at this time or later.") Instant from,
    @Description("Published before this time.") Instant to,
    @Description("With a headline (true) or without (false).") Boolean hasHeadline,
    @Description("Of copies of one story, only the likely origin.") Boolean foldDuplicates) {

  static final ArticleFilter NONE =
      new ArticleFilter(null, null, null, null, null, null, null, null);
}
