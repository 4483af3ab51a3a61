package io.dateline.gateway.stories;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A story with its cursor in a list.")
public record StoryEdge(
    @NonNull @Description("The position of this item, from which another page can begin or end.")
        String cursor,
    @NonNull @Description("The story at this position.") Story node) {}
