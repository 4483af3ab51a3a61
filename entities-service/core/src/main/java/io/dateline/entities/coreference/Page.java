package io.dateline.entities.coreference;

import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.offices.OfficePhrase;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * A page whose names have been resolved.
 *
 * @param text the text revision
 * @param sentences in order
 * @param mentions of each sentence, in order
 * @param titles the office phrases of each sentence, in order
 */
public record Page(
    String text,
    List<Sentence> sentences,
    List<List<MentionTokens>> mentions,
    List<List<OfficePhrase>> titles) {

  public Page {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    titles = List.copyOf(titles);
  }

  /**
   * Finds the tokens of each mention.
   *
   * @param mentions in the order of the text
   */
  public static Page of(
      String text,
      List<Sentence> sentences,
      List<Mention> mentions,
      List<List<OfficePhrase>> titles) {
    List<List<MentionTokens>> located = new ArrayList<>();
    int next = 0;
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      List<MentionTokens> here = new ArrayList<>();
      while (next < mentions.size() && mentions.get(next).span().start() < sentence.span().end()) {
        Mention mention = mentions.get(next++);
        int from = sentence.tokenAt(mention.span().start());
        here.add(
            new MentionTokens(mention, s, from, sentence.tokenAt(mention.span().end() - 1) + 1));
      }
      located.add(List.copyOf(here));
    }
    return new Page(text, sentences, located, titles);
  }

  /** All mentions of people, in the order of the text. */
  List<MentionTokens> people() {
    return mentions.stream().flatMap(List::stream).filter(MentionTokens::isPerson).toList();
  }
}
