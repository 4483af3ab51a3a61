package io.dateline.launcher.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.launcher.Failure;
import io.dateline.launcher.run.PageFiles.Form;
import io.dateline.launcher.run.PageFiles.PageFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code run}: starts everything on this machine, loads pages, and runs until Ctrl-C. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = {
      "Runs all of Dateline on this machine: a PostgreSQL of its own, the three services, and the"
          + " pages given. Without pages, a new data folder gets the sample pages. Stays until"
          + " Ctrl-C.",
      "Where a Dateline runs over the data folder already, the pages given are loaded into it.",
      "--no-build, given to deploy/run, starts what was built before."
    })
public final class RunCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "Where everything is kept (default: .dateline in the checkout)")
  private Path data;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description =
          "The address that the gateway listens on (default: ${DEFAULT-VALUE}); all else"
              + " listens on loopback only")
  private String host;

  @Option(
      names = "--gateway-port",
      defaultValue = "8080",
      description = "default: ${DEFAULT-VALUE}")
  private int gatewayPort;

  @Option(
      names = "--articles-port",
      defaultValue = "8081",
      description = "default: ${DEFAULT-VALUE}")
  private int articlesPort;

  @Option(
      names = "--entities-port",
      defaultValue = "8082",
      description = "default: ${DEFAULT-VALUE}")
  private int entitiesPort;

  @Option(names = "--postgres-port", defaultValue = "0", description = "default: any free one")
  private int postgresPort;

  @Option(
      names = "--cors-origin",
      paramLabel = "ORIGIN",
      description =
          "A web page of this origin may ask the gateway from a browser, such as"
              + " http://localhost:5173; may be given several times")
  private List<String> corsOrigins = List.of();

  @Option(
      names = "--host-name",
      paramLabel = "NAME",
      description =
          "A name under which browsers reach the gateway, beside localhost and addresses; may be"
              + " given several times")
  private List<String> hostNames = List.of();

  @Option(
      names = "--dev",
      paramLabel = "SERVICE",
      description =
          "Starts everything but this service, and prints the command that starts it in dev mode,"
              + " with hot reload")
  private String dev;

  @Option(names = "--no-pages", description = "Load nothing")
  private boolean noPages;

  @Option(names = "--once", description = "Stop after the answer instead of waiting for Ctrl-C")
  private boolean once;

  @Parameters(
      paramLabel = "FILE|FOLDER",
      arity = "0..*",
      description =
          "Pages of your own: .txt, .html, .htm, .json, .ndjson, .jsonl, .warc, .wet, .rss, .atom,"
              + " .xml (of a feed), also .gz")
  private List<Path> pages = List.of();

  @Spec private CommandSpec spec;

  private volatile boolean ready;

  private static final int MAX_SKIPPED_NAMED = 10;

  @Override
  public Integer call() {
    Path home = home();
    PrintWriter out = spec.commandLine().getOut();
    Path folder = (data == null ? home.resolve(".dateline") : data).toAbsolutePath().normalize();
    if (!pages.isEmpty()) {
      Optional<Settings> running = RunningInstance.find(home, folder);
      if (running.isPresent()) {
        say(out, "Dateline runs over " + folder + ": the pages are loaded into it.");
        load(running.get(), files(home, folder, out), out);
        return 0;
      }
    }
    List<PageFile> files = files(home, folder, out);
    Settings settings =
        new Settings(
            home,
            folder,
            host,
            gatewayPort,
            articlesPort,
            entitiesPort,
            postgresPort,
            environment());
    String problem =
        Preflight.problem(
            folder, settings.ports(), spec.commandLine().getParseResult().originalArgs());
    if (problem != null) {
      throw new Failure(problem);
    }
    ServiceStack stack = new ServiceStack(settings);
    // Registered before the start, so that Ctrl-C works while everything starts, too. Closing twice
    // does no harm.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack, out), "dateline-end"));
    Path environment = dev == null ? null : stack.leaveToDevMode(dev);
    try {
      stack.start(part -> say(out, "Starting " + part + " …"));
      if (environment != null) {
        say(out, "Everything but " + dev + " runs. In another terminal, in " + home + ":");
        say(out, "( set -a; . " + environment + "; mvn compile quarkus:dev -pl " + dev + " -am )");
      } else {
        load(settings, files, out);
        answer(settings, out);
      }
      ready = true;
      if (!once) {
        say(out, "Press Ctrl-C to stop.");
        stack.watch(news -> say(out, news));
      }
      return 0;
    } finally {
      stack.close();
    }
  }

  /** Ends everything after Ctrl-C or at the end of the command. */
  private void end(ServiceStack stack, PrintWriter out) {
    boolean early = !ready && !stack.hasFailed();
    stack.close();
    if (early) {
      say(out, "Stopped before it was ready; nothing is left running.");
    }
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    if (!corsOrigins.isEmpty()) {
      environment.put("DATELINE_CORS_ORIGINS", String.join(",", corsOrigins));
    }
    if (!hostNames.isEmpty()) {
      environment.put("DATELINE_HOSTS", String.join(",", hostNames));
    }
    return environment;
  }

  private static Path home() {
    String home = System.getProperty("dateline.home");
    if (home == null) {
      throw new Failure("start it with deploy/run");
    }
    return Path.of(home).toAbsolutePath().normalize();
  }

  /** Returns the given page files; if there are none, the samples for a data folder that is new. */
  private List<PageFile> files(Path home, Path folder, PrintWriter out) {
    if (noPages || (pages.isEmpty() && !DataFolder.isNew(folder))) {
      return List.of();
    }
    if (pages.isEmpty()) {
      return PageFiles.find(List.of(home.resolve("deploy/samples")));
    }
    PageFiles.Found found = PageFiles.look(pages);
    if (!found.skipped().isEmpty()) {
      List<String> named =
          found.skipped().stream().limit(MAX_SKIPPED_NAMED).map(Path::toString).toList();
      int more = found.skipped().size() - named.size();
      say(
          out,
          "Skipped "
              + found.skipped().size()
              + " files that are no pages: "
              + String.join(", ", named)
              + (more > 0 ? " and " + more + " more" : ""));
    }
    return found.files();
  }

  private static void load(Settings settings, List<PageFile> files, PrintWriter out) {
    if (files.isEmpty()) {
      return;
    }
    PageLoader loader = new PageLoader(settings);
    boolean known = files.stream().noneMatch(file -> file.form() == Form.LINES);
    try (Progress progress = new Progress("Loading", known ? files.size() : -1)) {
      for (PageFile file : files) {
        loader.load(
            file,
            outcome -> {
              progress.step();
              if (outcome.refusal() != null) {
                say(out, "rejected: " + outcome.refusal());
              }
            });
      }
    }
    say(out, "Pages: " + counted(loader.outcomes()));
    ExtractionProgress.Status status;
    try (Progress progress = new Progress("Extracting", 0)) {
      status =
          new ExtractionProgress(settings)
              .await(
                  now ->
                      progress.to(
                          now.processed() + now.parked(),
                          now.processed() + now.parked() + now.waiting() + now.failed()));
    }
    say(
        out,
        "Extracted: "
            + status.processed()
            + " articles"
            + (status.parked() == 0 ? "" : ", " + status.parked() + " parked"));
  }

  private static void answer(Settings settings, PrintWriter out) {
    JsonNode answer = GatewayQuery.ask(settings.graphql(), GatewayQuery.FIRST, Map.of());
    say(out, "\nAsked:\n" + GatewayQuery.FIRST);
    say(out, "Answered:\n" + GatewayQuery.pretty(answer));
    if (answer.path("data").path("articles").isMissingNode()) {
      throw new Failure("the gateway did not answer the query");
    }
    String gateway = settings.graphql().replace("/graphql", "");
    say(out, "");
    say(out, "reading room       " + gateway + "/");
    say(out, "GraphQL            " + settings.graphql());
    say(out, "its schema         " + gateway + "/graphql/schema.graphql");
    say(out, "ask it by hand     " + gateway + "/q/graphql-ui");
    say(out, "articles-service   " + settings.articles() + "/q/openapi");
    say(out, "entities-service   " + settings.entities() + "/q/openapi");
    say(out, "token to write     " + AccessFiles.token(settings.data()));
  }

  private static String counted(Map<String, Integer> outcomes) {
    StringBuilder line = new StringBuilder();
    outcomes.forEach(
        (outcome, n) ->
            line.append(line.isEmpty() ? "" : ", ").append(n).append(' ').append(outcome));
    return line.toString();
  }

  private static void say(PrintWriter out, String line) {
    out.println(line);
    out.flush();
  }
}
