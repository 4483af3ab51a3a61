package io.dateline.launcher.containers;

import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A small Java and the packaged services beside it, as {@code deploy/containers/package} lays them
 * out and as the images hold them.
 *
 * @param folder the folder with {@code java} and a folder for each service
 */
public record Packages(Path folder) {

  public static final List<String> SERVICES =
      List.of("articles-service", "entities-service", "gateway");

  private static final int FIRST_WITH_AOT_CACHE = 25;

  /**
   * Returns the packages of a checkout.
   *
   * @throws Failure if they were not made
   */
  public static Packages of(Path home) {
    Packages packages = new Packages(home.resolve("deploy/launcher/target/containers"));
    if (!Files.isExecutable(packages.java())) {
      throw new Failure(packages.folder + " is missing; deploy/containers/package makes it");
    }
    return packages;
  }

  public Path java() {
    return folder.resolve("java/bin/java");
  }

  public Path service(String name) {
    return folder.resolve(name);
  }

  /** Returns the command line of a service, without the startup cache. */
  public List<String> arguments(String service, boolean inImage) {
    // Recording and use need the same garbage collector, because the cache holds objects in its
    // format.
    String app = inImage ? "/app" : service(service).toString();
    List<String> all =
        new java.util.ArrayList<>(List.of("-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
    if (Files.isDirectory(service(service).resolve("native"))) {
      all.add("-Donnxruntime.native.path=" + app + "/native");
    }
    return all;
  }

  /** Returns the option that makes a starting service record what it loads. */
  public String recording(String service) {
    return (hasAotCache() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=")
        + cache(service(service).toString());
  }

  /** Returns the option that lets a service start from a recording. */
  public String replaying(String service, boolean inImage) {
    return (hasAotCache() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=")
        + cache(inImage ? "/app" : service(service).toString());
  }

  private String cache(String app) {
    return app + (hasAotCache() ? "/app.aot" : "/app.jsa");
  }

  /** Returns the version of the small Java, from its {@code release} file. */
  public String version() {
    try {
      return Files.readAllLines(folder.resolve("java/release")).stream()
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll(".*=\"|\"", ""))
          .findFirst()
          .orElse("0");
    } catch (IOException e) {
      throw new Failure("the version of " + java() + " cannot be read", e);
    }
  }

  private boolean hasAotCache() {
    return Integer.parseInt(version().replaceAll("\\D.*", "")) >= FIRST_WITH_AOT_CACHE;
  }
}
