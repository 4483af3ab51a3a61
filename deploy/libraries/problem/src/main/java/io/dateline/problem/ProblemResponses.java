package io.dateline.problem;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Describes in OpenAPI that every error is a problem: each response 4xx and 5xx without a content
 * gets the schema of a problem. A service names this class in {@code mp.openapi.filter}.
 */
public class ProblemResponses implements OASFilter {

  private static final String SCHEMA = "Problem";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    document.getComponents().addSchema(SCHEMA, schema());
    if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
      return;
    }
    document.getPaths().getPathItems().values().forEach(ProblemResponses::describe);
  }

  private static void describe(PathItem path) {
    for (Operation operation : path.getOperations().values()) {
      if (operation.getResponses() == null) {
        continue;
      }
      for (Map.Entry<String, APIResponse> response :
          operation.getResponses().getAPIResponses().entrySet()) {
        if (response.getKey().matches("[45]\\d\\d") && response.getValue().getContent() == null) {
          response.getValue().setContent(content());
        }
      }
    }
  }

  private static Content content() {
    return OASFactory.createContent()
        .addMediaType(
            ProblemDocument.MEDIA_TYPE,
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA)));
  }

  private static Schema schema() {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.OBJECT)
        .description("Why a request failed (RFC 9457). Some types have further members.")
        .required(List.of("type", "title", "status"))
        .addProperty(
            "type",
            text("Stable, for programs").addExample(HttpProblem.TYPE_PREFIX + "invalid-parameter"))
        .addProperty("title", text("The same for every problem of the type"))
        .addProperty(
            "status",
            OASFactory.createSchema()
                .addType(Schema.SchemaType.INTEGER)
                .description("The HTTP status"))
        .addProperty("detail", text("What was wrong this time, for people"));
  }

  private static Schema text(String description) {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
  }
}
