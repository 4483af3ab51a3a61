package io.dateline.gateway.quotes;

import io.dateline.gateway.articles.ArticleConditions;
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
    "Conditions on quotes. A quote must meet all given conditions. It meets a list of values if it"
        + " has one of them. The fields articleSearch, outlet and foldDuplicates select articles:"
        + " if these and the period select more than 10000, the answer is the error"
        + " TOO_MANY_ARTICLES.")
public record QuoteFilter(
    @Id @Description("The entity with this global id is the speaker.") String speakerId,
    @Id @Description("The article with this global id contains the quote.") String articleId,
    @Nullable @Description("The quote is of one of these kinds.") List<@NonNull QuoteKind> kinds,
    @Description(
            "The article was published at this time or later. If its page states no date, the time"
                + " at which it was fetched or stored counts.")
        Instant from,
    @Description(
            "The article was published before this time. If its page states no date, the time at"
                + " which it was fetched or stored counts.")
        Instant to,
    @Nullable @Description("The article was published by one of these outlets.")
        List<@NonNull String> outlet,
    @Description("The speaker has this office, as the article of the quote states it.")
        OfficeFilter speakerOffice,
    @Description("This search finds the article. It is written as for articles(search:).")
        String articleSearch,
    @Description(
            "If true, only the likely origin of each duplicate group counts. A period or a search"
                + " keeps the number of articles small enough.")
        Boolean foldDuplicates) {

  static final QuoteFilter NONE =
      new QuoteFilter(null, null, null, null, null, null, null, null, null);

  ArticleConditions articles() {
    return new ArticleConditions(articleSearch, outlet, from, to, foldDuplicates);
  }
}
