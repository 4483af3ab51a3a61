package io.dateline.gateway.entities;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("EntityFilter")
@Description(
    "Conditions on entities. An entity must meet all given conditions. It meets a list of values if"
        + " it has one of them.")
public record EntityFilter(
    @Nullable
        @Description(
            "The entity is of one of these kinds: PERSON, ORGANIZATION or PLACE. Other kinds are"
                + " refused.")
        List<@NonNull EntityKind> kinds,
    @Nullable @Description("The entity belongs to one of these countries (ISO 3166-1 alpha-2).")
        List<@NonNull String> countryCode,
    @Id @Description("The article with this global id mentions the entity.") String articleId,
    @Description("The entity is a person that holds or held this office, as any article states it.")
        OfficeFilter office) {

  static final EntityFilter NONE = new EntityFilter(null, null, null, null);
}
