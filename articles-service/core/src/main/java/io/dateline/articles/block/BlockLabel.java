package io.dateline.articles.block;

/** What a block of a page is. */
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
  OTHER
}
