package io.dateline.evaluation.measure;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.evaluation.http.PlainHttp;
import io.dateline.evaluation.measure.GatewayQueries.Asked;
import io.dateline.evaluation.peers.HttpLoad;
import io.dateline.evaluation.peers.HttpLoad.Measured;
import io.dateline.evaluation.peers.HttpLoad.Request;
import io.dateline.evaluation.peers.NodePeers;
import io.dateline.evaluation.peers.NodeServer;
import io.dateline.launcher.Failure;
import io.dateline.launcher.run.GatewayQuery;
import io.dateline.launcher.run.PageFiles;
import io.dateline.launcher.run.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Compares the gateway with a JavaScript gateway (Apollo Server with data loaders) over the same
 * running services and with the same queries, in turn; and with the direct calls to the services
 * that each query needs.
 */
final class GatewaySpeed implements Measurement {

  /** Lets the gateway keep answers of the services for a second. */
  private static final String KEPT = "kept";

  private static final String ONE_SECOND_BEHIND =
      " Our gateway keeps answers of the services for a second (dateline.calls.kept=1s), so that it"
          + " may be behind by that; theirs keeps none.";

  private static final List<Integer> CLIENTS = List.of(1, 16, 64);

  /**
   * The length of a warm-up round with all five queries. Programs are compiled while they run, so
   * that the warm-up goes on until a round gives no more answers than the last one, and for four
   * rounds at least.
   */
  private static final Duration ROUND = Duration.ofSeconds(15);

  private static final int MIN_ROUNDS = 4;
  private static final int MAX_ROUNDS = 12;
  private static final double STEADY = 1.05;

  private static final Duration WARM_UP = Duration.ofSeconds(5);
  private static final Duration MEASURED = Duration.ofSeconds(4);

  /** Versions of each sample page, so that lists are as long as the queries ask. */
  private static final int WORDINGS = 5;

  @Override
  public String name() {
    return "gateway-speed";
  }

  @Override
  public String description() {
    return "[FOLDER …]: five queries beside a gateway of JavaScript and the bare calls (needs"
        + " Node.js); --with kept: with answers kept for a second";
  }

  @Override
  public Table measure(List<Path> folders) throws IOException {
    return measure(folders, Set.of());
  }

  @Override
  public Table measure(List<Path> folders, Set<String> with) throws IOException {
    if (!Set.of(KEPT).containsAll(with)) {
      throw new Failure(name() + " is measured with " + KEPT + " alone");
    }
    NodePeers peers = NodePeers.install();
    Path home = Path.of(System.getProperty("dateline.home"));
    Map<String, String> settings =
        new HashMap<>(
            Map.of(
                "DATELINE_ACCESS_REQUESTS_PER_MINUTE", "0",
                "DATELINE_ACCESS_COST_PER_MINUTE", "0"));
    if (with.contains(KEPT)) {
      settings.put("DATELINE_CALLS_KEPT", "1s");
    }
    return measured(folders, settings, peers, home, with.contains(KEPT) ? ONE_SECOND_BEHIND : "");
  }

  private static Table measured(
      List<Path> folders,
      Map<String, String> environment,
      NodePeers peers,
      Path home,
      String remark)
      throws IOException {
    try (TemporaryStack stack = TemporaryStack.start(environment)) {
      if (folders.isEmpty()) {
        loadWordings(stack, home.resolve("deploy/samples"));
      } else {
        stack.load(folders);
      }
      Settings settings = stack.settings();
      try (NodeServer peer =
          peers.start(
              "gateway.mjs",
              settings.articles(),
              settings.entities(),
              home.resolve("gateway/schema.graphql").toString())) {
        return measure(settings, stack.stack().gatewayPid(), peer, remark);
      }
    }
  }

  private static void loadWordings(TemporaryStack stack, Path samples) throws IOException {
    Path folder = Files.createTempDirectory("dateline-wordings");
    for (PageFiles.PageFile file : PageFiles.find(List.of(samples))) {
      if (file.form() == PageFiles.Form.LINES) {
        continue;
      }
      try (InputStream in = file.open()) {
        String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        for (int i = 1; i <= WORDINGS; i++) {
          Files.writeString(
              folder.resolve(i + "-" + file.path().getFileName()),
              page + "\n\nEdition " + i + " of this page.\n");
        }
      }
    }
    stack.load(List.of(folder));
  }

