package io.dateline.gateway.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.GraphQL;
import java.io.File;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A native executable contains the error texts of graphql-java only if they are registered. */
class NativeBundlesTest {

  private static final String CONFIGURATION =
      "/META-INF/native-image/io.dateline/gateway/resource-config.json";

  @Test
  void all_texts_of_graphql_java_are_registered() throws Exception {
    File jar = new File(GraphQL.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<String> there;
    try (JarFile file = new JarFile(jar)) {
      there =
          file.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.matches("i18n/[A-Za-z]+\\.properties"))
              .map(name -> name.replace(".properties", "").replace('/', '.'))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    assertFalse(there.isEmpty());
    Set<String> registered = new TreeSet<>();
    try (InputStream in = getClass().getResourceAsStream(CONFIGURATION)) {
      for (JsonNode bundle : new ObjectMapper().readTree(in).path("bundles")) {
        registered.add(bundle.path("name").asText());
      }
    }
    assertEquals(there, registered);
  }
}
