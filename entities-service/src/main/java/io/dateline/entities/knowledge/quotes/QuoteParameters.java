package io.dateline.entities.knowledge.quotes;

import io.dateline.entities.knowledge.lists.ListWindowParameters;
import io.dateline.entities.knowledge.lists.OfficeFilter;
import io.dateline.entities.knowledge.lists.RequestProblem;
import io.dateline.entities.quotes.QuoteKind;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of a list of quotes. */
public class QuoteParameters extends ListWindowParameters {

  @Parameter(
      description =
          "Words in the syntax of web search: \"a phrase\", OR, -not; accents, case and inflection do not matter")
  @QueryParam("q")
  String q;

  @Parameter(description = "Only quotes of this speaker")
  @QueryParam("speakerId")
  UUID speaker;

  @Parameter(description = "Only quotes in this article")
  @QueryParam("articleId")
  UUID article;

  @QueryParam("kind")
  Set<QuoteKind> kinds;

  @Parameter(
      description =
          "Only quotes in articles of this instant or later, by the time of publication, or of ingest where the first is unknown",
      schema = @Schema(type = SchemaType.STRING, format = "date-time"))
  @QueryParam("from")
  String from;

  @Parameter(
      description = "Only quotes in articles before this instant",
      schema = @Schema(type = SchemaType.STRING, format = "date-time"))
  @QueryParam("to")
  String to;

  @Parameter(
      description =
          "Only quotes of speakers with this title, as the article states it; the order of its words and case do not matter",
      example = "Foreign Minister")
  @QueryParam("officeTitle")
  String officeTitle;

  @Parameter(
      description =
          "Only quotes of speakers with an office of this entity (a UUID) or of the country with this code (ISO 3166-1 alpha-2)")
  @QueryParam("officeOf")
  String officeOf;

  /**
   * Returns the filter.
   *
   * @param among only quotes of these articles; null for all articles
   */
  QuoteSearch.Filter filter(List<UUID> among) {
    return new QuoteSearch.Filter(
        q,
        speaker,
        article,
        kinds == null ? Set.of() : kinds,
        instant("from", from),
        instant("to", to),
        OfficeFilter.of(officeTitle, officeOf),
        among);
  }

  private static Instant instant(String name, String value) {
    try {
      return value == null || value.isBlank() ? null : Instant.parse(value);
    } catch (DateTimeException e) {
      throw RequestProblem.badRequest(name + " is an instant such as 2026-03-01T00:00:00Z.");
    }
  }
}
