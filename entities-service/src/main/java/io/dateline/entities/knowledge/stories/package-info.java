/**
 * Owns stories: the signatures of articles with their links (tables {@code story_article}, {@code
 * story_key} and {@code story_link}), the stories that they are joined to ({@code story}), and
 * their history ({@code story_change} and {@code story_successor}). Serves them by id, by article,
 * by event and by search. May use {@code knowledge.events} and what that may use.
 */
package io.dateline.entities.knowledge.stories;
