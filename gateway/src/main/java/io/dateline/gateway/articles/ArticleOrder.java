package io.dateline.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("The order of a list of articles.")
public enum ArticleOrder {
  @Description(
      "The article that was published last comes first. If a page states no date, the time at which"
          + " it was fetched counts, and if that is unknown, the time at which it was stored.")
  NEWEST,
  @Description(
      "The article that was published first comes first. If a page states no date, the time at"
          + " which it was fetched counts, and if that is unknown, the time at which it was"
          + " stored.")
  OLDEST,
  @Description("The best match of the search comes first.")
  RELEVANCE
}
