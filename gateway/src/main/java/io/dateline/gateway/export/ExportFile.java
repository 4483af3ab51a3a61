package io.dateline.gateway.export;

import static io.dateline.gateway.export.ExportParameter.AGENCY;
import static io.dateline.gateway.export.ExportParameter.ARTICLE_ID;
import static io.dateline.gateway.export.ExportParameter.COUNTRY_CODE;
import static io.dateline.gateway.export.ExportParameter.ENTITY_IDS;
import static io.dateline.gateway.export.ExportParameter.FOLD_DUPLICATES;
import static io.dateline.gateway.export.ExportParameter.FROM;
import static io.dateline.gateway.export.ExportParameter.HAS_HEADLINE;
import static io.dateline.gateway.export.ExportParameter.KIND;
import static io.dateline.gateway.export.ExportParameter.LANGUAGE;
import static io.dateline.gateway.export.ExportParameter.MIN_ARTICLES;
import static io.dateline.gateway.export.ExportParameter.OUTLET;
import static io.dateline.gateway.export.ExportParameter.SEARCH;
import static io.dateline.gateway.export.ExportParameter.SECTION;
import static io.dateline.gateway.export.ExportParameter.TO;

import io.dateline.gateway.failure.CodedException;
import java.util.Arrays;
import java.util.List;

/** The files there are, by their names. */
public enum ExportFile {
  ARTICLES_CSV(
      "articles.csv",
      "Articles, one line each",
      "text/csv; charset=utf-8; header=present",
      ofArticles()),
  ARTICLES_JSON_LD(
      "articles.jsonld",
      "Articles as schema.org's NewsArticle, with the entities they mention",
      "application/ld+json; charset=utf-8",
      ofArticles()),
  ARTICLES_FOLLOW_THE_MONEY(
      "articles.ftm.ndjson",
      "Articles and what they mention as entities of FollowTheMoney, one a line",
      "application/x-ndjson; charset=utf-8",
      ofArticles()),
  ENTITIES_CSV(
      "entities.csv",
      "Entities, one line each",
      "text/csv; charset=utf-8; header=present",
      ofEntities()),
  ENTITIES_FOLLOW_THE_MONEY(
      "entities.ftm.ndjson",
      "Entities as those of FollowTheMoney, one a line",
      "application/x-ndjson; charset=utf-8",
      ofEntities()),
  NETWORK_GRAPHML(
      "network.graphml",
      "Who or what the same articles mention, as GraphML",
      "application/graphml+xml; charset=utf-8",
      ofNetwork()),
  NETWORK_GEXF(
      "network.gexf",
      "Who or what the same articles mention, as GEXF 1.3",
      "application/gexf+xml; charset=utf-8",
      ofNetwork());

  private final String fileName;
  private final String description;
  private final String contentType;

  @SuppressWarnings("ImmutableEnumChecker") // Each is made by List.of.
  private final List<ExportParameter> parameters;

  ExportFile(
      String fileName, String description, String contentType, List<ExportParameter> parameters) {
    this.fileName = fileName;
    this.description = description;
    this.contentType = contentType;
    this.parameters = parameters;
  }

  private static List<ExportParameter> ofArticles() {
    return List.of(
        SEARCH,
        OUTLET,
        AGENCY,
        LANGUAGE,
        SECTION,
        FROM,
        TO,
        ENTITY_IDS,
        HAS_HEADLINE,
        FOLD_DUPLICATES);
  }

  private static List<ExportParameter> ofEntities() {
    return List.of(SEARCH, KIND, COUNTRY_CODE, ARTICLE_ID);
  }

  private static List<ExportParameter> ofNetwork() {
    return List.of(SEARCH, KIND, COUNTRY_CODE, ARTICLE_ID, MIN_ARTICLES);
  }

  /**
   * The file of this name.
   *
   * @throws CodedException NOT_FOUND
   */
  static ExportFile named(String fileName) {
    return Arrays.stream(values())
        .filter(file -> file.fileName.equals(fileName))
        .findFirst()
        .orElseThrow(() -> new CodedException("NOT_FOUND", "There is no export of that name."));
  }

  public String fileName() {
    return fileName;
  }

  public String description() {
    return description;
  }

  public String contentType() {
    return contentType;
  }

  public List<ExportParameter> parameters() {
    return parameters;
  }
}
