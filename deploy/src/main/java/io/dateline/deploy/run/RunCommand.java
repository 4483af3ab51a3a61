package io.dateline.deploy.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.deploy.Failure;
import io.dateline.deploy.run.PageFiles.Form;
import io.dateline.deploy.run.PageFiles.PageFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code run}: everything on this machine, filled with pages, until Ctrl-C. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = {
      "Runs all of Dateline on this machine: a PostgreSQL of its own, the three services, and the"
          + " pages given (the sample pages where none are). Stays until Ctrl-C.",
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

  @Option(names = "--no-pages", description = "Load nothing")
  private boolean noPages;

  @Option(names = "--once", description = "Stop after the answer instead of waiting for Ctrl-C")
  private boolean once;

  @Parameters(
      paramLabel = "FILE|FOLDER",
      arity = "0..*",
      description =
          "Pages of your own: .txt, .html, .json, .ndjson, .warc, .wet, .rss, .atom, also .gz")
  private List<Path> pages = List.of();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Path home = home();
    List<PageFile> files = files(home);
    Settings settings =
        new Settings(
            home,
            data == null ? home.resolve(".dateline") : data,
            host,
            gatewayPort,
            articlesPort,
            entitiesPort,
            postgresPort,
            Map.of());
    PrintWriter out = spec.commandLine().getOut();
    Stack stack = new Stack(settings);
    // Also while it starts. Closing twice does no harm.
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "dateline-end"));
    try {
      stack.start(part -> say(out, "Starting " + part + " …"));
      load(settings, files, out);
      answer(settings, out);
      if (!once) {
        say(out, "Press Ctrl-C to stop.");
        new CountDownLatch(1).await();
      }
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    } finally {
      stack.close();
    }
  }

  private static Path home() {
    String home = System.getProperty("dateline.home");
    if (home == null) {
      throw new Failure("start it with deploy/run");
    }
    return Path.of(home).toAbsolutePath().normalize();
  }

  private List<PageFile> files(Path home) {
    if (noPages) {
      return List.of();
    }
    return PageFiles.find(pages.isEmpty() ? List.of(home.resolve("deploy/samples")) : pages);
  }

  private static void load(Settings settings, List<PageFile> files, PrintWriter out) {
    if (files.isEmpty()) {
      return;
    }
    Loader loader = new Loader(settings);
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
    Extraction.Status status;
    try (Progress progress = new Progress("Extracting", 0)) {
      status =
          new Extraction(settings)
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
    JsonNode answer = Query.ask(settings.graphql(), Query.FIRST, Map.of());
    say(out, "\nAsked:\n" + Query.FIRST);
    say(out, "Answered:\n" + Query.pretty(answer));
    if (answer.path("data").path("articles").isMissingNode()) {
      throw new Failure("the gateway did not answer the query");
    }
    String gateway = settings.graphql().replace("/graphql", "");
    say(out, "");
    say(out, "GraphQL            " + settings.graphql());
    say(out, "its schema         " + gateway + "/graphql/schema.graphql");
    say(out, "in the browser     " + gateway + "/q/graphql-ui");
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
