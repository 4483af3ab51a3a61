package io.dateline.articles.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A page of a list of articles, always in the asked order")
public record FoundArticles(
    List<FoundArticle> items,
    boolean hasNext,
    boolean hasPrevious,
    @Schema(description = "How many there are in all; only with count=true") Long total,
    @Schema(description = "Only with facets=…; in the order of their names") List<Facet> facets) {}
