package io.dateline.gateway.stories;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("StoryFilter")
@Description("Conditions on stories. A story must meet all given conditions.")
public record StoryFilter(
    @Description(
            "Words of the headlines, in any of their forms. Phrases stand in quotation marks, a"
                + " minus stands before words that must not occur.")
        String search,
    @Id @Description("An article of the story mentions this entity.") String entityId,
    @Description("An article of the story is of this outlet.") String outlet,
    @Description("The story has an article of this day or later.") LocalDate from,
    @Description("The story has an article before this day.") LocalDate to,
    @Description("The story has at least this many articles; at least 2 in any case.")
        Integer minArticles) {

  static final StoryFilter NONE = new StoryFilter(null, null, null, null, null, null);
}
