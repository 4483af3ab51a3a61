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
@Description("The person, organization or place that mentions in articles refer to.")
public record NamedEntity(
    @Ignore UUID key,
    @Id @NonNull @Description("The global id, which is unique, opaque and stable.") String id,
    @NonNull @Description("The kind of the entity.") EntityKind kind,
    @NonNull @Description("The canonical name of the entity.") String canonicalName,
    @NonNull
        @Description(
            "The other forms of the name that articles print, the most frequent first, without"
                + " canonicalName.")
        List<@NonNull String> aliases,
    @Description("The country (ISO 3166-1 alpha-2): that of a place, or that of a person's office.")
        String countryCode,
    @Description("The coordinates of a place.") Coordinates coordinates,
    @NonNull @Description("The offices that articles state for this person.")
        List<@NonNull Office> offices,
    @NonNull @Description("The number of articles that mention the entity.") Integer articleCount,
    @NonNull @Description("The number of mentions in all articles.") Integer mentionCount,
    @Description("The date of the earliest article that mentions the entity.") Instant firstSeen,
    @Description("The date of the latest article that mentions the entity.") Instant lastSeen)
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
