package io.dateline.articles.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A page of a list of articles, in the asked order")
public record FoundArticles(
    List<FoundArticle> items,
    boolean hasNext,
    boolean hasPrevious,
    @Schema(description = "The number of all matching articles; only with count=true") Long total,
    @Schema(description = "The facets, in the order of their names; only with facets=…")
        List<Facet> facets) {}
