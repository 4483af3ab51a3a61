package io.dateline.articles.page;

import io.dateline.articles.metadata.PageMetadata;
import java.util.List;

/**
 * What was read from a page.
 *
 * @param decoded its characters, which the blocks' spans point into
 * @param text the kept blocks joined by an empty line, in the order headline, standfirst, dateline,
 *     captions, body; what all later spans point into
 * @param parts what each stretch of {@code text} is, in its order
 * @param body the BODY parts alone, joined by an empty line
 * @param blocks every block of the page in the order of the source, kept or dropped
 */
public record ParsedPage(
    DecodedPage decoded,
    String text,
    List<TextPart> parts,
    String body,
    List<Caption> captions,
    List<Block> blocks,
    PageMetadata metadata) {}
