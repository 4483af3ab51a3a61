package io.dateline.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("The order of articles.")
public enum ArticleOrder {
  @Description(
      "Latest published first (fetched, where the page tells no date; taken in, where that is not known either).")
  NEWEST,
  @Description(
      "Earliest published first (fetched, where the page tells no date; taken in, where that is not known either).")
  OLDEST,
  @Description("Best match of the search first.")
  RELEVANCE
}
