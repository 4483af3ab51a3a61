package io.dateline.evaluation.cleaning;

import io.dateline.articles.block.BodyModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code train-body}: trains the body model from pages with gold texts. */
@Command(
    name = "train-body",
    mixinStandardHelpOptions = true,
    description = "Trains the model that tells the story of a page from the rest.")
public final class TrainCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "OUT", description = "The file to write")
  private Path out;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FOLDER",
      description = "Pages: gold/ID.json, html/ID.html.gz, text/ID.txt")
  private List<Path> folders;

  @Override
  public Integer call() throws IOException {
    BodyModel model =
        BodyModelTraining.of(BodyModelTraining.Pages.of(folders), TrainingSettings.shipped())
            .whole();
    try (OutputStream file = Files.newOutputStream(out)) {
      model.write(file);
    }
    return 0;
  }
}
