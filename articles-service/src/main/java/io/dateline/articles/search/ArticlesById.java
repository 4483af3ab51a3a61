package io.dateline.articles.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.articles.article.ArticleView;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@RegisterForReflection
@Schema(description = "Articles in the order of the asked ids, without unknown ids")
public record ArticlesById(
    @Schema(type = SchemaType.ARRAY, implementation = ArticleView.class) List<ObjectNode> items) {}
