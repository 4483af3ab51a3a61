package io.dateline.gateway.export;

import static io.dateline.gateway.export.ExportParameter.AGENCY;
import static io.dateline.gateway.export.ExportParameter.ARTICLE_ID;
import static io.dateline.gateway.export.ExportParameter.ARTICLE_SEARCH;
import static io.dateline.gateway.export.ExportParameter.BOM;
import static io.dateline.gateway.export.ExportParameter.COUNTRY_CODE;
import static io.dateline.gateway.export.ExportParameter.ENTITY_IDS;
import static io.dateline.gateway.export.ExportParameter.EVENT_ACTOR;
import static io.dateline.gateway.export.ExportParameter.EVENT_CONFIDENCE;
import static io.dateline.gateway.export.ExportParameter.EVENT_CONTEXTS;
import static io.dateline.gateway.export.ExportParameter.EVENT_FROM;
import static io.dateline.gateway.export.ExportParameter.EVENT_MODALITIES;
import static io.dateline.gateway.export.ExportParameter.EVENT_PARTICIPANT;
import static io.dateline.gateway.export.ExportParameter.EVENT_PLACE;
import static io.dateline.gateway.export.ExportParameter.EVENT_QUADRANTS;
import static io.dateline.gateway.export.ExportParameter.EVENT_RECIPIENT;
import static io.dateline.gateway.export.ExportParameter.EVENT_ROLES;
import static io.dateline.gateway.export.ExportParameter.EVENT_SAID_BY;
import static io.dateline.gateway.export.ExportParameter.EVENT_TO;
import static io.dateline.gateway.export.ExportParameter.EVENT_TYPES;
import static io.dateline.gateway.export.ExportParameter.FOLD_DUPLICATES;
import static io.dateline.gateway.export.ExportParameter.FROM;
import static io.dateline.gateway.export.ExportParameter.HAS_HEADLINE;
import static io.dateline.gateway.export.ExportParameter.KINDS;
import static io.dateline.gateway.export.ExportParameter.LANGUAGE;
import static io.dateline.gateway.export.ExportParameter.MENTION_KINDS;
import static io.dateline.gateway.export.ExportParameter.MIN_ARTICLES;
import static io.dateline.gateway.export.ExportParameter.OFFICE_OF;
import static io.dateline.gateway.export.ExportParameter.OFFICE_TITLE;
import static io.dateline.gateway.export.ExportParameter.OUTLET;
import static io.dateline.gateway.export.ExportParameter.QUOTE_KINDS;
import static io.dateline.gateway.export.ExportParameter.SEARCH;
import static io.dateline.gateway.export.ExportParameter.SECTION;
import static io.dateline.gateway.export.ExportParameter.SPEAKER_ID;
import static io.dateline.gateway.export.ExportParameter.SPEAKER_OFFICE_OF;
import static io.dateline.gateway.export.ExportParameter.SPEAKER_OFFICE_TITLE;
import static io.dateline.gateway.export.ExportParameter.TO;

