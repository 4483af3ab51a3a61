package io.dateline.evaluation;

import io.dateline.evaluation.cleaning.TrainCommand;
import io.dateline.evaluation.events.EventExamplesCommand;
import io.dateline.evaluation.measure.MeasureCommand;
import io.dateline.evaluation.names.TrainNamesCommand;
import io.dateline.evaluation.stories.TrainStoriesCommand;
import io.dateline.evaluation.stories.WordFrequenciesCommand;
import io.dateline.launcher.Commands;
import picocli.CommandLine.Command;

/** The command line of the evaluation: measures, and trains the models. */
@Command(
    name = "dateline",
    subcommands = {
      MeasureCommand.class,
      TrainCommand.class,
      TrainNamesCommand.class,
      EventExamplesCommand.class,
      WordFrequenciesCommand.class,
      TrainStoriesCommand.class
    },
    synopsisSubcommandLabel =
        "measure|train-body|train-names|event-examples|word-frequencies|train-stories")
public final class Evaluation {

  private Evaluation() {}

  public static void main(String... args) {
    System.exit(Commands.run(new Evaluation(), args));
  }
}
