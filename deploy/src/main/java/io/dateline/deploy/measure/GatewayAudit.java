package io.dateline.deploy.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.deploy.peers.NodePeers;
import io.dateline.deploy.peers.NodeServer;
import io.dateline.deploy.run.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether the gateway speaks GraphQL over HTTP, by the audits of npm's graphql-http. */
final class GatewayAudit implements Measurement {

  private static final List<String> LEVELS = List.of("MUST", "SHOULD", "MAY");

  @Override
  public String name() {
    return "gateway-audit";
  }

  @Override
  public String description() {
    return "the audits of graphql-http, beside graphql-yoga and Apollo Server (needs Node.js)";
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
    }
    for (String peer : List.of("yoga", "apollo")) {
      try (NodeServer server = peers.start("bare-server.mjs", peer)) {
        String path = peer.equals("yoga") ? "/graphql" : "/";
        add(peer, "http://127.0.0.1:" + server.port() + path, peers, rows, remarks);
      }
    }
    return new Table(
        "Audits of graphql-http 1.23.1 that pass, of those there are.", LEVELS, rows, remarks);
  }

  /** A page is taken in while a client listens: its headline must come to the client. */
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
