package io.dateline.gateway.stories;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An entity of a story in the graph.
 *
 * @param entityKey the id that entities-service gave the entity
 */
@Description("An entity that articles of a story mention.")
public record StoryEntity(
    @Ignore UUID entityKey,
    @NonNull @Description("The number of articles of the story that mention it.")
        Integer articleCount) {}
