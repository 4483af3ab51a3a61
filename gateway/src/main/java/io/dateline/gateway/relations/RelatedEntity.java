package io.dateline.gateway.relations;

import io.dateline.gateway.entities.NamedEntity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An entity that the same articles mention as another entity.")
public record RelatedEntity(
    @NonNull @Description("The related entity.") NamedEntity entity,
    @NonNull @Description("The number of articles that mention both entities.")
        Integer articleCount) {

  static RelatedEntity from(RelationEndpoints.Related related) {
    return new RelatedEntity(NamedEntity.from(related.entity()), related.articleCount());
  }
}
