package io.dateline.gateway.export;

import io.dateline.gateway.articles.ArticleConditions;
import io.dateline.gateway.articles.ArticleFilter;
import io.dateline.gateway.entities.EntityFilter;
import io.dateline.gateway.entities.EntityKind;
import io.dateline.gateway.entities.OfficeFilter;
import io.dateline.gateway.happenings.EventConditions;
import io.dateline.gateway.happenings.EventContext;
import io.dateline.gateway.happenings.EventFilter;
import io.dateline.gateway.happenings.EventModality;
import io.dateline.gateway.happenings.EventQuadrant;
import io.dateline.gateway.happenings.EventRole;
import io.dateline.gateway.happenings.EventType;
import io.dateline.gateway.identity.GlobalId;
import io.dateline.gateway.quotes.QuoteConditions;
import io.dateline.gateway.quotes.QuoteFilter;
import io.dateline.gateway.quotes.QuoteKind;
import java.util.UUID;

/** Converts the parameters of an address to the filters of the graph. */
final class ExportFilters {

  private ExportFilters() {}

  /**
   * The conditions on the entities of a file.
   *
   * @param article the article that must mention them; null for any
   * @param articles the conditions on articles; only entities that these articles mention are
   *     exported
   */
  record EntityConditions(
      String search, EntityFilter filter, UUID article, ArticleConditions articles) {

    /**
     * Returns whether kind and country are the only conditions, so that the entity alone shows
     * whether it matches.
     */
    boolean isToldByEntity() {
      return search == null
          && article == null
          && filter.office() == null
          && !articles.isToBeAsked();
    }
  }

  static ArticleFilter articles(ExportParameters asked) {
    return new ArticleFilter(
        asked.texts(ExportParameter.OUTLET),
        asked.texts(ExportParameter.AGENCY),
        asked.texts(ExportParameter.LANGUAGE),
        asked.texts(ExportParameter.SECTION),
        asked.instant(ExportParameter.FROM),
        asked.instant(ExportParameter.TO),
        asked.texts(ExportParameter.ENTITY_IDS),
        asked.truth(ExportParameter.HAS_HEADLINE),
        asked.truth(ExportParameter.FOLD_DUPLICATES));
  }

  static EntityConditions entities(ExportParameters asked) {
    String article = asked.text(ExportParameter.ARTICLE_ID);
    OfficeFilter office = office(asked, ExportParameter.OFFICE_TITLE, ExportParameter.OFFICE_OF);
    if (office != null) {
      office.owner(ExportParameter.OFFICE_OF.parameter());
    }
    return new EntityConditions(
        asked.text(ExportParameter.SEARCH),
        new EntityFilter(
            asked.oneOf(ExportParameter.KINDS, EntityKind.class),
            asked.texts(ExportParameter.COUNTRY_CODE),
            null,
            office),
        article == null
            ? null
            : GlobalId.expected(
                GlobalId.Kind.Article, ExportParameter.ARTICLE_ID.parameter(), article),
        new ArticleConditions(asked.text(ExportParameter.ARTICLE_SEARCH), null, null, null, null));
  }

  static QuoteConditions quotes(ExportParameters asked) {
    return QuoteConditions.of(
        asked.text(ExportParameter.SEARCH),
        new QuoteFilter(
            asked.text(ExportParameter.SPEAKER_ID),
            asked.text(ExportParameter.ARTICLE_ID),
            asked.oneOf(ExportParameter.QUOTE_KINDS, QuoteKind.class),
            asked.instant(ExportParameter.FROM),
            asked.instant(ExportParameter.TO),
            asked.texts(ExportParameter.OUTLET),
            office(asked, ExportParameter.SPEAKER_OFFICE_TITLE, ExportParameter.SPEAKER_OFFICE_OF),
            asked.text(ExportParameter.ARTICLE_SEARCH),
            asked.truth(ExportParameter.FOLD_DUPLICATES)));
  }

  static EventConditions events(ExportParameters asked) {
    return EventConditions.of(
        new EventFilter(
            asked.oneOf(ExportParameter.EVENT_TYPES, EventType.class),
            asked.oneOf(ExportParameter.EVENT_QUADRANTS, EventQuadrant.class),
            asked.oneOf(ExportParameter.EVENT_MODALITIES, EventModality.class),
            asked.oneOf(ExportParameter.EVENT_CONTEXTS, EventContext.class),
            asked.text(ExportParameter.EVENT_PARTICIPANT),
            asked.oneOf(ExportParameter.EVENT_ROLES, EventRole.class),
            asked.text(ExportParameter.EVENT_ACTOR),
            asked.text(ExportParameter.EVENT_RECIPIENT),
            asked.text(ExportParameter.EVENT_SAID_BY),
            asked.text(ExportParameter.EVENT_PLACE),
            asked.day(ExportParameter.EVENT_FROM),
            asked.day(ExportParameter.EVENT_TO),
            asked.fraction(ExportParameter.EVENT_CONFIDENCE),
            asked.text(ExportParameter.ARTICLE_ID),
            asked.texts(ExportParameter.OUTLET),
            asked.text(ExportParameter.ARTICLE_SEARCH),
            asked.truth(ExportParameter.FOLD_DUPLICATES)));
  }

  private static OfficeFilter office(
      ExportParameters asked, ExportParameter title, ExportParameter of) {
    return asked.text(title) == null && asked.text(of) == null
        ? null
        : new OfficeFilter(asked.text(title), asked.text(of));
  }
}
