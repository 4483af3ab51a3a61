package io.dateline.evaluation.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** OpenNLP's own English part-of-speech model (UPOS, learned from the English Web Treebank). */
public final class OpenNlpTags {

  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final POSTaggerME tagger;

  private OpenNlpTags(POSTaggerME tagger) {
    this.tagger = tagger;
  }

  public static OpenNlpTags load() throws IOException {
    try (InputStream model = OpenNlpTags.class.getResourceAsStream(MODEL)) {
      return new OpenNlpTags(new POSTaggerME(new POSModel(model)));
    }
  }

  /** Returns the part of the words of a treebank with the right part of speech. */
  public double score(Treebank treebank) {
    int words = 0;
    int right = 0;
    for (List<List<Treebank.Word>> document : treebank.documents()) {
      for (List<Treebank.Word> sentence : document) {
        String[] tags =
            tagger.tag(sentence.stream().map(Treebank.Word::form).toArray(String[]::new));
        for (int i = 0; i < tags.length; i++) {
          words++;
          right += tags[i].equals(sentence.get(i).partOfSpeech()) ? 1 : 0;
        }
      }
    }
    return (double) right / words;
  }
}
