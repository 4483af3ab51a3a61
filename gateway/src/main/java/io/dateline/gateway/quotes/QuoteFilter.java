package io.dateline.gateway.quotes;

import io.dateline.gateway.articles.ArticleSet;
import io.dateline.gateway.entities.OfficeFilter;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("QuoteFilter")
@Description(
    "Which quotes: all conditions given must hold; of a list, one value must fit. articleSearch,"
        + " outlet and foldDuplicates choose articles: where they and the period leave more than"
        + " 10000, the answer is the error TOO_MANY_ARTICLES.")
public record QuoteFilter(
    @Id @Description("By this entity (its global id).") String speakerId,
    @Id @Description("In this article (its global id).") String articleId,
    @Nullable @Description("Of one of these kinds.") List<@NonNull QuoteKind> kinds,
    @Description(
            "In articles published at this time or later (fetched or taken in, where the page tells no"
                + " date).")
        Instant from,
    @Description(
            "In articles published before this time (fetched or taken in, where the page tells no"
                + " date).")
        Instant to,
    @Nullable @Description("In articles of one of these outlets.") List<@NonNull String> outlet,
    @Description("By somebody with this office, as the article of the quote states it.")
        OfficeFilter speakerOffice,
    @Description("In articles that this search finds, written as for articles(search:).")
        String articleSearch,
    @Description(
            "Of copies of one story, only the quotes of the likely origin. A period or a search keeps"
                + " the articles few enough.")
        Boolean foldDuplicates) {

  static final QuoteFilter NONE =
      new QuoteFilter(null, null, null, null, null, null, null, null, null);

  ArticleSet articles() {
    return new ArticleSet(articleSearch, outlet, from, to, foldDuplicates);
  }
}
