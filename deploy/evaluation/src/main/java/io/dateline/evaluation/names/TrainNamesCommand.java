package io.dateline.evaluation.names;

import io.dateline.entities.names.PlainModel;
import io.dateline.entities.names.PlainTagger;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code train-names}: trains the model of the plain name tagger from annotated text. */
@Command(
    name = "train-names",
    mixinStandardHelpOptions = true,
    description = "Trains the name tagger that needs no native library.")
public final class TrainNamesCommand implements Callable<Integer> {

  private static final int MIN_OCCURRENCES = 4;
  private static final int PASSES = 6;

  /** More features improve nothing measurable and make the file larger. */
  private static final int MAX_FEATURES = 700_000;

  @Parameters(index = "0", paramLabel = "OUT", description = "The file to write")
  private Path out;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "SET",
      description =
          "FILE or FOLDER of .conll files, then ':' and the weight of its words, then ':nomisc' "
              + "where names of other kinds are not marked")
  private List<String> sets;

  @Override
  public Integer call() throws IOException {
    List<PlainTraining.MarkedSet> marked = new ArrayList<>();
    for (String set : sets) {
      marked.add(set(set));
    }
    PlainModel model =
        new PlainTraining(MIN_OCCURRENCES, PASSES, MAX_FEATURES)
            .train(marked, PlainTagger.features());
    try (OutputStream file = Files.newOutputStream(out)) {
      model.write(file);
    }
    return 0;
  }

  private static PlainTraining.MarkedSet set(String argument) throws IOException {
    String[] parts = argument.split(":", -1);
    if (parts.length > 3 || (parts.length == 3 && !parts[2].equals("nomisc"))) {
      throw new Failure("not a SET[:WEIGHT[:nomisc]]: " + argument);
    }
    try {
      float weight = parts.length > 1 ? Float.parseFloat(parts[1]) : 1;
      return new PlainTraining.MarkedSet(
          ConllFiles.readAll(List.of(Path.of(parts[0]))), weight, parts.length < 3);
    } catch (NumberFormatException e) {
      throw new Failure("not a weight: " + parts[1], e);
    }
  }
}
