package io.dateline.entities.stories;

import java.util.UUID;

/**
 * A link between two articles that rather tell one story.
 *
 * @param one the article that the link was asked for
 * @param other the article at its other end
 * @param score the log odds that both tell one story, above 0
 */
public record StoryLink(UUID one, UUID other, double score) {}
