package io.dateline.launcher;

import io.dateline.launcher.containers.RecordStartupCommand;
import io.dateline.launcher.run.RunCommand;
import picocli.CommandLine.Command;

/** The command line of the launcher: runs Dateline, and prepares its images. */
@Command(
    name = "dateline",
    subcommands = {RunCommand.class, RecordStartupCommand.class},
    synopsisSubcommandLabel = "run|record-startup")
public final class Launcher {

  private Launcher() {}

  public static void main(String... args) {
    System.exit(run(args));
  }

  /** Runs a command and returns its exit code, see {@link Commands#run}. */
  public static int run(String... args) {
    return Commands.run(new Launcher(), args);
  }
}
