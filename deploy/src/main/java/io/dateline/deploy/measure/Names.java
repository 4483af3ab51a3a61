package io.dateline.deploy.measure;

import io.dateline.deploy.Failure;
import io.dateline.entities.names.Conll;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.names.NameScore;
import io.dateline.entities.names.TransformerTagger;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The name tagger on marked text: exact spans of people, organizations and places. */
final class Names implements Measurement {

  private static final double PERCENT = 100;

  @Override
  public String name() {
    return "names";
  }

  @Override
  public String description() {
    return "FOLDER …: the name tagger over all .conll files, exact-span F1";
  }

  @Override
  public Table measure(List<Path> folders) throws IOException {
    List<Path> files = files(folders);
    List<Table.Row> rows = new ArrayList<>();
    try (TransformerTagger tagger = TransformerTagger.load()) {
      for (Path file : files) {
        rows.add(row(file, tagger));
      }
      return new Table(
          "Tagger " + tagger.id() + " on one thread: exact spans of the right kind, in percent.",
          List.of("P", "R", "F1", "PER", "ORG", "LOC", "tokens", "tokens/s"),
          rows,
          List.of());
    }
  }

  private static List<Path> files(List<Path> folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> walk = Files.walk(folder)) {
        walk.filter(file -> file.toString().endsWith(".conll")).sorted().forEach(files::add);
      }
    }
    if (files.isEmpty()) {
      throw new Failure("names needs folders (or files) with .conll files");
    }
    return files;
  }

  private static Table.Row row(Path file, TransformerTagger tagger) throws IOException {
    List<List<Conll.Marked>> documents;
    try (Reader reader = Files.newBufferedReader(file)) {
      documents = Conll.read(reader);
    }
    long start = System.nanoTime();
    NameScore score = NameScore.of(documents, tagger);
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Table.Row(
        String.valueOf(file.getFileName()),
        List.of(
            PERCENT * score.precision(),
            PERCENT * score.recall(),
            PERCENT * score.f1(),
            PERCENT * score.f1(NameKind.PERSON),
            PERCENT * score.f1(NameKind.ORGANIZATION),
            PERCENT * score.f1(NameKind.PLACE),
            score.tokens(),
            score.tokens() / seconds));
  }
}
