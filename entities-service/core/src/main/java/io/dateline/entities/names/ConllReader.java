package io.dateline.entities.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the format of the CoNLL shared tasks: {@code token<TAB>label} lines with BIO labels,
 * sentences split by empty lines, documents by {@code -DOCSTART-}.
 */
public final class ConllReader {

  private static final String DOCUMENT_MARK = "-DOCSTART-";

  private ConllReader() {}

  /** A sentence with its marked names. */
  public record MarkedSentence(List<String> words, List<Name> names) {}

  /**
   * Returns the documents of a file, each a list of sentences.
   *
   * @throws IOException if the file cannot be read, or a line has no label
   */
  public static List<List<MarkedSentence>> read(Reader file) throws IOException {
    List<List<MarkedSentence>> documents = new ArrayList<>();
    List<MarkedSentence> document = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    BufferedReader lines = new BufferedReader(file);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String[] columns = line.split("\t");
      if (columns[0].isEmpty() || columns[0].equals(DOCUMENT_MARK)) {
        close(words, labels, document);
        if (columns[0].equals(DOCUMENT_MARK) && !document.isEmpty()) {
          documents.add(document);
          document = new ArrayList<>();
        }
      } else if (columns.length < 2) {
        throw new IOException("no label in line " + number);
      } else {
        words.add(columns[0]);
        labels.add(columns[1]);
      }
    }
    close(words, labels, document);
    if (!document.isEmpty()) {
      documents.add(document);
    }
    return documents;
  }

  private static void close(
      List<String> words, List<String> labels, List<MarkedSentence> document) {
    if (!words.isEmpty()) {
      document.add(new MarkedSentence(List.copyOf(words), names(labels)));
      words.clear();
      labels.clear();
    }
  }

  private static List<Name> names(List<String> labels) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      if (!labels.get(i).startsWith("B-")) {
        continue;
      }
      String code = labels.get(i).substring(2);
      int end = i + 1;
      while (end < labels.size() && labels.get(end).equals("I-" + code)) {
        end++;
      }
      for (NameKind kind : NameKind.values()) {
        if (kind.code().equals(code)) {
          names.add(new Name(kind, i, end, 1));
        }
      }
    }
    return names;
  }
}
