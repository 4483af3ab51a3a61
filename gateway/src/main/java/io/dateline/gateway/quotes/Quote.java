package io.dateline.gateway.quotes;

import io.dateline.gateway.articles.Span;
import io.dateline.gateway.entities.Office;
import io.dateline.gateway.identity.GlobalId;
import io.dateline.gateway.identity.Node;
import io.dateline.gateway.mentions.Mention;
import io.smallrye.graphql.api.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A quote in the graph.
 *
 * @param articleKey the article that contains it
 * @param speakerKey the entity that speaks; null if unresolved
 */
@Description("Words that an article attributes to a speaker.")
public record Quote(
    @Ignore UUID articleKey,
    @Ignore UUID speakerKey,
    @Id
        @NonNull
        @Description("The global id, which is unique, opaque and stable within a revision.")
        String id,
    @NonNull @Description("The words of the quote, without quotation marks.") String text,
    @NonNull @Description("The kind of the quote.") QuoteKind kind,
    @NonNull @Description("The position in Article.text.") Span span,
    @Nullable
        @Description(
            "The sentence in which the quote begins; null if an earlier release found the quote and"
                + " the article was not processed again since.")
        String sentence,
    @Nullable
        @Description(
            "The verb that says that somebody speaks, such as \"said\"; null if there is none.")
        String cue,
    @Nullable @Description("The position of this verb in Article.text.") Span cueSpan,
    @Nullable
        @Description(
            "The mention that names the speaker. It is an earlier mention if a pronoun or a title"
                + " stands at the quote; null if no speaker was found.")
        Mention speaker,
    @Nullable @Description("The speaker as the text names it, if no entity is known.")
        String speakerName,
    @Nullable
        @Description(
            "The office of the speaker, as the article states it at that mention or elsewhere.")
        Office speakerOffice,
    @NonNull
        @Description("The rule by which the quote has its speaker; if it has none, the reason.")
        String rule,
    @Nullable
        @Description(
            "The meaning of the rule, in English; null if entities-service is of an earlier release.")
        String ruleDescription)
    implements Node {

  static Quote from(QuoteDocument document) {
    return new Quote(
        document.articleId(),
        document.speakerEntityId(),
        GlobalId.of(GlobalId.Kind.Quote, document.id()),
        document.text(),
        document.kind(),
        document.span(),
        document.sentence(),
        document.cue(),
        document.cueSpan(),
        document.speakerMention() == null
            ? null
            : Mention.from(document.articleId(), document.speakerMention()),
        document.speakerName(),
        Office.from(
            document.speakerMention() == null ? null : document.speakerMention().id(),
            document.speakerOffice()),
        document.rule(),
        document.ruleDescription());
  }
}
