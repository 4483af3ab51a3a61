package io.dateline.articles.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.articles.article.ArticleView;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An article in a list")
public record FoundArticle(
    @Schema(implementation = ArticleView.class) ObjectNode article,
    @Schema(description = "Its place in the list, for the parameters after and before")
        String cursor,
    @Schema(
            description =
                "The stretches of text that match, as HTML with text and em alone; absent without a search")
        List<String> highlights) {}
