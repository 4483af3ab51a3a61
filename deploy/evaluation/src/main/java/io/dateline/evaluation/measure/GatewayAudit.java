package io.dateline.evaluation.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.evaluation.http.PlainHttp;
import io.dateline.evaluation.peers.NodePeers;
import io.dateline.evaluation.peers.NodeServer;
import io.dateline.launcher.run.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks whether the gateway follows GraphQL over HTTP, with the audits of graphql-http from npm,
 * and whether the usual client libraries of frontends work with it unchanged.
 */
final class GatewayAudit implements Measurement {

  private static final List<String> LEVELS = List.of("MUST", "SHOULD", "MAY");

  @Override
  public String name() {
    return "gateway-audit";
  }

  @Override
  public String description() {
    return "the audits of graphql-http, beside graphql-yoga and Apollo Server, and real clients"
        + " (needs Node.js)";
  }

  @Override
  public Table measure(List<Path> folders) throws IOException {
    NodePeers peers = NodePeers.install();
    List<Table.Row> rows = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    try (TemporaryStack stack = TemporaryStack.start()) {
      add("gateway", stack.settings().graphql(), peers, rows, remarks);
      for (String way : List.of("ws", "sse")) {
        remarks.add(subscription(way, stack.settings(), peers));
      }
      for (String client : List.of("apollo", "urql")) {
        remarks.add(clients(client, stack.settings(), peers));
      }
    }
    for (String peer : List.of("yoga", "apollo")) {
      try (NodeServer server = peers.start("bare-server.mjs", peer)) {
        String path = peer.equals("yoga") ? "/graphql" : "/";
        add(peer, "http://127.0.0.1:" + server.port() + path, peers, rows, remarks);
      }
    }
    remarks.add(relay(peers));
    return new Table(
        "Audits of graphql-http 1.23.1 that pass, of those there are.", LEVELS, rows, remarks);
  }

  /** A page is ingested while a client listens: the client must receive its headline. */
  private static String subscription(String way, Settings settings, NodePeers peers)
      throws IOException {
    String headline = "Ferry to Port Marlow is back, told over " + way;
    String event =
        peers.listen(
            way,
            settings.graphql(),
            "subscription { articleProcessed { headline mentions { text } } }",
            () ->
                PlainHttp.postPage(
                    settings,
                    headline
                        + "\n\nThe ferry to Port Marlow sails again, the harbour master said on"
                        + " Monday. It had been repaired for three weeks, after a storm had torn it"
                        + " from its moorings.\n"));
    boolean told = event.contains(headline);
    return "A client of graphql-"
        + way
        + (told ? " hears" : " does NOT hear")
        + " of a new article.";
  }

  /** Runs what frontends do with a client library, with the code of that library only. */
  private static String clients(String client, Settings settings, NodePeers peers)
      throws IOException {
    JsonNode results =
        new ObjectMapper()
            .readTree(peers.run("clients.mjs", client, settings.graphql(), settings.token()));
    List<String> right = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    results
        .properties()
        .forEach(one -> (one.getValue().asBoolean(false) ? right : wrong).add(one.getKey()));
    return "The client "
        + client
        + " does: "
        + String.join(", ", right)
        + (wrong.isEmpty() ? "." : "; does NOT: " + results);
  }

  private static String relay(NodePeers peers) throws IOException {
    Path schema = Path.of(System.getProperty("dateline.home"), "gateway", "schema.graphql");
    JsonNode made =
        new ObjectMapper().readTree(peers.run("relay.mjs", schema.toAbsolutePath().toString()));
    return "The Relay compiler makes "
        + made.path("artifacts").asInt()
        + " artifacts, "
        + made.path("operations").asInt()
        + " of them operations, of fragments, a connection and a refetch over the schema.";
  }

  private static void add(
      String name, String url, NodePeers peers, List<Table.Row> rows, List<String> remarks)
      throws IOException {
    JsonNode levels = new ObjectMapper().readTree(peers.run("audit.mjs", url));
    List<Object> figures = new ArrayList<>();
    for (String level : LEVELS) {
      JsonNode count = levels.path(level);
      figures.add(count.path("passed").asInt() + "/" + count.path("all").asInt());
      count.path("failed").forEach(failed -> remarks.add(name + " fails: " + failed.asText()));
    }
    rows.add(new Table.Row(name, figures));
  }
}
