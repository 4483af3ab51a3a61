package io.dateline.gateway.mentions;

import io.dateline.gateway.articles.Span;
import io.dateline.gateway.entities.EntityKind;
import io.dateline.gateway.entities.Office;
import io.dateline.gateway.identity.GlobalId;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A mention in the graph.
 *
 * @param articleKey the article that contains it
 * @param entityKey the entity that it refers to; null if unresolved
 */
@Description("One occurrence of a name in an article.")
public record Mention(
    @Ignore UUID articleKey,
    @Ignore UUID entityKey,
    @Id @NonNull @Description("Globally unique and opaque; stable within a revision.") String id,
    @NonNull @Description("What the name stands for.") EntityKind kind,
    @NonNull @Description("The name as it stands in the text.") String text,
    @NonNull @Description("Where it stands in Article.text.") Span span,
    @NonNull @Description("The sentence around it.") String sentence,
    @NonNull @Description("Where that sentence stands in Article.text.") Span sentenceSpan,
    @NonNull @Description("The rule that linked it to its entity; where it is unresolved, why.")
        String rule,
    @Description("The office stated at this mention.") Office office,
    @Description("Which days it means; of dates.") DateValue date,
    @Description("How much it is; of money and quantities.") Amount amount,
    @NonNull @Description("From 0 to 1: how sure it is that this is such a name.")
        Double confidence) {

  /** Converts entities-service's answer to the type of the graph. */
  public static Mention from(UUID articleId, MentionDocument document) {
    return new Mention(
        articleId,
        document.entityId(),
        GlobalId.of(GlobalId.Kind.Mention, document.id()),
        document.kind(),
        document.text(),
        document.span(),
        document.sentence(),
        document.sentenceSpan(),
        document.rule(),
        Office.from(document.id(), document.office()),
        document.date(),
        document.amount(),
        document.confidence());
  }
}
