package io.dateline.gateway.openapi;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RestDescriptionTest extends WithFakeServices {

  private static final Path COMMITTED = Path.of("openapi.yaml");

  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER))
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  @Test
  void the_committed_description_is_the_one_that_is_served() throws IOException {
    JsonNode served = served();
    if (Boolean.getBoolean("contract.update")) {
      Files.writeString(COMMITTED, YAML.writeValueAsString(YAML.treeToValue(served, Object.class)));
    }
    assertEquals(
        YAML.readTree(Files.readString(COMMITTED)),
        served,
        "the routes changed: look at the difference, then commit it (-Dcontract.update=true)");
  }

  @Test
  void every_file_that_is_described_is_answered_as_it_is_described() throws IOException {
    for (Map.Entry<String, JsonNode> file : files()) {
      Response response = get(file.getKey());
      assertEquals(200, response.statusCode(), file.getKey());
      assertEquals(
          file.getValue().at("/get/responses/200/content").fieldNames().next(),
          response.contentType());
    }
  }

  @Test
  void every_parameter_that_is_described_is_known() throws IOException {
    for (Map.Entry<String, JsonNode> file : files()) {
      for (JsonNode parameter : file.getValue().at("/get/parameters")) {
        String asked =
            file.getKey()
                + "?"
                + parameter.path("name").asText()
                + "="
                + parameter.at("/schema/items/enum/0").asText();
        assertEquals(200, get(asked).statusCode(), asked);
      }
    }
  }

  private static List<Map.Entry<String, JsonNode>> files() throws IOException {
    List<Map.Entry<String, JsonNode>> files =
        served().path("paths").properties().stream()
            .filter(path -> path.getKey().startsWith("/export/"))
            .toList();
    assertEquals(14, files.size());
    return files;
  }

  private static JsonNode served() throws IOException {
    return new ObjectMapper()
        .readTree(get("/q/openapi").then().statusCode(200).extract().asByteArray());
  }
}
