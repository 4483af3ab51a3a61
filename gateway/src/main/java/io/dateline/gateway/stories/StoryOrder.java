package io.dateline.gateway.stories;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("The order of a list of stories.")
public enum StoryOrder {
  @Description("The story with the latest article comes first.")
  LATEST,
  @Description("The story with the most articles comes first.")
  LARGEST
}
