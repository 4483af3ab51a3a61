package io.dateline.entities.knowledge.events;

import io.dateline.entities.knowledge.lists.ListWindowParameters;
import io.dateline.entities.knowledge.lists.RequestProblem;
import io.dateline.entities.plover.Modality;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of the counts of events between countries. */
public class DyadParameters {

  @QueryParam("by")
  @DefaultValue("MONTH")
  Dyads.Step by;

  @Parameter(description = "Only the country with this code (ISO 3166-1 alpha-2) as actor")
  @QueryParam("actor")
  String actor;

  @Parameter(description = "Only the country with this code as recipient")
  @QueryParam("recipient")
  String recipient;

  @Parameter(description = "Only events of these modalities, by default HAPPENED")
  @QueryParam("modality")
  Set<Modality> modalities;

  @Parameter(
      description = "Only events of this day or later",
      schema = @Schema(type = SchemaType.STRING, format = "date"))
  @QueryParam("from")
  String from;

  @Parameter(
      description = "Only events before this day",
      schema = @Schema(type = SchemaType.STRING, format = "date"))
  @QueryParam("to")
  String to;

  @Parameter(description = "Only events with at least this confidence, 0 to 1")
  @QueryParam("minConfidence")
  @DefaultValue("0")
  double minConfidence;

  @Parameter(description = "1 to 10000 counts")
  @QueryParam("limit")
  @DefaultValue("1000")
  int limit;

  String actorCountry() {
    return country("actor", actor);
  }

  String recipientCountry() {
    return country("recipient", recipient);
  }

  Set<Modality> wantedModalities() {
    return modalities == null || modalities.isEmpty() ? Set.of(Modality.HAPPENED) : modalities;
  }

  LocalDate firstDay() {
    return ListWindowParameters.day("from", from);
  }

  LocalDate endDay() {
    return ListWindowParameters.day("to", to);
  }

  int checkedLimit() {
    if (limit < 1 || limit > Dyads.MAX_COUNTS) {
      throw RequestProblem.badRequest("limit is a number from 1 to " + Dyads.MAX_COUNTS + ".");
    }
    return limit;
  }

  private static String country(String name, String code) {
    if (code == null || code.isBlank()) {
      return null;
    }
    if (!code.strip().matches("[A-Za-z]{2}")) {
      throw RequestProblem.badRequest(name + " is a country's code such as FR.");
    }
    return code.strip().toUpperCase(Locale.ROOT);
  }
}
