package io.dateline.launcher;

import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** Runs a command line in the way that all commands of Dateline share. */
public final class Commands {

  private Commands() {}

  /**
   * Runs a command. A {@link Failure} is printed as one line, any other exception with its stack
   * trace.
   *
   * @param command an object with picocli's annotations
   * @return the exit code: 0 done, 1 failed, 2 wrong usage
   */
  public static int run(Object command, String... args) {
    Logger.getLogger("").setLevel(Level.SEVERE);
    return new CommandLine(command)
        .setExecutionExceptionHandler(
            (e, failed, result) -> {
              if (e instanceof Failure) {
                failed.getErr().println("dateline: " + e.getMessage());
              } else {
                e.printStackTrace(failed.getErr());
              }
              return 1;
            })
        .execute(args);
  }
}
