package io.dateline.gateway.quotes;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("QuoteFilter")
@Description("Which quotes: all conditions given must hold; of a list, one value must fit.")
public record QuoteFilter(
    @Id @Description("By this entity (its global id).") String speakerId,
    @Id @Description("In this article (its global id).") String articleId,
    @Nullable @Description("Of one of these kinds.") List<@NonNull QuoteKind> kinds) {

  static final QuoteFilter NONE = new QuoteFilter(null, null, null);
}
