package io.dateline.evaluation.measure;

import io.dateline.entities.names.ConllReader;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.names.NameScore;
import io.dateline.entities.names.NameTagger;
import io.dateline.entities.names.PlainTagger;
import io.dateline.entities.names.TransformerTagger;
import io.dateline.evaluation.names.ConllFiles;
import io.dateline.evaluation.names.CoreNlp;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Measures the name taggers on annotated text: exact spans of people, organizations and places. */
final class Names implements Measurement {

  private static final double PERCENT = 100;

  @Override
  public String name() {
    return "names";
  }

  @Override
  public String description() {
    return "FOLDER …: the name taggers over all .conll files, exact-span F1; --with corenlp";
  }

  @Override
  public Table measure(List<Path> folders) throws IOException {
    return measure(folders, Set.of());
  }

  @Override
  public Table measure(List<Path> folders, Set<String> peers) throws IOException {
    if (folders.isEmpty()) {
      throw new Failure("names needs folders (or files) with .conll files");
    }
    List<Table.Row> rows = new ArrayList<>();
    try (TransformerTagger transformer = TransformerTagger.load()) {
      List<NameTagger> taggers = List.of(transformer, PlainTagger.load());
      for (Path folder : folders) {
        for (Path file : ConllFiles.in(folder)) {
          List<List<ConllReader.MarkedSentence>> documents = ConllFiles.read(file);
          for (NameTagger tagger : taggers) {
            rows.add(row(file, tagger.id(), NameScore.of(documents, tagger)));
          }
          if (peers.contains("corenlp")) {
            rows.add(row(file, "CoreNLP", NameScore.of(documents, CoreNlp.tag(documents).names())));
          }
        }
      }
    }
    return new Table(
        "Exact spans of the right kind, in percent. The taggers never learned from wikigold, PUD or"
            + " the held-out passages, and were not tuned on them.",
        List.of("P", "R", "F1", "PER", "ORG", "LOC", "tokens"),
        rows,
        List.of());
  }

  private static Table.Row row(Path file, String tagger, NameScore score) {
    return new Table.Row(
        file.getFileName() + ", " + tagger,
        List.of(
            PERCENT * score.precision(),
            PERCENT * score.recall(),
            PERCENT * score.f1(),
            PERCENT * score.f1(NameKind.PERSON),
            PERCENT * score.f1(NameKind.ORGANIZATION),
            PERCENT * score.f1(NameKind.PLACE),
            score.tokens()));
  }
}
