package io.dateline.evaluation.measure;

import io.dateline.entities.names.TransformerTagger;
import io.dateline.evaluation.events.TypeBetween;
import io.dateline.evaluation.events.TypedPair;
import io.dateline.evaluation.passages.Tally;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Measures the type of an event whose source and target are given. */
final class EventTypes implements Measurement {

  private static final int MAX_LISTED_MISSES = 2000;

  @Override
  public String name() {
    return "event-types";
  }

  @Override
  public String description() {
    return "FILE …: the type of the event between a marked source and target (tables of PLV's form)";
  }

  @Override
  public Table measure(List<Path> files) throws IOException {
    if (files.isEmpty()) {
      throw new Failure("event-types needs a table with marked sentences");
    }
    Map<String, Tally> tallies = new TreeMap<>();
    List<String> misses = new ArrayList<>();
    int pairs = 0;
    try (TransformerTagger tagger = TransformerTagger.load()) {
      TypeBetween types = new TypeBetween(tagger);
      for (Path file : files) {
        for (TypedPair pair : TypedPair.read(file)) {
          String found = types.of(pair);
          boolean right = found.equals(pair.kind());
          tallies.computeIfAbsent(pair.kind(), kind -> new Tally()).marked(right);
          tallies.computeIfAbsent(found, kind -> new Tally()).found();
          pairs++;
          if (!right) {
            misses.add(pair.kind() + " taken for " + found + ": " + pair.sentence());
          }
        }
      }
    }
    List<Table.Row> rows = new ArrayList<>();
    tallies.forEach(
        (kind, tally) ->
            rows.add(
                new Table.Row(
                    kind, List.of(tally.precision(), tally.recall(), tally.f1(), tally.marked()))));
    double macro = tallies.values().stream().mapToDouble(Tally::f1).average().orElse(0);
    List<String> remarks = new ArrayList<>();
    remarks.add(
        "Macro F1 %.1f, accuracy %.1f."
            .formatted(macro, 100.0 * (pairs - misses.size()) / Math.max(1, pairs)));
    remarks.addAll(misses.stream().limit(MAX_LISTED_MISSES).toList());
    return new Table(
        pairs + " sentences with a marked source and target. In percent.",
        List.of("P", "R", "F1", "marked"),
        rows,
        remarks);
  }
}
