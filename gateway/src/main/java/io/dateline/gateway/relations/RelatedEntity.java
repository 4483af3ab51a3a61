package io.dateline.gateway.relations;

import io.dateline.gateway.entities.NamedEntity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An entity that the same articles mention.")
public record RelatedEntity(
    @NonNull @Description("The entity.") NamedEntity entity,
    @NonNull @Description("How many articles mention both.") Integer articleCount) {

  static RelatedEntity from(RelationEndpoints.Related related) {
    return new RelatedEntity(NamedEntity.from(related.entity()), related.articleCount());
  }
}
