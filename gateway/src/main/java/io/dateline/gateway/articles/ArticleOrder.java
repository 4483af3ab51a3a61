package io.dateline.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("The order of articles.")
public enum ArticleOrder {
  @Description("Latest published first (taken in, where no date is known).")
  NEWEST,
  @Description("Earliest published first (taken in, where no date is known).")
  OLDEST,
  @Description("Best match of the search first.")
  RELEVANCE
}
