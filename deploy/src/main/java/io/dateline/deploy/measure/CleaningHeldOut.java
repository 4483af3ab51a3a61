package io.dateline.deploy.measure;

import io.dateline.deploy.Failure;
import io.dateline.deploy.cleaning.BodyModelTraining;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The body model on outlets that it was not trained on. */
final class CleaningHeldOut implements Measurement {

  /** Fewer than the shipped model has, for the time it takes; it costs less than 0.005. */
  private static final int TREES = 100;

  @Override
  public String name() {
    return "cleaning-held-out";
  }

  @Override
  public String description() {
    return "FOLDER …: trains on four fifths of the outlets, measures word F1 on the fifth (minutes)";
  }

  @Override
  public Table measure(List<Path> folders) throws IOException {
    if (folders.isEmpty()) {
      throw new Failure("cleaning-held-out needs folders with html/, text/ and gold/");
    }
    return new Table(
        "Mean word F1 of the body on outlets kept aside, beside that of exactly the right blocks.",
        List.of("pages", "F1", "right blocks"),
        BodyModelTraining.heldOut(folders, TREES).stream()
            .map(
                kind ->
                    new Table.Row(
                        kind.kind(), List.of(kind.pages(), kind.f1(), kind.bestPossible())))
            .toList(),
        List.of());
  }
}
