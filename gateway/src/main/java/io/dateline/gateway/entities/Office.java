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
@Description("An office or role that somebody holds or held.")
public record Office(
    @Ignore List<String> evidenceKeys,
    @NonNull @Description("The title in normal form.") String title,
    @Ignore EntityReference where,
    @NonNull @Description("Whether it is stated as a past one.") Boolean former,
    @Description("When it was last stated; null at a mention, and where no date is known.")
        Instant asOf) {

  static Office from(OfficeDocument document) {
    return new Office(
        document.evidence() == null ? List.of() : document.evidence(),
        document.title(),
        document.of(),
        document.former(),
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
            null);
  }
}