  private static Table measure(Settings settings, long gatewayPid, NodeServer peer, String remark)
      throws IOException {
    int port = URI.create(settings.graphql()).getPort();
    List<Table.Row> rows = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    List<Asked> queries = new GatewayQueries(settings).all();
    warmUp(queries.stream().flatMap(asked -> asked.to(port, "/graphql").stream()).toList());
    warmUp(queries.stream().flatMap(asked -> asked.to(peer.port(), "/").stream()).toList());
    for (Asked asked : queries) {
      checkSame(asked, settings, peer);
      remarks.add(calls(asked, settings, peer));
      List<List<Request>> ours = asked.to(port, "/graphql");
      List<List<Request>> theirs = asked.to(peer.port(), "/");
      // One client, too, because many clients share equal queries, so that fewer are executed than
      // answered.
      for (int clients : List.of(16, 1)) {
        HttpLoad.run(ours, clients, WARM_UP);
        HttpLoad.run(theirs, clients, WARM_UP);
        HttpLoad.run(asked.bare(), clients, WARM_UP);
      }
      for (int clients : CLIENTS) {
        Duration cpu = cpu(gatewayPid);
        Measured we = HttpLoad.run(ours, clients, MEASURED);
        cpu = cpu(gatewayPid).minus(cpu);
        Duration theirCpu = cpu(peer.pid());
        Measured they = HttpLoad.run(theirs, clients, MEASURED);
        theirCpu = cpu(peer.pid()).minus(theirCpu);
        Measured bare = HttpLoad.run(asked.bare(), clients, MEASURED);
        rows.add(
            new Table.Row(
                asked.name() + ", " + clients,
                List.of(
                    we.perSecond(),
                    they.perSecond(),
                    we.perSecond() / they.perSecond(),
                    we.p50(),
                    we.p95(),
                    we.p99(),
                    they.p50(),
                    they.p95(),
                    they.p99(),
                    bare.p50(),
                    we.p50() / bare.p50(),
                    perAnswer(cpu, we),
                    perAnswer(theirCpu, they))));
      }
    }
    remarks.add(
        "Resident afterwards: the gateway "
            + ProcessMemory.residentMiB(gatewayPid)
            + " MiB, the JavaScript gateway "
            + ProcessMemory.residentMiB(peer.pid())
            + " MiB.");
    return new Table(
        "Five queries about 20 things in turn, with 1, 16 and 64 clients on the machine that"
            + " serves; beside Apollo Server with data loaders over the same services, in turn, and"
            + " beside the bare calls one after the other. Times in milliseconds; cpu is what the"
            + " gateway alone takes of it for one answer."
            + remark,
        List.of(
            "answers/s",
            "theirs",
            "ratio",
            "p50",
            "p95",
            "p99",
            "their p50",
            "p95 ",
            "p99 ",
            "bare p50",
            "to bare",
            "cpu",
            "their cpu"),
        rows,
        remarks);
  }

  private static void warmUp(List<List<Request>> all) {
    double best = 0;
    for (int round = 1; round <= MAX_ROUNDS; round++) {
      double now = HttpLoad.run(all, 16, ROUND).perSecond();
      if (round >= MIN_ROUNDS && now < best * STEADY) {
        return;
      }
      best = Math.max(best, now);
    }
  }

  /** Returns the processor time that a process has used so far. */
  private static Duration cpu(long pid) {
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().totalCpuDuration())
        .orElse(Duration.ZERO);
  }

  private static double perAnswer(Duration cpu, Measured load) {
    return cpu.toMillis() / Math.max(1, load.perSecond() * MEASURED.toSeconds());
  }

  /** Both gateways must give the same answers, or the comparison says nothing. */
  private static void checkSame(Asked asked, Settings settings, NodeServer peer) {
    for (Map<String, Object> variables : asked.variables()) {
      JsonNode ours = GatewayQuery.ask(settings.graphql(), asked.document(), variables);
      JsonNode theirs =
          GatewayQuery.ask("http://127.0.0.1:" + peer.port() + "/", asked.document(), variables);
      if (ours.has("errors") || !ours.path("data").equals(theirs.path("data"))) {
        throw new Failure(
            "the two gateways answer " + asked.name() + " differently: " + ours + " / " + theirs);
      }
    }
  }

  /** Returns the number of calls to the services for one query, as the services count them. */
  private static String calls(Asked asked, Settings settings, NodeServer peer) {
    double before = served(settings);
    asked.variables().forEach(set -> GatewayQuery.ask(settings.graphql(), asked.document(), set));
    double between = served(settings);
    String peerUrl = "http://127.0.0.1:" + peer.port() + "/";
    asked.variables().forEach(set -> GatewayQuery.ask(peerUrl, asked.document(), set));
    double after = served(settings);
    int n = asked.variables().size();
    return String.format(
        Locale.ROOT,
        "Calls of the services for %s: %.1f, by the JavaScript gateway %.1f, bare %.1f.",
        asked.name(),
        (between - before) / n,
        (after - between) / n,
        asked.bare().stream().mapToInt(List::size).average().orElse(0));
  }

  private static double served(Settings settings) {
    double sum = 0;
    for (String service : List.of(settings.articles(), settings.entities())) {
      sum +=
          PlainHttp.metric(
              service, "http_server_requests_seconds_count", "uri=\"/q", "uri=\"/feed");
    }
    return sum;
  }
}
