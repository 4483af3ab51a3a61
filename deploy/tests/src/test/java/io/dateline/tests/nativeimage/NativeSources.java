package io.dateline.tests.nativeimage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The input of native-image that Quarkus writes for one service. */
final class NativeSources {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CONFIG = "META-INF/native-image/";

  private final String service;
  private final Path folder;
  private final Path runner;

  NativeSources(String service) throws IOException {
    this.service = service;
    Path home = Path.of(System.getProperty("dateline.home")).toAbsolutePath().normalize();
    this.folder = home.resolve(service).resolve("target/native-sources");
    if (!Files.isDirectory(folder)) {
      throw new AssertionError(folder + " is missing: mvn verify -Dnative-sources makes it");
    }
    this.runner = jars(folder).get(0);
  }

  static Stream<NativeSources> ofAllServices() throws IOException {
    return Stream.of(
        new NativeSources("articles-service"),
        new NativeSources("entities-service"),
        new NativeSources("gateway"));
  }

  /** Returns the arguments of native-image. */
  List<String> arguments() throws IOException {
    return List.of(Files.readString(folder.resolve("native-image.args")).strip().split("\\s+"));
  }

  /** Returns the libraries on its class path. */
  List<Path> libraries() throws IOException {
    return jars(folder.resolve("lib"));
  }

  /** Returns the jar with the classes of the service and those that Quarkus generated. */
  Path runner() {
    return runner;
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  /** Returns whether the executable will contain a resource. */
  boolean carries(String resource) throws IOException {
    for (JsonNode include : config("resource-config.json").at("/resources/includes")) {
      if (Pattern.matches(include.path("pattern").asText(), resource)) {
        return true;
      }
    }
    return false;
  }

  /** Returns our classes that reflection can reach. */
  Set<String> reflective() throws IOException {
    Set<String> names = new TreeSet<>();
    for (JsonNode entry : config("reflect-config.json")) {
      String name = entry.path("name").asText();
      if (name.startsWith("io.dateline.")) {
        names.add(name);
      }
    }
    return names;
  }

  private JsonNode config(String name) throws IOException {
    try (JarFile jar = new JarFile(runner.toFile());
        InputStream in = jar.getInputStream(jar.getEntry(CONFIG + name))) {
      return JSON.readTree(in);
    }
  }

  /** Returns the names of all entries of the service's jar and of the jars of our other modules. */
  List<String> entries() throws IOException {
    List<String> names = new ArrayList<>();
    for (Path path : ownJars()) {
      try (JarFile jar = new JarFile(path.toFile())) {
        jar.stream()
            .filter(entry -> !entry.isDirectory())
            .map(ZipEntry::getName)
            .forEach(names::add);
      }
    }
    return names;
  }

  /**
   * Returns the jar of the service and those of our modules that it depends on, such as its core.
   */
  private List<Path> ownJars() throws IOException {
    List<Path> own = new ArrayList<>(List.of(runner));
    libraries().stream()
        .filter(jar -> jar.getFileName().toString().matches("(modified-)?io\\.dateline\\..*"))
        .forEach(own::add);
    return own;
  }

  /** Returns the names of all entries of the class path that are no classes. */
  Set<String> resources() throws IOException {
    Set<String> names = new TreeSet<>();
    List<Path> jars = new ArrayList<>(libraries());
    jars.add(runner);
    for (Path path : jars) {
      try (JarFile jar = new JarFile(path.toFile())) {
        jar.stream()
            .map(ZipEntry::getName)
            .filter(name -> !name.endsWith(".class") && !name.endsWith("/"))
            .forEach(names::add);
      }
    }
    return names;
  }

  /** Returns our compiled classes, without those that Quarkus generated. */
  List<String> ownClasses() throws IOException {
    return entries().stream()
        .filter(name -> name.startsWith("io/dateline/") && name.endsWith(".class"))
        .filter(
            name ->
                !name.matches(".*(_\\w*Bean|_ClientProxy|_Subclass|\\$\\$.*|_Observer_.*)\\.class"))
        .toList();
  }

  /** Returns the strings and names in the constant pool of a class. */
  Collection<String> constants(String classFile) throws IOException {
    for (Path path : ownJars()) {
      try (JarFile jar = new JarFile(path.toFile())) {
        ZipEntry entry = jar.getEntry(classFile);
        if (entry != null) {
          try (InputStream in = jar.getInputStream(entry)) {
            return ConstantPool.strings(in);
          }
        }
      }
    }
    throw new IllegalArgumentException("no class " + classFile + " in the jars of " + service);
  }

  /** Returns a loader that loads classes of the service without initializing them. */
  URLClassLoader loader() throws IOException {
    List<Path> jars = new ArrayList<>(libraries());
    jars.add(0, runner);
    URL[] urls = new URL[jars.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = jars.get(i).toUri().toURL();
    }
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  @Override
  public String toString() {
    return service;
  }
}
