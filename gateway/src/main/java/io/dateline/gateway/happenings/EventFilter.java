package io.dateline.gateway.happenings;

import io.dateline.gateway.articles.ArticleConditions;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("EventFilter")
@Description(
    "Conditions on events. An event must meet all given conditions. It meets a list of values if it"
        + " has one of them. An entity is given by its global id, a country by its code (ISO 3166-1"
        + " alpha-2), which also fits those who act for it. The fields articleSearch, outlet and"
        + " foldDuplicates select articles, one of which must report the event: if these select"
        + " more than 10000, the answer is the error TOO_MANY_ARTICLES.")
public record EventFilter(
    @Nullable @Description("The event is of one of these types.") List<@NonNull EventType> types,
    @Nullable @Description("The event is in one of these quadrants.")
        List<@NonNull EventQuadrant> quadrants,
    @Nullable @Description("The event has one of these modalities, as its latest report says.")
        List<@NonNull EventModality> modalities,
    @Nullable @Description("The event belongs to one of these fields of politics.")
        List<@NonNull EventContext> contexts,
    @Id @Description("This entity or country has one of the given roles in the event.")
        String participant,
    @Nullable @Description("The roles of participant; ACTOR and RECIPIENT if none are given.")
        List<@NonNull EventRole> roles,
    @Id
        @Description(
            "This entity or country does it. With recipient it makes a dyad, which an event of"
                + " equals without recipients, such as a meeting, fits in both directions.")
        String actor,
    @Id @Description("It is done to, for or with this entity or country.") String recipient,
    @Id @Description("This entity or country vouches for it.") String saidBy,
    @Id @Description("It happens in this place or country.") String place,
    @Description(
            "It happens on this day or later. If no report tells when, the day of publication"
                + " counts.")
        LocalDate from,
    @Description("It happens before this day.") LocalDate to,
    @Description("Its confidence is at least this one, 0 to 1.") Double minConfidence,
    @Id @Description("The article with this global id reports it.") String articleId,
    @Nullable @Description("An article of one of these outlets reports it.")
        List<@NonNull String> outlet,
    @Description("This search finds the article. It is written as for articles(search:).")
        String articleSearch,
    @Description(
            "If true, only the likely origin of each duplicate group counts. A search keeps the"
                + " number of articles small enough.")
        Boolean foldDuplicates) {

  static final EventFilter NONE =
      new EventFilter(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null);

  ArticleConditions articles() {
    return new ArticleConditions(articleSearch, outlet, null, null, foldDuplicates);
  }
}
