package io.dateline.gateway.mentions;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A mention in a list.")
public record MentionEdge(
    @NonNull @Description("Marks this place in the list.") String cursor,
    @NonNull @Description("The mention.") Mention node) {}
