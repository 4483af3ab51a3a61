package io.dateline.tests.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compares a document with the model of its kind: it has no field that the model lacks, all fields
 * that the model requires, and no value of another type.
 */
final class Model {

  private static final Map<String, Class<?>> CORE =
      Map.ofEntries(
          Map.entry("v1 Namespace", V1Namespace.class),
          Map.entry("v1 Service", V1Service.class),
          Map.entry("v1 ServiceAccount", V1ServiceAccount.class),
          Map.entry("v1 ConfigMap", V1ConfigMap.class),
          Map.entry("v1 Secret", V1Secret.class),
          Map.entry("apps/v1 Deployment", V1Deployment.class),
          Map.entry("apps/v1 StatefulSet", V1StatefulSet.class),
          Map.entry("policy/v1 PodDisruptionBudget", V1PodDisruptionBudget.class),
          Map.entry("autoscaling/v2 HorizontalPodAutoscaler", V2HorizontalPodAutoscaler.class),
          Map.entry("networking.k8s.io/v1 NetworkPolicy", V1NetworkPolicy.class),
          Map.entry("networking.k8s.io/v1 Ingress", V1Ingress.class));

  private static final Map<String, Class<?>> OF_OPERATORS =
      Map.of(
          "monitoring.coreos.com/v1 PodMonitor", PodMonitor.class,
          "monitoring.coreos.com/v1 PrometheusRule", PrometheusRule.class,
          "gateway.networking.k8s.io/v1 HTTPRoute", HTTPRoute.class);

  /** The models would keep unknown fields; here they are refused. */
  private static final ObjectMapper STRICT =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .setAnnotationIntrospector(
              new JacksonAnnotationIntrospector() {
                private static final long serialVersionUID = 1L;

                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                  return Boolean.FALSE;
                }
              });

  private Model() {}

  /** Returns the problems of a document; none if it follows its model. */
  static List<String> problems(ObjectNode document) {
    String kind = document.path("apiVersion").asText() + " " + document.path("kind").asText();
    try {
      if (CORE.containsKey(kind)) {
        Object read = JSON.getGson().fromJson(document.toString(), CORE.get(kind));
        List<String> problems = new ArrayList<>();
        types("", document, STRICT.readTree(JSON.getGson().toJson(read)), problems);
        return problems.stream().map(problem -> Manifests.title(document) + problem).toList();
      }
      if (OF_OPERATORS.containsKey(kind)) {
        STRICT.treeToValue(document, OF_OPERATORS.get(kind));
        return List.of();
      }
    } catch (RuntimeException | JsonProcessingException e) {
      return List.of(Manifests.title(document) + ": " + e.getMessage());
    }
    return CloudNativePg.knows(kind)
        ? CloudNativePg.problems(document)
        : List.of(kind + " is of a kind that nothing here checks");
  }

  /** The model reads "2" as 2, and the API server does not. */
  private static void types(String path, JsonNode written, JsonNode read, List<String> problems) {
    if (written.isObject() || written.isArray()) {
      var parts =
          written.isObject() ? written.properties() : List.<Map.Entry<String, JsonNode>>of();
      parts.forEach(
          part ->
              types(
                  path + "/" + part.getKey(), part.getValue(), read.path(part.getKey()), problems));
      for (int i = 0; written.isArray() && i < written.size(); i++) {
        types(path + "/" + i, written.get(i), read.path(i), problems);
      }
    } else if (!read.isMissingNode() && read.getNodeType() != written.getNodeType()) {
      problems.add(path + " is a " + written.getNodeType() + " where the model has another type");
    }
  }
}
