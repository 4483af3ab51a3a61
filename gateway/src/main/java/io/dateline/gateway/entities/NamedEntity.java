package io.dateline.gateway.entities;

import io.dateline.gateway.identity.GlobalId;
import io.dateline.gateway.identity.Node;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A named entity in the graph.
 *
 * @param key the id that entities-service gave the entity
 */
@Description("A person, organization or place that names in articles stand for.")
public record NamedEntity(
    @Ignore UUID key,
    @Id @NonNull @Description("Globally unique, opaque and stable.") String id,
    @NonNull @Description("What it is.") EntityKind kind,
    @NonNull @Description("The name it goes by here.") String canonicalName,
    @NonNull
        @Description(
            "Other names that were found for it, the most frequent first; canonicalName is not"
                + " among them.")
        List<@NonNull String> aliases,
    @Description("The country (ISO 3166-1 alpha-2): of a place its own, of a person by office.")
        String countryCode,
    @Description("Where a place lies.") Coordinates coordinates,
    @NonNull @Description("Offices stated of this person.") List<@NonNull Office> offices,
    @NonNull @Description("In how many articles it is mentioned.") Integer articleCount,
    @NonNull @Description("How often it is mentioned.") Integer mentionCount,
    @Description("The date of the earliest article that mentions it.") Instant firstSeen,
    @Description("The date of the latest article that mentions it.") Instant lastSeen)
    implements Node {

  public static NamedEntity from(EntityDocument document) {
    return new NamedEntity(
        document.id(),
        GlobalId.of(GlobalId.Kind.NamedEntity, document.id()),
        document.kind(),
        document.canonicalName(),
        otherNames(document),
        document.countryCode(),
        document.coordinates(),
        document.offices() == null
            ? List.of()
            : document.offices().stream().map(Office::from).toList(),
        document.articleCount(),
        document.mentionCount(),
        document.firstSeen(),
        document.lastSeen());
  }

  /** entities-service returns every form of the name, including the canonical one. */
  private static List<String> otherNames(EntityDocument document) {
    return document.aliases() == null
        ? List.of()
        : document.aliases().stream()
            .filter(name -> !name.equals(document.canonicalName()))
            .toList();
  }

  /** Creates an entity with only the fields that a reference has. */
  public static NamedEntity from(EntityReference reference) {
    return from(
        new EntityDocument(
            reference.id(),
            reference.kind(),
            reference.canonicalName(),
            null,
            null,
            null,
            null,
            null,
            0,
            0,
            null,
            null));
  }
}
