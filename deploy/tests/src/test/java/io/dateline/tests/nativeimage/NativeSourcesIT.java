package io.dateline.tests.nativeimage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checks what a closed world could break, as far as it shows before native-image runs.
 * deploy/RATIONALE.md has the whole list.
 */
class NativeSourcesIT {

  /** Resources that Quarkus reads while it builds, or that people read. */
  private static final Pattern NOT_READ_AT_RUN_TIME =
      Pattern.compile(
          "META-INF/.*|application\\.properties|quarkus-.*|.*\\.class|.*\\.md|.*-metadata.*|.*\\.txt\\.license");

  @ParameterizedTest
  @MethodSource("io.dateline.tests.nativeimage.NativeSources#ofAllServices")
  void an_executable_has_no_way_back_to_the_jvm_and_is_linked_when_built(NativeSources sources)
      throws IOException {
    assertTrue(sources.arguments().containsAll(List.of("--no-fallback", "--link-at-build-time")));
  }

  @Test
  void pages_of_any_charset_can_be_read_and_feeds_start_their_threads_late() throws IOException {
    List<String> arguments = new NativeSources("articles-service").arguments();
    assertTrue(arguments.contains("-H:+AddAllCharsets"), arguments::toString);
    assertTrue(
        arguments.contains(
            "--initialize-at-run-time="
                + "io.dateline.articles.language.OpenNlpLanguageDetector$Model"),
        arguments::toString);
  }

  @Test
  void onnx_runtime_loads_its_libraries_late_and_from_beside_the_executable() throws IOException {
    NativeSources entities = new NativeSources("entities-service");
    assertTrue(entities.arguments().contains("--initialize-at-run-time=ai.onnxruntime"));
    List<String> libraries =
        entities.resources().stream()
            .filter(name -> name.matches("ai/onnxruntime/native/.*"))
            .toList();
    assertFalse(libraries.isEmpty());
    for (String library : libraries) {
      assertFalse(entities.carries(library), library);
    }
    assertTrue(
        entities
            .entries()
            .contains("META-INF/native-image/io.dateline/entities-service/jni-config.json"));
  }

  @ParameterizedTest
  @MethodSource("io.dateline.tests.nativeimage.NativeSources#ofAllServices")
  void every_resource_of_ours_is_carried(NativeSources sources) throws IOException {
    for (String entry : sources.entries()) {
      if (!NOT_READ_AT_RUN_TIME.matcher(entry).matches()) {
        assertTrue(sources.carries(entry), entry);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles-service", "entities-service"})
  void every_resource_that_code_of_ours_names_is_carried(String service) throws IOException {
    NativeSources sources = new NativeSources(service);
    Set<String> resources = sources.resources();
    Set<String> named = new TreeSet<>();
    for (String type : sources.ownClasses()) {
      String folder = type.substring(0, type.lastIndexOf('/') + 1);
      for (String constant : sources.constants(type)) {
        String path = constant.startsWith("/") ? constant.substring(1) : folder + constant;
        if (resources.contains(path)) {
          named.add(path);
        }
      }
    }
    assertFalse(named.isEmpty());
    for (String path : named) {
      assertTrue(sources.carries(path), path);
    }
  }

  @ParameterizedTest
  @MethodSource("io.dateline.tests.nativeimage.NativeSources#ofAllServices")
  void what_a_registered_record_is_made_of_is_registered(NativeSources sources) throws Exception {
    Set<String> registered = sources.reflective();
    assertFalse(registered.isEmpty());
    Set<String> missing = new TreeSet<>();
    try (URLClassLoader loader = sources.loader()) {
      for (String name : registered) {
        if (!sources.entries().contains(name.replace('.', '/') + ".class")) {
          // Hibernate asks for metamodel classes, which nobody generates.
          continue;
        }
        Class<?> type = Class.forName(name, false, loader);
        if (type.isRecord()) {
          for (RecordComponent component : type.getRecordComponents()) {
            ours(component.getGenericType())
                .filter(part -> !registered.contains(part.getName()))
                .forEach(part -> missing.add(name + " has a " + part.getName()));
          }
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  /** Returns our records and enums in a type. */
  private static Stream<Class<?>> ours(Type type) {
    if (type instanceof ParameterizedType several) {
      return Stream.of(several.getActualTypeArguments()).flatMap(NativeSourcesIT::ours);
    }
    return type instanceof Class<?> one
            && one.getName().startsWith("io.dateline.")
            && (one.isRecord() || one.isEnum())
        ? Stream.of(one)
        : Stream.empty();
  }
}
