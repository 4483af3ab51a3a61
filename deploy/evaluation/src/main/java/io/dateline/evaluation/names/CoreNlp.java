package io.dateline.evaluation.names;

import io.dateline.entities.names.ConllReader;
import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.launcher.Failure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Stanford CoreNLP, measured beside our taggers. It is GPL; therefore it is fetched only on
 * request, runs in a process of its own, and is linked with nothing.
 */
public final class CoreNlp {

  private static final String VERSION = "4.5.10";
  private static final String MODELS = "edu/stanford/nlp/models/ner/english.";

  private static final Map<String, NameKind> KINDS =
      Map.of(
          "PERSON", NameKind.PERSON,
          "ORGANIZATION", NameKind.ORGANIZATION,
          "LOCATION", NameKind.PLACE);

  private CoreNlp() {}

  /** The names that it found in a file, and what that took. */
  public record Answers(List<List<List<Name>>> names, PeerProcess.Cost cost) {}

  /** Fetches it from Maven Central if it is not there yet (480 MB). */
  static List<Path> jars() throws IOException {
    Path folder =
        Path.of(System.getProperty("dateline.home"), "deploy", "evaluation", "target", "peers");
    List<Path> jars = new ArrayList<>();
    for (String classifier : List.of("", "-models")) {
      Path jar = folder.resolve("stanford-corenlp-" + VERSION + classifier + ".jar");
      if (!Files.isRegularFile(jar)) {
        fetch(folder, classifier.isEmpty() ? "" : ":jar:models");
      }
      jars.add(jar);
    }
    return jars;
  }

  private static void fetch(Path folder, String coordinates) throws IOException {
    Files.createDirectories(folder);
    PeerProcess.run(
        List.of(
            "mvn",
            "-q",
            "-B",
            "dependency:copy",
            "-Dartifact=edu.stanford.nlp:stanford-corenlp:" + VERSION + coordinates,
            "-DoutputDirectory=" + folder));
  }

  /**
   * Runs its default name finder (three models in a row) over the tokens of the file.
   *
   * @return the names of each sentence of each document, and the cost as it reports it
   */
  public static Answers tag(List<List<ConllReader.MarkedSentence>> documents) throws IOException {
    Path input = Files.createTempFile("names", ".tsv");
    Path output = Files.createTempFile("names", ".out");
    try {
      write(documents, input);
      List<String> command = new ArrayList<>(PeerProcess.java("-Xmx4g"));
      String classPath =
          String.join(java.io.File.pathSeparator, jars().stream().map(String::valueOf).toList());
      command.addAll(
          List.of(
              "-cp",
              classPath,
              "edu.stanford.nlp.ie.NERClassifierCombiner",
              "-ner.model",
              MODELS
                  + "all.3class.distsim.crf.ser.gz,"
                  + MODELS
                  + "muc.7class.distsim.crf.ser.gz,"
                  + MODELS
                  + "conll.4class.distsim.crf.ser.gz",
              "-ner.useSUTime",
              "false",
              "-ner.applyNumericClassifiers",
              "false",
              "-map",
              "word=0,answer=1",
              "-testFile",
              input.toString()));
      PeerProcess.Cost cost = PeerProcess.run(command, output);
      return new Answers(read(documents, output), cost);
    } finally {
      Files.deleteIfExists(input);
      Files.deleteIfExists(output);
    }
  }

  private static void write(List<List<ConllReader.MarkedSentence>> documents, Path file)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (List<ConllReader.MarkedSentence> document : documents) {
        for (ConllReader.MarkedSentence sentence : document) {
          for (String word : sentence.words()) {
            out.write(word + "\tO\n");
          }
          out.write('\n');
        }
      }
    }
  }

  /**
   * Its answers have classes without begin and inside, so that neighbours of one class are one
   * name.
   */
  private static List<List<List<Name>>> read(
      List<List<ConllReader.MarkedSentence>> documents, Path file) throws IOException {
    List<List<List<Name>>> all = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (List<ConllReader.MarkedSentence> document : documents) {
        List<List<Name>> sentences = new ArrayList<>();
        for (ConllReader.MarkedSentence sentence : document) {
          List<String> classes = new ArrayList<>();
          while (classes.size() < sentence.words().size()) {
            String line = lines.readLine();
            if (line == null) {
              throw new Failure("CoreNLP answered fewer words than it was given");
            }
            if (!line.isBlank()) {
              classes.add(line.substring(line.lastIndexOf('\t') + 1));
            }
          }
          sentences.add(names(classes));
        }
        all.add(sentences);
      }
    }
    return all;
  }

  private static List<Name> names(List<String> classes) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < classes.size(); ) {
      int end = i + 1;
      while (end < classes.size() && classes.get(end).equals(classes.get(i))) {
        end++;
      }
      NameKind kind = KINDS.get(classes.get(i));
      if (kind != null) {
        names.add(new Name(kind, i, end, 1));
      }
      i = end;
    }
    return names;
  }
}
