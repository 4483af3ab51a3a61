package io.dateline.evaluation.syntax;

import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A treebank in the CoNLL-U format: documents of sentences of words. Empty nodes and the surface
 * forms of contractions are left out.
 */
public record Treebank(List<List<List<Word>>> documents) {

  private static final int COLUMNS = 10;

  /**
   * A word as it is marked.
   *
   * @param head its head's place in the sentence, from 1; 0 for the root
   * @param relation with its subtype
   */
  public record Word(String form, String lemma, String partOfSpeech, int head, String relation) {}

  /**
   * Reads a .conllu file.
   *
   * @throws Failure if a line has another form
   */
  public static Treebank read(Path file) throws IOException {
    List<List<List<Word>>> documents = new ArrayList<>();
    List<List<Word>> document = new ArrayList<>();
    List<Word> sentence = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# newdoc") && !document.isEmpty()) {
        documents.add(document);
        document = new ArrayList<>();
      } else if (line.isEmpty() && !sentence.isEmpty()) {
        document.add(sentence);
        sentence = new ArrayList<>();
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        String[] columns = line.split("\t");
        if (columns.length != COLUMNS) {
          throw new Failure(file + " is no CoNLL-U file: " + line);
        }
        if (columns[0].matches("\\d+")) {
          sentence.add(
              new Word(
                  columns[1], columns[2], columns[3], Integer.parseInt(columns[6]), columns[7]));
        }
      }
    }
    if (!sentence.isEmpty()) {
      document.add(sentence);
    }
    documents.add(document);
    return new Treebank(documents);
  }
}
