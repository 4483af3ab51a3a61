package io.dateline.evaluation.names;

import io.dateline.entities.names.ConllReader;
import io.dateline.entities.names.NameTagger;
import io.dateline.entities.names.PlainTagger;
import io.dateline.entities.names.TransformerTagger;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tags files once, in a process of its own, and writes to the error output how long the model took
 * to load and how many words a second were tagged, in the same two lines as CoreNLP.
 */
public final class TaggerProcess {

  private TaggerProcess() {}

  /**
   * @param arguments {@code transformer}, {@code plain} or {@code opennlp=MODEL}, then CoNLL files
   */
  public static void main(String... arguments) throws IOException {
    List<List<List<String>>> documents = new ArrayList<>();
    long words = 0;
    for (int i = 1; i < arguments.length; i++) {
      try (Reader reader = Files.newBufferedReader(Path.of(arguments[i]))) {
        for (List<ConllReader.MarkedSentence> document : ConllReader.read(reader)) {
          List<List<String>> sentences =
              document.stream().map(ConllReader.MarkedSentence::words).toList();
          documents.add(sentences);
          words += sentences.stream().mapToLong(List::size).sum();
        }
      }
    }
    PrintStream said = System.err;
    long start = System.nanoTime();
    NameTagger tagger = tagger(arguments[0]);
    said.printf(Locale.ROOT, "Loading %s ... done [%.2f sec].%n", arguments[0], since(start));
    start = System.nanoTime();
    long names = 0;
    for (List<List<String>> document : documents) {
      for (List<?> sentence : tagger.tag(document)) {
        names += sentence.size();
      }
    }
    said.printf(
        Locale.ROOT,
        "%s tagged %d words, %d names at %.2f words per second.%n",
        arguments[0],
        words,
        names,
        words / since(start));
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static NameTagger tagger(String which) throws IOException {
    if (which.startsWith("opennlp=")) {
      return OpenNlp.load(Path.of(which.substring("opennlp=".length())));
    }
    return which.equals("plain") ? PlainTagger.load() : TransformerTagger.load();
  }
}
