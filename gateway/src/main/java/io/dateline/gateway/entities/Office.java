package io.dateline.gateway.entities;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An office in the graph.
 *
 * @param evidenceKeys the mentions that state the office
 * @param where the country or organization, as far as entities-service names it here; may be null
 */
@Description("An office that somebody holds or held.")
public record Office(
    @Ignore List<String> evidenceKeys,
    @NonNull @Description("The title of the office in a normal form.") String title,
    @Ignore EntityReference where,
    @NonNull @Description("True if the text states the office as a past one.") Boolean former,
    @Description(
            "How the text qualifies the holding of the office; null if it does not, and until an"
                + " article from an earlier release is processed again. LATE and FORMER are states"
                + " of past offices.")
        OfficeState state,
    @Description(
            "The date of the latest article that states the office; null for the office of a"
                + " mention, and if no date is known.")
        Instant asOf) {

  static Office from(OfficeDocument document) {
    return new Office(
        document.evidence() == null ? List.of() : document.evidence(),
        document.title(),
        document.of(),
        document.former(),
        document.state(),
        document.asOf());
  }

  /** Creates the office that a mention states. The mention is its own evidence. */
  public static Office from(String mentionId, StatedOffice stated) {
    return stated == null
        ? null
        : new Office(
            mentionId == null ? List.of() : List.of(mentionId),
            stated.title(),
            stated.of(),
            stated.former(),
            stated.state(),
            null);
  }
}
