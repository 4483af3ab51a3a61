package io.dateline.gateway.mentions;

import io.dateline.gateway.articles.Span;
import io.dateline.gateway.entities.EntityKind;
import io.dateline.gateway.entities.Office;
import io.dateline.gateway.entities.StatedOffice;
import io.dateline.gateway.identity.GlobalId;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
@Description("One occurrence of a name, a demonym, a date, an amount or a law in an article.")
public record Mention(
    @Ignore UUID articleKey,
    @Ignore UUID entityKey,
    @Id
        @NonNull
        @Description("The global id, which is unique, opaque and stable within a revision.")
        String id,
    @NonNull @Description("The kind of the mention.") EntityKind kind,
    @NonNull @Description("The words of the mention, as the text has them.") String text,
    @NonNull @Description("The position in Article.text.") Span span,
    @NonNull @Description("The sentence that contains the mention.") String sentence,
    @NonNull @Description("The position of this sentence in Article.text.") Span sentenceSpan,
    @NonNull
        @Description(
            "The rule by which the mention refers to its entity; if it is unresolved, the reason.")
        String rule,
    @Nullable
        @Description(
            "The meaning of the rule, in English; null if entities-service is of an earlier release.")
        String ruleDescription,
    @Description(
            "The first office that the text states at this mention. Deprecated: use offices, since"
                + " the text may state several.")
        Office office,
    @NonNull
        @Description(
            "The offices that the text states at this mention, the one that tells best who the"
                + " person is first; most mentions have none.")
        List<@NonNull Office> offices,
    @Description("The days that the mention stands for, if it is a date.") DateValue date,
    @Description("The amount, if the mention is a sum of money or a quantity.") Amount amount,
    @NonNull @Description("The confidence that the words are a mention of this kind, from 0 to 1.")
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
        document.ruleDescription(),
        Office.from(document.id(), document.office()),
        offices(document),
        document.date(),
        document.amount(),
        document.confidence());
  }

  private static List<Office> offices(MentionDocument document) {
    Stream<StatedOffice> further =
        document.furtherOffices() == null ? Stream.empty() : document.furtherOffices().stream();
    return Stream.concat(Stream.ofNullable(document.office()), further)
        .map(stated -> Office.from(document.id(), stated))
        .toList();
  }
}
