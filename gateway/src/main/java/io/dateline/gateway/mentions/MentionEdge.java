package io.dateline.gateway.mentions;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A mention with its cursor in a list.")
public record MentionEdge(
    @NonNull @Description("The position of this item, from which another page can begin or end.")
        String cursor,
    @NonNull @Description("The mention at this position.") Mention node) {}
