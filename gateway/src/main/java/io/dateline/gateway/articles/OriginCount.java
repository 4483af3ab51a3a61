package io.dateline.gateway.articles;

/**
 * The numbers of outlets and of independent origins of some articles, as articles-service counts.
 */
public record OriginCount(int articles, int outlets, int origins) {

  static final OriginCount NONE = new OriginCount(0, 0, 0);
}
