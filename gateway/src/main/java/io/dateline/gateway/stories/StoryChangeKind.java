package io.dateline.gateway.stories;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum
@Description("The kinds of changes of stories.")
public enum StoryChangeKind {
  @Description("One story went into another one.")
  JOINED,
  @Description("One story came out of another one.")
  SPLIT
}
