package io.dateline.entities.knowledge.stories;

import io.dateline.entities.knowledge.lists.FieldSelection;
import io.dateline.entities.knowledge.lists.ListWindowParameters;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of a list of stories. */
public class StoryParameters extends ListWindowParameters {

  /** A story has several articles. */
  private static final int MIN_ARTICLES = 2;

  @Parameter(
      description =
          "Words of the headlines, in the syntax of web search; accents, case and inflection do not matter")
  @QueryParam("q")
  String words;

  @Parameter(description = "Only stories of which an article mentions this entity")
  @QueryParam("entityId")
  UUID entity;

  @Parameter(description = "Only stories that this outlet tells")
  @QueryParam("outlet")
  String outlet;

  @Parameter(
      description = "Only stories with an article of this day or later",
      schema = @Schema(type = SchemaType.STRING, format = "date"))
  @QueryParam("from")
  String from;

  @Parameter(
      description = "Only stories with an article before this day",
      schema = @Schema(type = SchemaType.STRING, format = "date"))
  @QueryParam("to")
  String to;

  @Parameter(description = "Only stories with at least this many articles, 2 by default")
  @QueryParam("minArticles")
  @DefaultValue("2")
  int minArticles;

  @Parameter(description = "LATEST: by the day of the last article. LARGEST: by their number.")
  @QueryParam("orderBy")
  @DefaultValue("LATEST")
  StoryOrder order;

  @Parameter(description = "Only these fields of a story, separated by commas")
  @QueryParam("fields")
  String fields;

  FieldSelection selection() {
    return StoryView.ALL_FIELDS.restrictedTo(fields);
  }

  StorySearch.Filter filter() {
    return new StorySearch.Filter(
        blankToNull(words),
        entity,
        blankToNull(outlet),
        day("from", from),
        day("to", to),
        Math.max(MIN_ARTICLES, minArticles));
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
