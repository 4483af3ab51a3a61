package io.dateline.deploy;

import io.dateline.deploy.cleaning.TrainCommand;
import io.dateline.deploy.containers.RecordStartupCommand;
import io.dateline.deploy.measure.MeasureCommand;
import io.dateline.deploy.names.TrainNamesCommand;
import io.dateline.deploy.run.RunCommand;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of Dateline. */
@Command(
    name = "dateline",
    subcommands = {
      RunCommand.class,
      MeasureCommand.class,
      TrainCommand.class,
      TrainNamesCommand.class,
      RecordStartupCommand.class
    },
    synopsisSubcommandLabel = "run|measure|train-body|train-names")
public final class Dateline {

  private Dateline() {}

  public static void main(String... args) {
    System.exit(run(args));
  }

  /** Runs a command and returns its exit code: 0 done, 1 failed, 2 wrong usage. */
  public static int run(String... args) {
    Logger.getLogger("").setLevel(Level.SEVERE);
    return new CommandLine(new Dateline())
        .setExecutionExceptionHandler(
            (e, command, result) -> {
              if (e instanceof Failure) {
                command.getErr().println("dateline: " + e.getMessage());
              } else {
                e.printStackTrace(command.getErr());
              }
              return 1;
            })
        .execute(args);
  }
}
