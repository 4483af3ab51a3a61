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
@Description("What somebody is said to have said.")
public record Quote(
    @Ignore UUID articleKey,
    @Ignore UUID speakerKey,
    @Id @NonNull @Description("Globally unique and opaque; stable within a revision.") String id,
    @NonNull @Description("What was said, without quotation marks.") String text,
    @NonNull @Description("How the text gives it.") QuoteKind kind,
    @NonNull @Description("Where it stands in Article.text.") Span span,
    @Nullable
        @Description(
            "The sentence that it begins in; null where an earlier release found it and the article"
                + " was not processed since.")
        String sentence,
    @Nullable @Description("The word that says that it was said; null where there is none.")
        String cue,
    @Nullable @Description("Where that word stands in Article.text.") Span cueSpan,
    @Nullable
        @Description(
            "Names the speaker; an earlier mention where a pronoun or a title stands at the quote."
                + " Null where nobody could be named.")
        Mention speaker,
    @Nullable @Description("The speaker as printed, where no entity is known.") String speakerName,
    @Nullable
        @Description("The speaker's office, as the article states it at that mention or elsewhere.")
        Office speakerOffice,
    @NonNull @Description("The sieve that found the speaker; where there is none, why.")
        String rule)
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
        document.rule());
  }
}
