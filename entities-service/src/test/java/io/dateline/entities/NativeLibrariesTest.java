package io.dateline.entities;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Checks that everything exists in a native executable that ONNX Runtime's native code looks up by
 * name.
 */
class NativeLibrariesTest {

  private static final String LIBRARY = "/ai/onnxruntime/native/linux-x64/libonnxruntime4j_jni.so";
  private static final String CONFIG =
      "/META-INF/native-image/io.dateline/entities-service/jni-config.json";
  private static final String IMAGE = "org.graalvm.nativeimage.imagecode";

  @AfterEach
  void forget_what_was_set() {
    System.clearProperty(IMAGE);
    System.clearProperty(NativeLibraries.FOLDER);
  }

  @Test
  void every_class_that_the_native_code_names_is_registered() throws IOException {
    Set<String> named = named("\\x00(ai/onnxruntime/\\w+|java/lang/\\w+)(?=\\x00)");
    assertTrue(named.size() > 10, named::toString);
    Set<String> registered = new TreeSet<>();
    registered().forEach(entry -> registered.add(entry.path("name").asText().replace('.', '/')));
    assertEquals(named, registered);
  }

  @Test
  void every_constructor_that_the_native_code_names_is_registered() throws Exception {
    Set<String> named = named("\\x00(\\((?:[IJZ]|\\[*L[\\w/]+;|\\[[IJ])+\\)V)(?=\\x00)");
    Set<String> registered = new TreeSet<>();
    for (JsonNode entry : registered()) {
      Class<?> type = load(entry.path("name").asText());
      for (JsonNode constructor : entry.path("methods")) {
        Class<?>[] parameters = new Class<?>[constructor.path("parameterTypes").size()];
        for (int i = 0; i < parameters.length; i++) {
          parameters[i] = load(constructor.path("parameterTypes").get(i).asText());
        }
        assertDoesNotThrow(() -> type.getDeclaredConstructor(parameters), type::getName);
        registered.add(MethodType.methodType(void.class, parameters).toMethodDescriptorString());
      }
    }
    assertEquals(named, registered);
  }

  @Test
  void a_native_executable_looks_for_its_libraries_beside_itself() {
    assertTrue(NativeLibraries.folder(Optional.of("/usr/bin/java")).isEmpty(), "on the JVM");
    System.setProperty(IMAGE, "runtime");
    assertEquals(Optional.of("/app"), NativeLibraries.folder(Optional.of("/app/entities-service")));
    System.setProperty(NativeLibraries.FOLDER, "/elsewhere");
    assertFalse(NativeLibraries.folder(Optional.of("/app/entities-service")).isPresent());
  }

  /** Returns strings of the library, which stand between two zero bytes. */
  private static Set<String> named(String pattern) throws IOException {
    try (InputStream library = NativeLibrariesTest.class.getResourceAsStream(LIBRARY)) {
      String text = new String(library.readAllBytes(), ISO_8859_1);
      return Pattern.compile(pattern)
          .matcher(text)
          .results()
          .map((MatchResult match) -> match.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static JsonNode registered() throws IOException {
    try (InputStream config = NativeLibrariesTest.class.getResourceAsStream(CONFIG)) {
      return new ObjectMapper().readTree(config);
    }
  }

  private static Class<?> load(String name) throws ClassNotFoundException {
    if (name.endsWith("[]")) {
      return load(name.substring(0, name.length() - 2)).arrayType();
    }
    return switch (name) {
      case "int" -> int.class;
      case "long" -> long.class;
      default -> Class.forName(name, false, NativeLibrariesTest.class.getClassLoader());
    };
  }
}
