package io.dateline.launcher.run;

import io.dateline.launcher.Failure;
import io.dateline.postgres.LocalPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * PostgreSQL and the three services. They start together and end together, the last one first. If
 * one fails to start, none is left running.
 */
public final class ServiceStack implements AutoCloseable {

  private static final String ARTICLES = "articles-service";
  private static final String ENTITIES = "entities-service";
  private static final String GATEWAY = "gateway";

  private static final List<String> MEMORY = List.of("-Xmx512m");

  /**
   * The gateway keeps nothing between requests: a larger heap would only fill up before it is
   * collected.
   */
  private static final List<String> MEMORY_OF_GATEWAY = List.of("-Xms64m", "-Xmx256m");

  private static final long WATCH_MILLIS = 500;

  private final Settings settings;
  private final StartedParts started = new StartedParts();
  private DataFolder data;
  private AccessFiles access;
  private volatile LocalPostgres postgres;
  private volatile ServiceProcess articles;
  private volatile ServiceProcess entities;
  private volatile ServiceProcess gateway;
  private volatile boolean ending;
  private volatile boolean failed;
  private String inDevMode;

  /** Creates a stack of which nothing runs yet. */
  ServiceStack(Settings settings) {
    this.settings = settings;
  }

  /**
   * Starts everything and waits until it is ready.
   *
   * @param progress called with the part that starts
   * @throws Failure with one line that says what is wrong: a port in use, a broken data folder, …
   */
  public static ServiceStack start(Settings settings, Consumer<String> progress) {
    ServiceStack stack = new ServiceStack(settings);
    stack.start(progress);
    return stack;
  }

  /**
   * Leaves out a service that runs in dev mode: {@code mvn quarkus:dev} starts it, with the
   * variables that this method writes into a file of the data folder.
   *
   * @return the file
   */
  Path leaveToDevMode(String service) {
    if (!List.of(ARTICLES, ENTITIES, GATEWAY).contains(service)) {
      throw new Failure(
          "--dev takes one of " + ARTICLES + ", " + ENTITIES + ", " + GATEWAY + ", not " + service);
    }
    inDevMode = service;
    return DataFolder.environment(settings.data(), service);
  }

  /** Starts everything; another thread may close the stack meanwhile. */
  void start(Consumer<String> progress) {
    try {
      startAll(progress);
    } catch (RuntimeException e) {
      failed = !ending;
      close();
      throw e;
    }
  }

  /** Returns whether the start failed, and not because the stack was closed. */
  boolean hasFailed() {
    return failed;
  }

  private void startAll(Consumer<String> progress) {
    data = keep(() -> DataFolder.open(settings.data()));
    RunningInstance.forget(settings.data());
    // Done before the ports are checked, because the services that a killed launcher left over use
    // them.
    for (String service : List.of(GATEWAY, ENTITIES, ARTICLES)) {
      ServiceProcess.endLeftover(data, service);
    }
    String problem = Preflight.takenProblem(settings.ports(), List.of());
    if (problem != null) {
      throw new Failure(problem);
    }
    access = AccessFiles.in(settings.data());
    progress.accept("PostgreSQL");
    postgres = keep(this::postgres);
    progress.accept("services");
    articles = keep(this::articlesService);
    entities = keep(this::entitiesService);
    gateway = keep(this::gateway);
    for (ServiceProcess service : Arrays.asList(articles, entities, gateway)) {
      if (service != null) {
        service.awaitReady();
      }
    }
    data.closeToOthers();
    RunningInstance.note(settings);
  }

  /**
   * Starts parts again that end by themselves, until the stack is closed or the thread interrupted.
   * A part that keeps ending is started at growing intervals.
   *
   * @param news called with what ended and what was done
   */
  void watch(Consumer<String> news) {
    Map<String, Restarts> restarts = new HashMap<>();
    while (!ending) {
      Pause.millis(WATCH_MILLIS);
      long now = System.nanoTime();
      if (!postgres.isAlive()) {
        restart("PostgreSQL", restarts, now, news, this::restartPostgres);
      } else if (hasEnded(articles)) {
        restart(ARTICLES, restarts, now, news, this::restartArticles);
      } else if (hasEnded(entities)) {
        restart(ENTITIES, restarts, now, news, this::restartEntities);
      } else if (hasEnded(gateway)) {
        restart(GATEWAY, restarts, now, news, this::restartGateway);
      }
    }
  }

  private static boolean hasEnded(ServiceProcess service) {
    return service != null && !service.isAlive();
  }

  private void restart(
      String part, Map<String, Restarts> all, long now, Consumer<String> news, Runnable start) {
    Restarts restarts = all.computeIfAbsent(part, name -> new Restarts());
    if (ending || !restarts.isDue(now)) {
      return;
    }
    news.accept(part + " ended by itself and is started again; its log is " + data.log(part));
    restarts.tried(now);
    try {
      start.run();
      data.closeToOthers();
      news.accept(part + " runs again.");
    } catch (Failure e) {
      if (!ending) {
        news.accept(part + " cannot be started: " + e.getMessage());
      }
    }
  }

  private void restartPostgres() {
    int port = postgres.port();
    started.remove(postgres);
    postgres = keep(() -> postgres(port));
  }

  private void restartArticles() {
    started.remove(articles);
    articles.close();
    articles = keep(this::articlesService);
    articles.awaitReady();
  }

  private void restartGateway() {
    started.remove(gateway);
    gateway.close();
    gateway = keep(this::gateway);
    gateway.awaitReady();
  }

  /** Starts a part, or none once the stack is closing, so that no part starts after that. */
  private synchronized <T extends AutoCloseable> T keep(Supplier<T> start) {
    if (ending) {
      throw new Failure("stopped while it started");
    }
    T part = start.get();
    if (part != null) {
      started.add(part);
    }
    return part;
  }

  private LocalPostgres postgres() {
    return postgres(settings.postgresPort());
  }

  private LocalPostgres postgres(int port) {
    try {
      return LocalPostgres.start(data.postgres(), port);
    } catch (IOException | RuntimeException e) {
      String reason = e instanceof IOException io ? DataFolder.reason(io) : e.getMessage();
      throw new Failure("PostgreSQL cannot be started over " + data + ": " + reason, e);
    }
  }

  private ServiceProcess articlesService() {
    return service(ARTICLES, settings.articlesPort(), database("articles", ARTICLES));
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
    if (name.equals(inDevMode)) {
      environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
      data.writeEnvironment(name, environment);
      return null;
    }
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

  /** Returns the database of a service, for tests and benchmarks. */
  public LocalPostgres.Database database(String name) {
    return postgres.database(name, data.password(name + "-service"));
  }

  /** Returns the process id of articles-service, for measuring its memory. */
  public long articlesPid() {
    return articles.pid();
  }

  /** Returns the process id of the gateway, for measuring its memory. */
  public long gatewayPid() {
    return gateway.pid();
  }

  /** Kills entities-service like {@code kill -9}. */
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

  /**
   * Ends everything. A part that cannot be ended is reported, and the others are ended all the
   * same.
   */
  @Override
  public void close() {
    ending = true;
    if (data != null) {
      RunningInstance.forget(settings.data());
    }
    closeStarted();
  }

  private synchronized void closeStarted() {
    started.end();
  }
}
