package io.dateline.evaluation.measure;

import io.dateline.entities.extraction.ArticleText;
import io.dateline.entities.extraction.Extractor;
import io.dateline.entities.names.PlainTagger;
import io.dateline.entities.names.TransformerTagger;
import io.dateline.entities.places.Gazetteer;
import io.dateline.evaluation.passages.Passage;
import io.dateline.evaluation.passages.PassageReader;
import io.dateline.evaluation.passages.PassageScore;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Measures the whole pipeline on passages in which people marked everything. */
final class Passages implements Measurement {

  private static final int MAX_LISTED_MISSES = 400;

  @Override
  public String name() {
    return "passages";
  }

  @Override
  public String description() {
    return "FOLDER …: mentions by kind, offices, coreference, quotes and dates in marked passages";
  }

  @Override
  public Table measure(List<Path> folders) throws IOException {
    List<Passage> passages = passages(folders);
    PassageScore plain = score(passages, new Extractor(PlainTagger.load(), Gazetteer.load()));
    try (TransformerTagger transformer = TransformerTagger.load()) {
      Extractor extractor = new Extractor(transformer, Gazetteer.load());
      PassageScore score = score(passages, extractor);
      List<Table.Row> rows = new ArrayList<>();
      score
          .tallies()
          .forEach(
              (what, tally) ->
                  rows.add(
                      new Table.Row(
                          what,
                          List.of(
                              tally.precision(),
                              tally.recall(),
                              tally.f1(),
                              tally.marked(),
                              plain.tallies().get(what).f1()))));
      long full = passages.stream().filter(Passage::full).count();
      return new Table(
          passages.size()
              + " passages, "
              + full
              + " of them marked in full, pipeline "
              + extractor.version()
              + ", and the same with the plain tagger: exact spans of the right kind; dates by"
              + " their days; offices by title, owner and former; quotes where spans are alike; in"
              + " percent. Below: what the first one missed.",
          List.of("P", "R", "F1", "marked", "F1, plain"),
          rows,
          score.misses().stream().limit(MAX_LISTED_MISSES).toList());
    }
  }

  private static PassageScore score(List<Passage> passages, Extractor extractor) {
    PassageScore score = new PassageScore();
    for (Passage passage : passages) {
      score.add(
          passage,
          extractor.extract(new ArticleText(passage.text(), "en", passage.published(), List.of())));
    }
    return score;
  }

  private static List<Passage> passages(List<Path> folders) throws IOException {
    List<Passage> passages = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path file : walk.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          passages.addAll(PassageReader.read(Files.readAllLines(file)));
        }
      }
    }
    if (passages.isEmpty()) {
      throw new Failure("passages needs folders (or files) with marked passages");
    }
    return passages;
  }
}
