package io.dateline.tests.nativeimage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks what native-image does while it builds: it initializes classes, and links everything that
 * they name.
 */
class BuildTimeIT {

  /** Libraries that no Quarkus extension prepares for native executables, and our own code. */
  private static final Pattern UNPREPARED =
      Pattern.compile(
          ".*\\b(jwarc|opennlp-tools|jsoup|java-diff-utils|onnxruntime|dec|dateline-[\\w-]+)-\\d.*");

  /** Types of a running process that must not be created while the executable is built. */
  private static final Pattern OF_A_PROCESS =
      Pattern.compile(
          ".*\\.(\\w*Random|Thread|\\w*ExecutorService|Timer|Cleaner|HttpClient|\\w*Channel|\\w*Socket|"
              + "Inflater|Deflater|MappedByteBuffer|FileDescriptor|Process)");

  /** References that no code of a service reaches, each with the reason. */
  private static final List<String> HARMLESS =
      List.of(
          // Quarkus rewrites CleanerJava9, which uses this inner class only under a security
          // manager.
          "io/netty/util/internal/CleanerJava9$2 -> io/netty/util/internal/CleanerJava9.");

  @ParameterizedTest
  @MethodSource("io.dateline.tests.nativeimage.NativeSources#ofAllServices")
  void nothing_of_a_running_process_is_made_when_built(NativeSources sources) throws Exception {
    Set<String> late =
        sources.arguments().stream()
            .filter(argument -> argument.startsWith("--initialize-at-run-time="))
            .flatMap(argument -> Stream.of(argument.substring(25).split(",")))
            .collect(Collectors.toSet());
    Set<String> found = new TreeSet<>();
    try (URLClassLoader loader = sources.loader()) {
      Set<String> types = new TreeSet<>(sources.ownClasses());
      for (Path library : unprepared(sources)) {
        try (JarFile jar = new JarFile(library.toFile())) {
          jar.stream()
              .map(ZipEntry::getName)
              .filter(
                  name -> name.endsWith(".class") && !name.matches("META-INF/.*|module-info.class"))
              .forEach(types::add);
        }
      }
      for (String type : types) {
        String name = type.replace('/', '.').replaceAll("\\.class$", "");
        if (late.stream().noneMatch(name::startsWith)) {
          for (Field field : Class.forName(name, false, loader).getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())
                && OF_A_PROCESS.matcher(field.getType().getName()).matches()) {
              found.add(name + "." + field.getName());
            }
          }
        }
      }
    }
    assertEquals(Set.of(), found);
  }

  @ParameterizedTest
  @MethodSource("io.dateline.tests.nativeimage.NativeSources#ofAllServices")
  void no_library_names_a_class_that_is_missing(NativeSources sources) throws IOException {
    String all = sources.libraries().stream().map(Path::toString).collect(Collectors.joining(":"));
    for (Path library : unprepared(sources)) {
      StringWriter said = new StringWriter();
      ToolProvider.findFirst("jdeps")
          .orElseThrow()
          .run(
              new PrintWriter(said),
              new PrintWriter(said),
              "--multi-release",
              "17",
              "--missing-deps",
              "-cp",
              all,
              library.toString());
      assertFalse(said.toString().contains("not found"), () -> library + " " + said);
    }
  }

  @ParameterizedTest
  @MethodSource("io.dateline.tests.nativeimage.NativeSources#ofAllServices")
  void no_class_uses_a_field_or_method_that_is_missing(NativeSources sources) throws IOException {
    List<Path> all = new ArrayList<>(sources.libraries());
    all.add(sources.runner());
    Set<String> missing = MemberReferences.of(all).missing();
    missing.removeIf(use -> HARMLESS.stream().anyMatch(use::startsWith));
    assertEquals(Set.of(), missing);
  }

  private static List<Path> unprepared(NativeSources sources) throws IOException {
    List<Path> libraries =
        sources.libraries().stream()
            .filter(library -> UNPREPARED.matcher(library.getFileName().toString()).matches())
            .toList();
    assertFalse(libraries.isEmpty(), sources::toString);
    return libraries;
  }
}
