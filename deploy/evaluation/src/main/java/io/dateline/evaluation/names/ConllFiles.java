package io.dateline.evaluation.names;

import io.dateline.entities.names.ConllReader;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads annotated texts from files. */
public final class ConllFiles {

  private ConllFiles() {}

  /**
   * Returns the .conll files of a folder, or the file itself, sorted.
   *
   * @throws Failure if there is none
   */
  public static List<Path> in(Path place) throws IOException {
    if (Files.isRegularFile(place)) {
      return List.of(place);
    }
    if (!Files.isDirectory(place)) {
      throw new Failure("there is no " + place);
    }
    try (Stream<Path> walk = Files.walk(place)) {
      List<Path> files = walk.filter(file -> file.toString().endsWith(".conll")).sorted().toList();
      if (files.isEmpty()) {
        throw new Failure("no .conll file in " + place);
      }
      return files;
    }
  }

  /** Returns the documents of a file. */
  public static List<List<ConllReader.MarkedSentence>> read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      return ConllReader.read(reader);
    }
  }

  /** Returns the documents of all files of all places. */
  public static List<List<ConllReader.MarkedSentence>> readAll(List<Path> places)
      throws IOException {
    List<List<ConllReader.MarkedSentence>> documents = new ArrayList<>();
    for (Path place : places) {
      for (Path file : in(place)) {
        documents.addAll(read(file));
      }
    }
    return documents;
  }
}
