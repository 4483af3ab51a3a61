package io.dateline.gateway.entities;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("EntityFilter")
@Description("Which entities: all conditions given must hold; of a list, one value must fit.")
public record EntityFilter(
    @Nullable
        @Description("Of one of these kinds: PERSON, ORGANIZATION or PLACE; others are refused.")
        List<@NonNull EntityKind> kinds,
    @Nullable @Description("Of one of these countries (ISO 3166-1 alpha-2).")
        List<@NonNull String> countryCode,
    @Id @Description("Mentioned in this article (its global id).") String articleId,
    @Description("People who hold or held this office, as any article states it.")
        OfficeFilter office) {

  static final EntityFilter NONE = new EntityFilter(null, null, null, null);
}
