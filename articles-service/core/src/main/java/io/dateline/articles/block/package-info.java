/**
 * Owns the blocks of a page and decides which of them are the story. It makes one sequence of
 * blocks from HTML ({@code HtmlLayout}, {@code HtmlWalk}, {@code HtmlHead}, {@code NestingLimiter})
 * and from tag-less text ({@code TextLayout}); it computes features ({@code BlockFeatures}, {@code
 * ContextFeatures}, {@code TextFeatures}, {@code DeclarationFeatures}) and scores blocks with the
 * trained model ({@code BodyModel} of {@code Lexicon} and {@code TreeModel}); it labels them
 * ({@code BlockLabeller}, {@code BodySelection}, {@code KnownPhrases}, {@code PictureCredits},
 * {@code StoryEdgeRules}). Plain Java and jsoup; uses {@code language} for the word lists, and no
 * other package.
 */
package io.dateline.articles.block;
