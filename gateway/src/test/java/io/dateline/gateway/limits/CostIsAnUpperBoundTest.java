package io.dateline.gateway.limits;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.dateline.gateway.fake.SampleWorld;
import io.dateline.gateway.fake.WithFakeServices;
import io.dateline.gateway.identity.GlobalId;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Runs random queries: no answer has more nodes than the cost of its query. */
@QuarkusTest
@TestProfile(CostIsAnUpperBoundTest.Generous.class)
class CostIsAnUpperBoundTest extends WithFakeServices {

  public static class Generous implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("dateline.limits.cost", "2000000000", "dateline.limits.nodes", "500000");
    }
  }

  private static final int QUERIES = 150;
  private static final int DEPTH = 6;

  @Inject GraphQLSchema schema;

  private final Random random = new Random(7);
  private int aliases;

  @Test
  void an_answer_has_no_more_nodes_than_its_query_costs() {
    int nodes = 0;
    for (int i = 0; i < QUERIES; i++) {
      aliases = 0;
      String query = "{ " + selection(schema.getQueryType(), DEPTH) + " }";
      JsonPath answer = ask(query);
      assertNotNull(answer.get("data"), () -> query + answer.prettify());
      long there = nodes(answer.get("data"));
      nodes += (int) there;
      int cost = answer.getInt("extensions.cost");
      assertTrue(there <= cost, () -> there + " nodes for " + cost + ": " + query);
    }
    assertTrue(nodes > 50 * QUERIES, "the queries were worth asking: " + nodes);
  }

  /** Counts fields and items of lists. */
  private static long nodes(Object value) {
    if (value instanceof Map<?, ?> fields) {
      return fields.values().stream().mapToLong(field -> 1 + nodes(field)).sum();
    }
    return value instanceof Collection<?> items
        ? items.stream().mapToLong(item -> 1 + nodes(item)).sum()
        : 0;
  }

  private String selection(GraphQLObjectType type, int depth) {
    List<GraphQLFieldDefinition> fields = new ArrayList<>(type.getFieldDefinitions());
    Collections.shuffle(fields, random);
    StringBuilder selected = new StringBuilder("__typename ");
    int wanted = type == schema.getQueryType() ? 1 : 3;
    for (GraphQLFieldDefinition field : fields) {
      if (wanted == 0) {
        break;
      }
      GraphQLNamedOutputType of =
          (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
      boolean leaf = GraphQLTypeUtil.isLeaf(of);
      if ((!leaf && depth == 0) || (!leaf && !(of instanceof GraphQLObjectType))) {
        continue;
      }
      wanted--;
      selected
          .append(aliases++ < 40 ? " f" + aliases + ": " : " ")
          .append(field.getName())
          .append(arguments(type, field))
          .append(leaf ? " " : " { " + selection((GraphQLObjectType) of, depth - 1) + " } ");
    }
    return selected.toString();
  }

  private String arguments(GraphQLObjectType type, GraphQLFieldDefinition field) {
    if (field.getName().equals("suggest")) {
      return "(prefix: \"v\")";
    }
    if (type == schema.getQueryType() && field.getName().equals("article")) {
      return "(id: \"" + articleId(1) + "\")";
    }
    if (type == schema.getQueryType() && field.getName().equals("entity")) {
      return "(id: \"" + id(GlobalId.Kind.NamedEntity, SampleWorld.MINISTER) + "\")";
    }
    return field.getArgument("first") == null ? "" : "(first: " + (1 + random.nextInt(4)) + ")";
  }
}
