package io.dateline.gateway.ingest;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.articles.ArticleLoader;
import io.dateline.gateway.failure.CodedException;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.Iterator;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The mutations that store pages. */
@GraphQLApi
public class IngestMutations {

  /**
   * Maximum number of pages in one mutation. Clients with more use the bulk of articles-service,
   * which streams.
   */
  private static final int MAX_PAGES = 100;

  private static final IngestOutcome NOT_ONE_CONTENT =
      IngestOutcome.rejected(
          "invalid-page",
          "Invalid page",
          "A page must have exactly one of the fields text and html.");

  private final ArticleLoader articles;
  private final BulkLines lines;

  IngestMutations(ArticleLoader articles, BulkLines lines) {
    this.articles = articles;
    this.lines = lines;
  }

  @Mutation
  @Nullable
  @Description(
      "Stores pages, at most 100, and returns one outcome for each page, in their order. A rejected"
          + " page does not affect the others. Null, with an error, if articles-service fails; the"
          + " client may then send the same pages again.")
  public Uni<List<@NonNull IngestOutcome>> ingest(
      @NonNull @Description("The pages to store.") List<@NonNull PageInput> pages) {
    if (pages.size() > MAX_PAGES) {
      throw new CodedException(
          "TOO_MANY_PAGES", "A request may contain at most " + MAX_PAGES + " pages.");
    }
    List<PageInput> good = pages.stream().filter(PageInput::hasOneContent).toList();
    Uni<List<IngestOutcome>> sent =
        good.isEmpty()
            ? Uni.createFrom().item(List.of())
            : articles.ingest(lines.write(good)).map(answer -> lines.read(answer, good.size()));
    return sent.map(
        outcomes -> {
          Iterator<IngestOutcome> next = outcomes.iterator();
          return pages.stream()
              .map(page -> page.hasOneContent() ? next.next() : NOT_ONE_CONTENT)
              .toList();
        });
  }

  @Description("The article of the page, new or known; null if the page was rejected.")
  public Uni<Article> article(@Source IngestOutcome outcome, Context context) {
    return outcome.articleKey() == null
        ? Uni.createFrom().nullItem()
        : articles.one(context, outcome.articleKey());
  }
}
