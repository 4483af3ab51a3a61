package io.dateline.evaluation.measure;

import io.dateline.entities.names.ConllReader;
import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.names.NameTagger;
import io.dateline.entities.names.PlainTagger;
import io.dateline.entities.names.TransformerTagger;
import io.dateline.evaluation.names.ConllFiles;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures whether the confidence of a name is a probability: of the names with 0.8, eight in ten
 * must be right.
 */
final class Calibration implements Measurement {

  @Override
  public String name() {
    return "calibration";
  }

  @Override
  public String description() {
    return "FOLDER …: the confidence of names beside the share that is right, over all .conll files";
  }

  @Override
  public Table measure(List<Path> folders) throws IOException {
    if (folders.isEmpty()) {
      throw new Failure("calibration needs folders (or files) with .conll files");
    }
    List<List<ConllReader.MarkedSentence>> documents = ConllFiles.readAll(folders);
    List<Table.Row> rows = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    try (TransformerTagger transformer = TransformerTagger.load()) {
      for (NameTagger tagger : List.of(transformer, PlainTagger.load())) {
        curve(documents, tagger, rows, remarks);
      }
    }
    return new Table(
        "Names of people, organizations and places by their confidence.",
        List.of("names", "confidence", "right"),
        rows,
        remarks);
  }

  private static void curve(
      List<List<ConllReader.MarkedSentence>> documents,
      NameTagger tagger,
      List<Table.Row> rows,
      List<String> remarks) {
    CalibrationCurve curve = new CalibrationCurve();
    for (List<ConllReader.MarkedSentence> document : documents) {
      List<List<Name>> found =
          tagger.tag(document.stream().map(ConllReader.MarkedSentence::words).toList());
      for (int s = 0; s < found.size(); s++) {
        for (Name name : found.get(s)) {
          if (name.kind() != NameKind.OTHER) {
            curve.add(name.confidence(), isMarked(name, document.get(s)));
          }
        }
      }
    }
    rows.addAll(curve.rows(tagger.id()));
    remarks.add(
        "%s: expected calibration error %.3f over %d names."
            .formatted(tagger.id(), curve.expectedError(), curve.size()));
  }

  private static boolean isMarked(Name name, ConllReader.MarkedSentence sentence) {
    return sentence.names().stream()
        .anyMatch(
            marked ->
                marked.kind() == name.kind()
                    && marked.from() == name.from()
                    && marked.to() == name.to());
  }
}
