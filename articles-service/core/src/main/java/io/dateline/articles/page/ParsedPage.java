package io.dateline.articles.page;

import io.dateline.articles.metadata.PageMetadata;
import java.util.List;

/**
 * The result of reading a page.
 *
 * @param decoded the characters of the page, which the blocks' spans point into
 * @param text the kept blocks joined by an empty line, in the order headline, standfirst, dateline,
 *     captions, body; all later spans point into it
 * @param parts the label and the place of each part of {@code text}, in its order
 * @param body the parts of the body alone, joined by an empty line
 * @param captions the captions with their credits
 * @param blocks every block of the page in the order of the source, kept or dropped
 * @param metadata the fields that the page has
 */
public record ParsedPage(
    DecodedPage decoded,
    String text,
    List<TextPart> parts,
    String body,
    List<Caption> captions,
    List<Block> blocks,
    PageMetadata metadata) {}
