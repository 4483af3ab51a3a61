package io.dateline.gateway.articles;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Labels that a newer articles-service may add are read as OTHER. */
@Enum
@Description("What a block of a page is.")
public enum BlockLabel {
  HEADLINE,
  STANDFIRST,
  BYLINE,
  DATELINE,
  BODY,
  CAPTION,
  CREDIT,
  NAVIGATION,
  PROMOTION,
  RELATED,
  LEGAL,
  COMMENTS,
  @JsonEnumDefaultValue
  OTHER
}
