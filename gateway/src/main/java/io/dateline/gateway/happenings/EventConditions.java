package io.dateline.gateway.happenings;

import io.dateline.gateway.articles.ArticleConditions;
import io.dateline.gateway.calls.QueryParameters;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.identity.GlobalId;
import io.dateline.gateway.paging.ConnectionWindow;
import java.util.List;
import java.util.UUID;

/**
 * The conditions of a search for events, with the ids of the services.
 *
 * @param participant the id of an entity or the code of a country, as are the four after the roles
 */
public record EventConditions(
    EventFilter filter,
    String participant,
    String actor,
    String recipient,
    String saidBy,
    String place,
    UUID article,
    ArticleConditions articles) {

  /**
   * Reads a filter.
   *
   * @param filter null for all events
   * @throws CodedException BAD_ID; BAD_ARGUMENT for a confidence out of bounds
   */
  public static EventConditions of(EventFilter filter) {
    EventFilter by = filter == null ? EventFilter.NONE : filter;
    checkConfidence("filter.minConfidence", by.minConfidence());
    return new EventConditions(
        by,
        EventParty.of("filter.participant", by.participant()),
        EventParty.of("filter.actor", by.actor()),
        EventParty.of("filter.recipient", by.recipient()),
        EventParty.of("filter.saidBy", by.saidBy()),
        EventParty.of("filter.place", by.place()),
        by.articleId() == null
            ? null
            : GlobalId.expected(GlobalId.Kind.Article, "filter.articleId", by.articleId()),
        by.articles());
  }

  /** Returns the same conditions for the events that one article reports. */
  EventConditions reportedBy(UUID reporting) {
    return new EventConditions(
        filter, participant, actor, recipient, saidBy, place, reporting, articles);
  }

  static void checkConfidence(String argument, Double confidence) {
    if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
      throw new CodedException("BAD_ARGUMENT", argument + " is 0 to 1, for example 0.8.");
    }
  }

  QueryParameters parameters(ConnectionWindow page, boolean count, List<String> fields) {
    return new QueryParameters()
        .each("type", filter.types())
        .each("quadrant", filter.quadrants())
        .each("modality", filter.modalities())
        .each("context", filter.contexts())
        .set("participant", participant)
        .each("role", filter.roles())
        .set("actor", actor)
        .set("recipient", recipient)
        .set("saidBy", saidBy)
        .set("place", place)
        .set("from", filter.from())
        .set("to", filter.to())
        .set("minConfidence", filter.minConfidence())
        .set("articleId", article)
        .joined("fields", fields)
        .set("limit", page.limit())
        .set("after", page.after())
        .set("before", page.before())
        .set("last", page.last())
        .flag("count", count);
  }
}
