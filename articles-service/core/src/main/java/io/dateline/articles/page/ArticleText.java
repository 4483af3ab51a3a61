package io.dateline.articles.page;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.LabelledBlocks;
import io.dateline.articles.block.PictureCredits;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import io.dateline.articles.metadata.MetadataReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of an article: headline, standfirst, dateline, captions and body of the labelled blocks.
 *
 * @param text all kept parts, joined by an empty line
 * @param parts the label and the place of each part
 * @param body the parts of the body alone
 * @param captions the captions with their credits
 */
record ArticleText(String text, List<TextPart> parts, String body, List<Caption> captions) {

  /** "Legend: …", "[1/5] …": a label before a caption is cut off. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "^(?:\\[\\d+/\\d+\\] ?|(?i:"
              + Languages.alternatives(WordList.CAPTION_LABEL)
              + ") ?[:,] ?)");

  /** Returns whether the text has the blocks of this label. */
  static boolean keeps(BlockLabel label) {
    return switch (label) {
      case HEADLINE, STANDFIRST, DATELINE, CAPTION, BODY -> true;
      case BYLINE, CREDIT, NAVIGATION, PROMOTION, RELATED, LEGAL, COMMENTS, OTHER -> false;
    };
  }

  static ArticleText of(LabelledBlocks labels, MetadataReader.MetadataReading reading) {
    ArticleTextBuilder text = new ArticleTextBuilder();
    add(labels, BlockLabel.HEADLINE, text);
    add(labels, BlockLabel.STANDFIRST, text);
    if (reading.metadata().dateline() != null) {
      text.add(BlockLabel.DATELINE, reading.metadata().dateline().text());
      boolean own =
          reading.datelineLength() > 0
              && reading.datelineLength() == labels.text(reading.datelineBlock()).length();
      if (own) {
        labels.set(reading.datelineBlock(), BlockLabel.DATELINE, "where it was filed");
      }
    }
    List<Caption> captions = captions(labels);
    captions.forEach(caption -> text.add(BlockLabel.CAPTION, caption.text()));
    for (int i = 0; i < labels.size(); i++) {
      if (labels.is(i, BlockLabel.BODY)) {
        int from = i == reading.datelineBlock() ? reading.datelineLength() : 0;
        text.add(BlockLabel.BODY, labels.text(i).substring(from).strip());
      }
    }
    return new ArticleText(text.text(), text.parts(), text.body(), captions);
  }

  private static void add(LabelledBlocks labels, BlockLabel label, ArticleTextBuilder text) {
    for (int i = 0; i < labels.size(); i++) {
      if (labels.is(i, label)) {
        text.add(label, labels.text(i));
      }
    }
  }

  /** Collects captions with their credits, which stand in the same block or in the next one. */
  private static List<Caption> captions(LabelledBlocks labels) {
    List<Caption> captions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < labels.size(); i++) {
      if (!labels.is(i, BlockLabel.CAPTION)) {
        continue;
      }
      int first = i;
      StringBuilder text = new StringBuilder(labels.text(i));
      while (i + 1 < labels.size() && labels.continuesCaption(i + 1)) {
        text.append(' ').append(labels.text(++i));
      }
      String whole = text.toString();
      PictureCredits.CreditedCaption split =
          PictureCredits.ofCaption(whole).orElse(new PictureCredits.CreditedCaption(whole, null));
      String credit = split.credit();
      if (credit == null && i + 1 < labels.size() && labels.is(i + 1, BlockLabel.CREDIT)) {
        credit = labels.text(i + 1);
      } else if (credit == null && labels.isCreditOfNext(first - 1)) {
        credit = labels.text(first - 1);
      }
      credit = credit == null ? null : PictureCredits.withoutLabel(credit);
      String words = ANNOUNCED.matcher(split.text()).replaceFirst("");
      Caption caption = new Caption(words, credit);
      if (!words.isEmpty() && seen.add(words)) {
        captions.add(caption);
      }
    }
    return List.copyOf(captions);
  }
}
