package io.dateline.deploy.run;

import io.dateline.deploy.Failure;
import io.dateline.postgres.LocalPostgres;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * PostgreSQL and the three services, started together and ended together, the last one first.
 * Whatever fails while they start, nothing is left running.
 */
public final class Stack implements AutoCloseable {

  private static final String ARTICLES = "articles-service";
  private static final String ENTITIES = "entities-service";
  private static final String GATEWAY = "gateway";

  private static final List<String> MEMORY = List.of("-Xmx512m");

  /** It keeps nothing between requests: a larger heap would only be filled before it is swept. */
  private static final List<String> MEMORY_OF_GATEWAY = List.of("-Xms64m", "-Xmx256m");

  private final Settings settings;
  private final Started started = new Started();
  private DataFolder data;
  private AccessFiles access;
  private LocalPostgres postgres;
  private ServiceProcess articles;
  private ServiceProcess entities;
  private ServiceProcess gateway;
  private volatile boolean ending;

  /** Nothing runs yet. */
  Stack(Settings settings) {
    this.settings = settings;
  }

  /**
   * Starts everything and waits until it is ready.
   *
   * @param progress told what is being started
   * @throws Failure in one line what is wrong: a port in use, a broken data folder, …
   */
  public static Stack start(Settings settings, Consumer<String> progress) {
    Stack stack = new Stack(settings);
    stack.start(progress);
    return stack;
  }

  /** As {@link #start(Settings, Consumer)}; another thread may close it meanwhile. */
  void start(Consumer<String> progress) {
    try {
      startAll(progress);
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private void startAll(Consumer<String> progress) {
    data = keep(() -> DataFolder.open(settings.data()));
    // Before the ports are looked at: what a killed launcher left over holds them.
    for (String service : List.of(GATEWAY, ENTITIES, ARTICLES)) {
      ServiceProcess.endLeftover(data, service);
    }
    Ports.check(settings.host(), settings.gatewayPort(), "--gateway-port");
    Ports.check("127.0.0.1", settings.articlesPort(), "--articles-port");
    Ports.check("127.0.0.1", settings.entitiesPort(), "--entities-port");
    if (settings.postgresPort() != 0) {
      Ports.check("127.0.0.1", settings.postgresPort(), "--postgres-port");
    }
    access = AccessFiles.in(settings.data());
    progress.accept("PostgreSQL");
    postgres = keep(this::postgres);
    progress.accept("services");
    articles =
        keep(() -> service(ARTICLES, settings.articlesPort(), database("articles", ARTICLES)));
    entities = keep(this::entitiesService);
    gateway = keep(this::gateway);
    articles.awaitReady();
    entities.awaitReady();
    gateway.awaitReady();
  }

  /** Starts a part, or none once the end has begun, so that nothing comes up behind its back. */
  private synchronized <T extends AutoCloseable> T keep(Supplier<T> start) {
    if (ending) {
      throw new Failure("stopped while it started");
    }
    T part = start.get();
    started.add(part);
    return part;
  }

  private LocalPostgres postgres() {
    try {
      return LocalPostgres.start(data.postgres(), settings.postgresPort());
    } catch (IOException | RuntimeException e) {
      String reason = e instanceof IOException io ? DataFolder.reason(io) : e.getMessage();
      throw new Failure("PostgreSQL cannot be started over " + data + ": " + reason, e);
    }
  }

  private ServiceProcess entitiesService() {
    Map<String, String> more = database("entities", ENTITIES);
    more.put("QUARKUS_REST_CLIENT_ARTICLES_URL", settings.articles());
    return service(ENTITIES, settings.entitiesPort(), more);
  }

  private ServiceProcess gateway() {
    Map<String, String> more = new HashMap<>(access.ofGateway());
    more.put("DATELINE_ARTICLES_URL", settings.articles());
    more.put("DATELINE_ENTITIES_URL", settings.entities());
    more.put("QUARKUS_HTTP_HOST", settings.host());
    return service(GATEWAY, settings.gatewayPort(), more);
  }

  private Map<String, String> database(String name, String service) {
    LocalPostgres.Database database = postgres.database(name, data.password(service));
    Map<String, String> more = new HashMap<>(access.ofService());
    more.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
    more.put("QUARKUS_DATASOURCE_USERNAME", database.user());
    more.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
    return more;
  }

  private ServiceProcess service(String name, int port, Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(settings.environment());
    environment.putAll(more);
    environment.putIfAbsent("QUARKUS_HTTP_HOST", "127.0.0.1");
    return ServiceProcess.start(
        settings.home(),
        data,
        name,
        port,
        name.equals(GATEWAY) ? MEMORY_OF_GATEWAY : MEMORY,
        environment);
  }

  public Settings settings() {
    return settings;
  }

  /** The database of a service, for those who look into it: tests and benchmarks. */
  public LocalPostgres.Database database(String name) {
    return postgres.database(name, data.password(name + "-service"));
  }

  /** The process of articles-service, for those who look at its memory. */
  public long articlesPid() {
    return articles.pid();
  }

  /** The process of the gateway, for those who look at its memory. */
  public long gatewayPid() {
    return gateway.pid();
  }

  /** Ends entities-service as {@code kill -9} does. */
  public void killEntities() {
    entities.kill();
  }

  /** Starts entities-service again after it was killed. */
  public void restartEntities() {
    started.remove(entities);
    entities.close();
    entities = keep(this::entitiesService);
    entities.awaitReady();
  }

  /** Ends everything; what cannot be ended is told, and costs the rest nothing. */
  @Override
  public void close() {
    ending = true;
    closeStarted();
  }

  private synchronized void closeStarted() {
    started.end();
  }
}
