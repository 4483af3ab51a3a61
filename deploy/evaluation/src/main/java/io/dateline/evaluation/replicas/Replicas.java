package io.dateline.evaluation.replicas;

import io.dateline.launcher.Failure;
import io.dateline.launcher.run.FileTree;
import io.dateline.launcher.run.Pause;
import io.dateline.launcher.run.Ports;
import io.dateline.launcher.run.StartedParts;
import io.dateline.postgres.LocalPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * PostgreSQL, one articles-service, and several copies of entities-service and of the gateway, over
 * a temporary folder. A proxy stands in front of each kind that has several copies.
 */
public final class Replicas implements AutoCloseable {

  private static final long LOOK_MILLIS = 100;

  private final Path home;
  private final Path folder;
  private final Map<String, String> common;
  private final int postgresPort = Ports.free();
  private final StartedParts started = new StartedParts();
  private final List<Replica> entities = new ArrayList<>();
  private final List<Replica> gateways = new ArrayList<>();
  private LocalPostgres postgres;
  private Replica articles;
  private String graphql;
  private String entitiesDoor;

  private Replicas(Path home, Path folder, Map<String, String> common) {
    this.home = home;
    this.folder = folder;
    this.common = common;
  }

  /**
   * Starts everything and waits until it is ready. All copies of a service start at once, over an
   * empty database.
   *
   * @param copies the number of copies of entities-service, and of the gateway
   * @param environment environment variables of all services
   */
  public static Replicas start(Path home, int copies, Map<String, String> environment)
      throws IOException {
    return start(home, Files.createTempDirectory("dateline-replicas"), copies, environment);
  }

  /**
   * Does the same as {@link #start(Path, int, Map)} over a given folder.
   *
   * @param folder the folder for all data; its content is deleted afterwards
   */
  public static Replicas start(Path home, Path folder, int copies, Map<String, String> environment)
      throws IOException {
    Replicas all = new Replicas(home, folder, environment);
    Runtime.getRuntime().addShutdownHook(new Thread(all::close, "dateline-end"));
    try {
      all.startAll(copies);
    } catch (IOException | RuntimeException e) {
      all.close();
      throw e;
    }
    return all;
  }

  private void startAll(int copies) throws IOException {
    startDatabase();
    started.add(this::stopDatabase);
    articles = replica("articles-service", "articles-service", database("articles"));
    int gatewayPort = Ports.free();
    int entitiesPort = Ports.free();
    for (int i = 1; i <= copies; i++) {
      Map<String, String> more = database("entities");
      more.put("QUARKUS_REST_CLIENT_ARTICLES_URL", articles.url());
      entities.add(replica("entities-service", "entities-" + i, more));
    }
    entitiesDoor = copies == 1 ? entities.get(0).url() : "http://127.0.0.1:" + entitiesPort;
    for (int i = 1; i <= copies; i++) {
      Map<String, String> more = new HashMap<>();
      more.put("DATELINE_ARTICLES_URL", articles.url());
      more.put("DATELINE_ENTITIES_URL", entitiesDoor);
      gateways.add(replica("gateway", "gateway-" + i, more));
    }
    graphql =
        (copies == 1 ? gateways.get(0).url() : "http://127.0.0.1:" + gatewayPort) + "/graphql";
    List<Replica> replicas = new ArrayList<>(List.of(articles));
    replicas.addAll(entities);
    replicas.addAll(gateways);
    for (Replica replica : replicas) {
      replica.start();
      started.add(replica);
    }
    replicas.forEach(Replica::awaitReady);
    if (copies > 1) {
      started.add(Proxy.start(gatewayPort, gateways, entitiesPort, entities, folder));
    }
  }

  private Replica replica(String service, String name, Map<String, String> more) {
    Path jar = home.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new Failure(service + " is not built: " + jar + " is missing");
    }
    Map<String, String> environment = new HashMap<>(common);
    environment.putAll(more);
    return new Replica(name, jar, environment, folder);
  }

  private Map<String, String> database(String name) {
    LocalPostgres.Database database = postgres.database(name, name);
    Map<String, String> more = new HashMap<>();
    more.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
    more.put("QUARKUS_DATASOURCE_USERNAME", database.user());
    more.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
    return more;
  }

  /** Returns the database of a service, for reading it. */
  public LocalPostgres.Database open(String name) {
    return postgres.database(name, name);
  }

  /** Starts PostgreSQL, or starts it again over the same data. */
  public void startDatabase() throws IOException {
    postgres = LocalPostgres.start(folder.resolve("postgres"), postgresPort);
  }

  /** Stops PostgreSQL and disconnects its clients. */
  public void stopDatabase() throws IOException {
    if (postgres != null) {
      postgres.close();
      postgres = null;
    }
  }

  /** Returns whether PostgreSQL runs; a full disk may end it. */
  public boolean isDatabaseUp() {
    return postgres != null && postgres.answers();
  }

  public Replica articles() {
    return articles;
  }

  public List<Replica> entities() {
    return entities;
  }

  /** Returns the address of entities-service, of any copy. */
  public String entitiesUrl() {
    return entitiesDoor;
  }

  public List<Replica> gateways() {
    return gateways;
  }

  /** Returns the GraphQL address, of any copy. */
  public String graphql() {
    return graphql;
  }

  /**
   * Waits until this number of articles is extracted.
   *
   * @throws Failure if that takes longer than two minutes
   */
  public void awaitExtracted(long articles) throws SQLException {
    long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (Bookkeeping.extracted(open("entities")) < articles) {
      if (System.nanoTime() > end) {
        throw new Failure(
            Bookkeeping.extracted(open("entities")) + " of " + articles + " were extracted");
      }
      Pause.millis(LOOK_MILLIS);
    }
  }

  @Override
  public synchronized void close() {
    started.end();
    try {
      FileTree.delete(folder);
    } catch (IOException e) {
      System.err.println("dateline: " + folder + " cannot be deleted: " + e.getMessage());
    }
  }
}
