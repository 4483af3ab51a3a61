package io.dateline.gateway.articles;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The label of a block. A label that a newer articles-service may add is read as OTHER. */
@Enum
@Description("What a block of a page is.")
public enum BlockLabel {
  @Description("What the story is called.")
  HEADLINE,
  @Description("The summary under the headline.")
  STANDFIRST,
  @Description("Who wrote it, as printed.")
  BYLINE,
  @Description("Where it was filed, in front of the text.")
  DATELINE,
  @Description("The story itself.")
  BODY,
  @Description("What is under a picture.")
  CAPTION,
  @Description("Who made a picture.")
  CREDIT,
  @Description("Menus, breadcrumbs and other ways around the site.")
  NAVIGATION,
  @Description("Subscription offers, newsletters, advertisements.")
  PROMOTION,
  @Description("Other stories, and links to them.")
  RELATED,
  @Description("Copyright, terms, notices.")
  LEGAL,
  @Description("What readers wrote, and the way to write it.")
  COMMENTS,
  @Description("Anything else.")
  @JsonEnumDefaultValue
  OTHER
}
