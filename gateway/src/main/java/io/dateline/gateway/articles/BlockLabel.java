package io.dateline.gateway.articles;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The label of a block. A label that a newer articles-service may add is read as OTHER. */
@Enum
@Description("The label of a block: it says what the block is.")
public enum BlockLabel {
  @Description("The title of the story.")
  HEADLINE,
  @Description("The summary between headline and story.")
  STANDFIRST,
  @Description("The line that says who wrote the story.")
  BYLINE,
  @Description("The place at the start of the story, from where it was filed.")
  DATELINE,
  @Description("A paragraph of the story itself.")
  BODY,
  @Description("The text below a picture.")
  CAPTION,
  @Description("The source of a picture.")
  CREDIT,
  @Description("A menu, breadcrumb or other link for finding the way through the site.")
  NAVIGATION,
  @Description("A subscription offer, newsletter or advertisement.")
  PROMOTION,
  @Description("Another story, or a link to it.")
  RELATED,
  @Description("A copyright line, terms of use or a notice.")
  LEGAL,
  @Description("A comment of a reader, or the form for comments.")
  COMMENTS,
  @Description("A block that has no other label.")
  @JsonEnumDefaultValue
  OTHER
}