import io.dateline.gateway.failure.CodedException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The files that can be exported, with their names and parameters. */
public enum ExportFile {
  ARTICLES_CSV(
      "articles.csv",
      "Exports articles as CSV, one line for each",
      "text/csv; charset=utf-8; header=present",
      and(ofArticles(), BOM)),
  ARTICLES_JSON_LD(
      "articles.jsonld",
      "Exports articles as NewsArticle of schema.org, with the entities that they mention",
      "application/ld+json; charset=utf-8",
      ofArticles()),
  ARTICLES_FOLLOW_THE_MONEY(
      "articles.ftm.ndjson",
      "Exports articles and the entities that they mention in the model of FollowTheMoney, one line"
          + " for each",
      "application/x-ndjson; charset=utf-8",
      ofArticles()),
  ENTITIES_CSV(
      "entities.csv",
      "Exports entities as CSV, one line for each",
      "text/csv; charset=utf-8; header=present",
      and(ofEntities(), BOM)),
  ENTITIES_FOLLOW_THE_MONEY(
      "entities.ftm.ndjson",
      "Exports people and organizations in the model of FollowTheMoney, one line for each",
      "application/x-ndjson; charset=utf-8",
      ofEntities()),
  QUOTES_CSV(
      "quotes.csv",
      "Exports quotes as CSV, one line for each",
      "text/csv; charset=utf-8; header=present",
      ofQuotes()),
  MENTIONS_CSV(
      "mentions.csv",
      "Exports the mentions in the selected articles as CSV, one line for each",
      "text/csv; charset=utf-8; header=present",
      ofMentions()),
  EVENTS_PLOVER(
      "events.jsonl",
      "Exports events in the manner of PLOVER and POLECAT, one line of JSON for each. As there, a"
          + " planned act of cooperation is AGREE and a planned act of conflict is THREATEN;"
          + " planned_type and planned_mode keep the act itself",
      "application/x-ndjson; charset=utf-8",
      ofEvents()),
  EVENTS_CSV(
      "events.csv",
      "Exports events as CSV, one line for each",
      "text/csv; charset=utf-8; header=present",
      and(ofEvents(), BOM)),
  EVENTS_FOLLOW_THE_MONEY(
      "events.ftm.ndjson",
      "Exports events, and the people and organizations that take part in them, in the model of"
          + " FollowTheMoney, one line for each",
      "application/x-ndjson; charset=utf-8",
      ofEvents()),
  EVENTS_GRAPHML(
      "events.graphml",
      "Exports events as edges between entities, as GraphML. An edge leads from an actor to a"
          + " recipient; an event of equals has an edge for each pair of actors",
      "application/graphml+xml; charset=utf-8",
      ofEvents()),
  EVENTS_GEXF(
      "events.gexf",
      "Exports events as edges between entities, as GEXF 1.3. An edge leads from an actor to a"
          + " recipient; an event of equals has an edge for each pair of actors",
      "application/gexf+xml; charset=utf-8",
      ofEvents()),
  NETWORK_GRAPHML(
      "network.graphml",
      "Exports entities and their co-occurrences as GraphML",
      "application/graphml+xml; charset=utf-8",
      ofNetwork()),
  NETWORK_GEXF(
      "network.gexf",
      "Exports entities and their co-occurrences as GEXF 1.3",
      "application/gexf+xml; charset=utf-8",
      ofNetwork());

  private final String fileName;
  private final String description;
  private final String contentType;

  @SuppressWarnings("ImmutableEnumChecker") // Each list is made by List.of.
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
    return List.of(
        SEARCH, KINDS, COUNTRY_CODE, ARTICLE_ID, OFFICE_TITLE, OFFICE_OF, ARTICLE_SEARCH);
  }

  private static List<ExportParameter> ofQuotes() {
    return List.of(
        SEARCH,
        SPEAKER_ID,
        ARTICLE_ID,
        QUOTE_KINDS,
        FROM,
        TO,
        OUTLET,
        SPEAKER_OFFICE_TITLE,
        SPEAKER_OFFICE_OF,
        ARTICLE_SEARCH,
        FOLD_DUPLICATES,
        BOM);
  }

  private static List<ExportParameter> ofEvents() {
    return List.of(
        EVENT_TYPES,
        EVENT_QUADRANTS,
        EVENT_MODALITIES,
        EVENT_CONTEXTS,
        EVENT_PARTICIPANT,
        EVENT_ROLES,
        EVENT_ACTOR,
        EVENT_RECIPIENT,
        EVENT_SAID_BY,
        EVENT_PLACE,
        EVENT_FROM,
        EVENT_TO,
        EVENT_CONFIDENCE,
        ARTICLE_ID,
        OUTLET,
        ARTICLE_SEARCH,
        FOLD_DUPLICATES);
  }

  private static List<ExportParameter> ofMentions() {
    return and(ofArticles(), MENTION_KINDS, BOM);
  }

  private static List<ExportParameter> ofNetwork() {
    return and(ofEntities(), MIN_ARTICLES);
  }

  private static List<ExportParameter> and(
      List<ExportParameter> parameters, ExportParameter... more) {
    return Stream.concat(parameters.stream(), Stream.of(more)).toList();
  }

  /**
   * Finds the file with a name.
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
