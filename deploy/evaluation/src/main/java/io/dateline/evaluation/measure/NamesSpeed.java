package io.dateline.evaluation.measure;

import io.dateline.evaluation.names.NameSpeeds;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Measures speed, start and memory of the name taggers, each in a process of its own, one after the
 * other.
 */
final class NamesSpeed implements Measurement {

  @Override
  public String name() {
    return "names-speed";
  }

  @Override
  public String description() {
    return "FOLDER [TRAINING …]: tokens per second on one thread, load time and memory of the "
        + "taggers; --with corenlp, --with opennlp (which learns from TRAINING)";
  }

  @Override
  public Table measure(List<Path> folders) throws IOException {
    return measure(folders, Set.of());
  }

  @Override
  public Table measure(List<Path> folders, Set<String> peers) throws IOException {
    if (folders.isEmpty()) {
      throw new Failure("names-speed needs a folder (or file) with .conll files");
    }
    List<NameSpeeds.Speed> speeds =
        NameSpeeds.of(folders.get(0), folders.subList(1, folders.size()), peers);
    List<Table.Row> rows = new ArrayList<>();
    double first = speeds.get(speeds.size() - 1).wordsPerSecond();
    for (NameSpeeds.Speed speed : speeds) {
      rows.add(
          new Table.Row(
              speed.tagger(),
              List.of(
                  speed.wordsPerSecond(),
                  speed.wordsPerSecond() / first,
                  speed.loadSeconds(),
                  speed.megabytes())));
    }
    return new Table(
        "Each tagger once over the same words, cold, on one thread, in a process of its own; the "
            + "ratio is to the last row, the median of three runs in turn.",
        List.of("tokens/s", "ratio", "load s", "peak MB"),
        rows,
        List.of());
  }
}
