package io.dateline.evaluation.measure;

import io.dateline.launcher.Failure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code measure}: runs every benchmark and accuracy evaluation. */
@Command(
    name = "measure",
    mixinStandardHelpOptions = true,
    description =
        "Measures accuracy or speed and prints a table. Without arguments: what there is.")
public final class MeasureCommand implements Callable<Integer> {

  private static final List<Measurement> ALL =
      List.of(
          new Names(),
          new NamesSpeed(),
          new Calibration(),
          new Cleaning(),
          new CleaningCrossValidated(),
          new CleaningSpeed(),
          new ExpectedFacts(),
          new Passages(),
          new QuoteAttributions(),
          new Syntax(),
          new EventAccuracy(),
          new EventTypes(),
          new Stories(),
          new ExtractionSpeed(),
          new Duplicates(),
          new Outputs(),
          new Ingest(),
          new IngestStream(),
          new GatewayAudit(),
          new GatewaySpeed(),
          new Startup(),
          new RollingRestart(),
          new Attacks());

  @Parameters(index = "0", arity = "0..1", paramLabel = "WHAT")
  private String what;

  @Parameters(index = "1..*", paramLabel = "FOLDER")
  private List<Path> folders = List.of();

  @Option(names = "--json", description = "The same figures for a program")
  private boolean json;

  @Option(
      names = "--with",
      paramLabel = "PEER",
      description = "A program of others to measure beside ours (fetched when asked for)")
  private Set<String> peers = Set.of();

  @Mixin private AnswerFiles answerFiles = new AnswerFiles();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (what == null) {
      ALL.forEach(m -> out.printf("  %-18s %s%n", m.name(), m.description()));
      out.flush();
      return 0;
    }
    Measurement measurement =
        ALL.stream()
            .filter(m -> m.name().equals(what))
            .findFirst()
            .orElseThrow(() -> new Failure("nothing called " + what + " can be measured"));
    Table table =
        answerFiles.isNone()
            ? measurement.measure(folders, peers)
            : measurement.measure(folders, answerFiles);
    out.println(json ? table.json() : table.text());
    out.flush();
    return 0;
  }
}
