package io.dateline.evaluation.measure;

import io.dateline.evaluation.replicas.Bookkeeping;
import io.dateline.evaluation.replicas.PageStream;
import io.dateline.evaluation.replicas.QueryLoad;
import io.dateline.evaluation.replicas.Replica;
import io.dateline.evaluation.replicas.Replicas;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Replaces each copy of the gateway and of entities-service while pages come in and clients send
 * queries.
 */
final class RollingRestart implements Measurement {

  private static final int COPIES = 2;
  private static final int CLIENTS = 12;

  /** As in the manifests: a copy first stops being ready, then has time to finish its requests. */
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "QUARKUS_SHUTDOWN_DELAY", "PT2S",
          "QUARKUS_SHUTDOWN_TIMEOUT", "PT20S",
          "DATELINE_ACCESS_OPEN_WRITES", "true",
          "DATELINE_ACCESS_REQUESTS_PER_MINUTE", "0",
          "DATELINE_ACCESS_COST_PER_MINUTE", "0",
          "DATELINE_PROCESSING_LEASE", "PT10S",
          // A query that a busy machine answers late is not lost: time-outs are not measured here.
          "TIMEOUT_VALUE", "30000",
          "DATELINE_CALLS_DEADLINE", "60s");

  @Override
  public String name() {
    return "rolling-restart";
  }

  @Override
  public String description() {
    return "Two gateways and two entities-services behind HAProxy, replaced in turn under load";
  }

  @Override
  public Table measure(List<Path> folders) throws IOException {
    Path home = Path.of(System.getProperty("dateline.home")).toAbsolutePath().normalize();
    List<Table.Row> rows = new ArrayList<>();
    try (Replicas all = Replicas.start(home, COPIES, ENVIRONMENT);
        PageStream pages =
            PageStream.start(home.resolve("deploy/samples"), all.articles().url(), "stream");
        QueryLoad load = QueryLoad.start(all.graphql(), CLIENTS)) {
      pages.awaitSome();
      List<Replica> replicas = new ArrayList<>(all.gateways());
      replicas.addAll(all.entities());
      for (Replica replica : replicas) {
        long asked = load.asked();
        int failed = load.failures().size();
        long began = System.nanoTime();
        replica.stop();
        replica.start();
        replica.awaitReady();
        rows.add(
            new Table.Row(
                replica.toString(),
                List.of(
                    (System.nanoTime() - began) / 1e9,
                    load.asked() - asked,
                    load.failures().size() - failed)));
      }
      pages.end();
      all.awaitExtracted(pages.taken());
      load.end();
      long lost = pages.taken() - Bookkeeping.extracted(all.open("entities"));
      long twice = Bookkeeping.twice(all.open("entities"));
      if (!load.failures().isEmpty() || lost != 0 || twice != 0) {
        throw new Failure(
            "%d of %d queries failed (%s), %d of %d articles were lost, %d things stand there twice"
                .formatted(
                    load.failures().size(),
                    load.asked(),
                    load.failures().stream().findFirst().orElse("none"),
                    lost,
                    pages.taken(),
                    twice));
      }
      return new Table(
          "Each copy ended with SIGTERM and started again, in turn, while "
              + CLIENTS
              + " clients ask and pages come in.",
          List.of("seconds", "queries meanwhile", "failed"),
          rows,
          List.of(
              pages.taken()
                  + " pages came in; each was extracted once, none is lost, none twice."));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    } catch (SQLException e) {
      throw new Failure("the databases cannot be looked into: " + e.getMessage(), e);
    }
  }
}
